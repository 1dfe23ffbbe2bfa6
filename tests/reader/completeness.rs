//! `require_complete`: every property that is not nullable must be there.

use odata_core::json::{ErrorKind, Reader};

use crate::model::{AnyPosition, AnyVessel, Manifest, Position, Vessel, VesselPatch};
use crate::{conforms, found_in_error};

#[track_caller]
fn lacks<T: odata_core::Value>(text: &str, path: &str) {
    for reader in [Reader::lenient(), Reader::strict()] {
        let Err(error) = reader.require_complete(true).read::<T>(text) else {
            panic!("{text} is complete");
        };
        let expected = (ErrorKind::MissingProperty, path.to_owned());
        assert_eq!(found_in_error(&error), expected, "{error}");
    }
}

#[test]
fn what_is_not_nullable_may_be_absent_unless_asked_for() {
    // Rule 52
    conforms::<Position>("{}");
    lacks::<Position>("{}", "lat");
    lacks::<Position>(r#"{"lat":1}"#, "lon");
    let reader = Reader::strict().require_complete(true);
    assert!(reader.read::<Position>(r#"{"lon":2,"lat":1}"#).is_ok());
}

#[test]
fn nested_values_items_and_mixed_types_are_complete_as_well() {
    lacks::<Manifest>(r#"{"tons":1}"#, "stops");
    lacks::<Manifest>(
        r#"{"tons":1,"stops":[{"lat":1,"lon":2},{"lon":2}]}"#,
        "stops/1/lat",
    );
    lacks::<AnyPosition>(
        r##"{"@odata.type":"#demo.port.DeepPosition","lat":1}"##,
        "lon",
    );
    lacks::<AnyPosition>(
        r##"{"lat":1,"@odata.type":"#demo.port.DeepPosition"}"##,
        "lon",
    );
    lacks::<AnyVessel>(
        r##"{"@odata.type":"#demo.port.Tanker","id":"11111111-1111-1111-1111-111111111111"}"##,
        "name",
    );
}

#[test]
fn a_navigation_property_may_be_absent() {
    let reader = Reader::lenient().require_complete(true);
    let text = r#"{"id":"11111111-1111-1111-1111-111111111111","name":"A","phase":"moored","manifest":{"tons":1,"stops":[]},"tags":[],"aliases":[],"active":true}"#;
    assert!(reader.read::<Vessel>(text).is_ok());
}

#[test]
fn a_patch_is_never_incomplete() {
    let reader = Reader::lenient().require_complete(true);
    assert!(reader.read::<VesselPatch>(r#"{"pos":{"lat":1}}"#).is_ok());
}
