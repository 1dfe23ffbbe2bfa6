//! The full text of errors that are no departure of a member: of JSON itself, of texts, of patches.

use odata_core::Value;
use odata_core::dynamic::Number;
use odata_core::json::{self, Reader};
use odata_core::prelude::*;

use crate::model::{Item, ManifestPatch, Vessel, VesselPatch};

#[derive(Debug, PartialEq, ODataEnum)]
#[odata(namespace = "demo.port")]
enum Side {
    Port,
    Starboard,
}

#[track_caller]
fn says<T: Value>(reader: &Reader, text: &str, expected: &str) {
    let error = reader.read::<T>(text).err().expect("an error");
    assert_eq!(error.to_string(), expected);
}

#[test]
fn of_escapes_and_numbers_of_json() {
    let lenient = Reader::lenient();
    says::<Vessel>(
        &lenient,
        r#"{"name":"\x"}"#,
        r#"found 'x' in an escape, expected one of \" \\ \/ \b \f \n \r \t \u and four hexadecimal digits at line 1 column 11"#,
    );
    says::<Vessel>(
        &lenient,
        r#"{"serial":01}"#,
        "found a digit after a leading zero, expected a number without leading zeros at line 1 column 12",
    );
}

#[test]
fn of_a_member_of_an_enumeration_type() {
    assert_eq!(
        Side::from_text("bow").unwrap_err().to_string(),
        "\"bow\" is not a member of demo.port.side: expected one of port, starboard"
    );
    says::<Vec<Side>>(
        &Reader::lenient(),
        r#"["bow"]"#,
        "0: \"bow\" is not a member of demo.port.side: expected one of port, starboard at line 1 column 2",
    );
}

#[test]
fn of_a_null_in_the_place_of_a_collection() {
    says::<VesselPatch>(
        &Reader::lenient(),
        r#"{"tags":null}"#,
        "tags: found null, expected an array (Collection(Edm.String)): a collection is never null at line 1 column 9",
    );
}

#[test]
fn of_a_tag_that_names_an_abstract_type() {
    says::<Item>(
        &Reader::strict(),
        r##"{"@odata.type":"#demo.port.Item"}"##,
        "@odata.type: found the abstract type demo.port.Item, expected one derived from it at line 1 column 16",
    );
}

#[test]
fn of_a_patch_that_makes_a_value_without_what_it_must_have() {
    let mut vessel = Vessel::default();
    let mut patch = VesselPatch::new();
    patch.manifest = Some(Update::Merge(ManifestPatch::new()));
    let error = patch.apply_to(&mut vessel).unwrap_err();
    assert_eq!(
        error.to_string(),
        "manifest/tons: there is no demo.port.Manifest to merge into, and to make one this property must be set"
    );
}

#[test]
fn of_a_patch_for_a_value_of_another_type() {
    let before = Unknown::new("demo.port.Airship", Vessel::default());
    let mut after = before.clone();
    after.name = Some("R".to_owned());
    let mut target = Unknown::new("demo.port.Submarine", Vessel::default());
    let error = before.diff(&after).apply_to(&mut target).unwrap_err();
    assert_eq!(
        error.to_string(),
        "found a value of type demo.port.Submarine, expected demo.port.Airship: an update cannot change the type"
    );
}

#[test]
fn of_a_text_that_is_no_number() {
    assert_eq!(
        "1.".parse::<Number>().unwrap_err().to_string(),
        "found \"1.\", expected a number as JSON writes it, such as `-12` or `1.5e3`"
    );
    assert!(json::from_str::<f64>("1.").is_err());
}
