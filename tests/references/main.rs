//! Bodies that say how entities are related: links, deep inserts, deep updates; and what a body must have.

mod completeness;
mod deep;
mod links;
mod model;
mod navigation;
mod received;
