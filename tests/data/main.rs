//! Bodies of real services, read and written again. They are beside the project, not in it: where they are not there, each test says so.

#[allow(
    dead_code,
    unused_imports,
    clippy::large_enum_variant,
    reason = "all members of the types, whether a body has them or not"
)]
mod graph;
mod graph_docs;
#[allow(
    clippy::large_enum_variant,
    reason = "one value of them is held at a time"
)]
mod industry;
mod industry_data;
mod json_tree;
mod published;
#[allow(
    dead_code,
    unused_imports,
    reason = "all types of a metadata document, whether a body has values of them or not"
)]
mod tecsvc;
mod tecsvc_exchanges;
mod trips;

use std::path::PathBuf;

/// The folder of the data, if it is there.
fn folder(subject: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("{subject}: skipped, there is no ../shared/data");
    None
}
