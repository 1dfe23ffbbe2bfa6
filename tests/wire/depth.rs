//! Nesting that is far too deep is an error and not a crash, wherever it stands, on a small stack.

use std::thread;

use odata_core::json;
use odata_core::prelude::*;
use odata_test_port::{AnyVessel, Extras, Item, Position, Tug, TugPatch, Vessel, VesselPatch};

use crate::Wire;

const DEEP: usize = 100_000;
/// In bytes: half of what a thread has by default.
const SMALL_STACK: usize = 1024 * 1024;

#[derive(Debug, Default, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Chain {
    next: Option<Box<Chain>>,
    all: Vec<Chain>,
}

#[track_caller]
fn refused<T: Wire>(before: &str, open: &str, after: &str) {
    for text in [
        format!("{before}{}", open.repeat(DEEP)),
        format!(
            "{before}{}1{}{after}",
            open.repeat(DEEP),
            closing(open).repeat(DEEP)
        ),
    ] {
        let from_value = text.len();
        let refused = thread::Builder::new()
            .stack_size(SMALL_STACK)
            .spawn(move || {
                let by_serde = serde_json::from_str::<T>(&text).is_err();
                let by_reader = serde_json::from_reader::<_, T>(text.as_bytes()).is_err();
                by_serde && by_reader && json::from_str::<T>(&text).is_err()
            });
        assert!(
            refused.unwrap().join().unwrap(),
            "{before}{open}.. of {from_value} bytes"
        );
    }
}

fn closing(open: &str) -> &'static str {
    match open.as_bytes().first() {
        Some(b'[') => "]",
        _ => "}",
    }
}

#[test]
fn in_declared_places() {
    refused::<Chain>("", r#"{"next":"#, "");
    refused::<Chain>(
        "",
        r#"{"all":[{"next":"#.replace("[{\"next\":", "").as_str(),
        "",
    );
    refused::<Vessel>(r#"{"name":"#, "[", "}");
    refused::<Vessel>(r#"{"pos":"#, r#"{"note":"#, "}");
    refused::<Vessel>(r#"{"tags":"#, "[", "}");
    refused::<VesselPatch>(r#"{"pos":"#, r#"{"lat":"#, "}");
    refused::<Vec<Position>>("", "[", "");
}

#[test]
fn in_undeclared_places() {
    refused::<Vessel>(r#"{"bogus":"#, "[", "}");
    refused::<Vessel>(r#"{"bogus":"#, r#"{"a":"#, "}");
    refused::<VesselPatch>(r#"{"registry":"#, "[", "}");
    refused::<Position>(r#"{"lat":1,"bogus":"#, r#"{"lat":"#, "}");
}

#[test]
fn in_dynamic_places() {
    refused::<Extras>(r#"{"more":"#, "[", "}");
    refused::<Tug>(r#"{"more":"#, r#"{"a":"#, "}");
    refused::<TugPatch>(r#"{"more":"#, r#"{"a":"#, "}");
    refused::<AnyVessel>(r##"{"@odata.type":"#demo.port.raft","more":"##, "[", "}");
    refused::<AnyVessel>(
        r#"{"hazmat":"#,
        r#"{"a":"#,
        r##","@odata.type":"#demo.port.tanker"}"##,
    );
}

#[test]
fn in_annotations() {
    refused::<Item>(r#"{"@acme.mark":"#, "[", "}");
    refused::<Vessel>(r#"{"name@acme.mark":"#, r#"{"a":"#, "}");
    refused::<Position>(r#"{"@acme.mark":"#, "[", "}");
    refused::<Vessel>(r#"{"@odata.type":"#, "[", "}");
}

#[test]
fn nesting_within_the_limit_is_read() {
    let depth = 60;
    let text = format!(
        "{}{}{}",
        r#"{"next":"#.repeat(depth),
        "{}",
        "}".repeat(depth)
    );
    crate::keeps::<Chain>(&text);
    crate::keeps::<Extras>(&format!(
        r#"{{"more":{}{}}}"#,
        "[".repeat(depth),
        "]".repeat(depth)
    ));
}
