//! The derive macros of `odata-core`.
