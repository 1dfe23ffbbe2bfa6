//! Facets and terms on what was read, and depth.

use odata_core::json::{ErrorKind, Reader};
use odata_core::prelude::*;

use crate::conforms;
use crate::model::{Vessel, VesselPatch};

fn violations<T: Validate>(value: &T) -> Vec<(String, String)> {
    let violations = value.validate().unwrap_err();
    violations
        .iter()
        .map(|violation| (violation.path().to_string(), violation.rule().to_owned()))
        .collect()
}

#[test]
fn a_patch_is_checked_for_what_it_sets_in_order() {
    // V131, rule 140
    let patch = conforms::<VesselPatch>(r#"{"name":"elevenchars","callSign":"abc"}"#);
    let expected = [("name", "MaxLength"), ("callSign", "Pattern")];
    assert_eq!(
        violations(&patch),
        expected.map(|(path, rule)| (path.to_owned(), rule.to_owned()))
    );
}

#[test]
fn the_length_of_a_binary_is_counted_in_octets() {
    // V133, rule 82
    let vessel = conforms::<Vessel>(r#"{"manifest":{"tons":1,"seal":"AAAAAAAAAAAA"}}"#);
    assert_eq!(
        violations(&vessel),
        [("manifest/seal".to_owned(), "MaxLength".to_owned())]
    );
}

#[test]
fn nesting_beyond_the_limit_is_an_error() {
    // V135
    let nested = |depth: usize| {
        format!(
            r#"{}{{}}{}"#,
            r#"{"bogus":"#.repeat(depth - 1),
            "}".repeat(depth - 1)
        )
    };
    let reader = Reader::lenient().max_depth(100);
    assert!(reader.read::<Vessel>(nested(100)).is_ok());
    assert!(reader.read_kept::<Vessel>(nested(100)).is_ok());
    for error in [
        reader.read::<Vessel>(nested(101)).unwrap_err(),
        reader.read_kept::<Vessel>(nested(101)).unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::DepthLimit);
    }
}
