//! Runs the examples in the texts at the top of the repository and in `docs/` as tests.

#[cfg(doctest)]
#[doc = include_str!("../../../../README.md")]
mod readme {}

#[cfg(doctest)]
#[doc = include_str!("../../../../docs/attributes.md")]
mod attributes {}

#[cfg(doctest)]
#[doc = include_str!("../../../../docs/json.md")]
mod json {}
