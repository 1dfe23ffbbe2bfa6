//! Options of `json::Writer`, one by one and in nested values.

use odata_core::Update;
use odata_core::json::{self, Metadata, Purpose, Reader, TagPolicy, Version, Writer};
use odata_core::prelude::*;

use crate::lenient;
use crate::model::{
    AnyVessel, Extras, Item, Manifest, Person, Position, PositionPatch, Vessel, VesselPatch,
};

const ANNOTATED: &str = r##"{"@odata.type":"#demo.port.Vessel","@odata.context":"c","@odata.etag":"e","@odata.count":2,"@acme.mark":1,"name@odata.type":"#String","name@acme.src":"hr","name":"A","crew@odata.count":3,"crew@odata.nextLink":"n","crew":[{"@odata.id":"p(1)","name":"B"}]}"##;

fn annotated(writer: Writer) -> String {
    writer.to_string(&lenient::<Vessel>(ANNOTATED).value)
}

fn untagged() -> Writer {
    Writer::new().tags(TagPolicy::Never)
}

#[test]
fn without_options_a_value_is_written_as_by_to_string() {
    assert_eq!(annotated(Writer::new()), ANNOTATED);
    assert_eq!(annotated(Writer::default()), ANNOTATED);
    let vessel = lenient::<Vessel>(ANNOTATED).value;
    assert_eq!(json::to_string(&vessel), ANNOTATED);
    assert_eq!(Writer::new().to_vec(&vessel), ANNOTATED.as_bytes());
}

#[test]
fn in_4_01_control_information_has_no_prefix() {
    // Rule 12
    let written = annotated(Writer::new().version(Version::V4_01));
    assert_eq!(written, ANNOTATED.replace("@odata.", "@"));
    let strict = Reader::strict().version(Version::V4_01);
    assert!(strict.read::<Vessel>(written).is_ok());
    let unprefixed = lenient::<Vessel>(r#"{"@etag":"a","@acme.mark":1}"#).value;
    assert_eq!(
        untagged().to_string(&unprefixed),
        r#"{"@odata.etag":"a","@acme.mark":1}"#
    );
}

#[test]
fn without_metadata_counts_and_next_links_are_left() {
    // Rule 14
    assert_eq!(
        annotated(Writer::new().metadata(Metadata::None)),
        r#"{"@odata.count":2,"@acme.mark":1,"name@acme.src":"hr","name":"A","crew@odata.count":3,"crew@odata.nextLink":"n","crew":[{"name":"B"}]}"#
    );
    let any = lenient::<AnyVessel>(r##"{"@odata.type":"#demo.port.Raft","skirt":1}"##).value;
    let none = Writer::new().metadata(Metadata::None);
    assert_eq!(none.to_string(&any), r#"{"skirt":1}"#);
}

#[test]
fn a_request_has_the_tags_it_needs_whatever_the_metadata() {
    let any = lenient::<AnyVessel>(r##"{"@odata.type":"#demo.port.Tanker","hazmat":true}"##).value;
    let writer = Writer::new()
        .metadata(Metadata::None)
        .purpose(Purpose::Create);
    assert_eq!(
        writer.to_string(&any),
        r##"{"@odata.type":"#demo.port.Tanker","hazmat":true}"##
    );
}

#[test]
fn with_full_metadata_types_are_told_that_json_does_not_tell() {
    // Rules 22 and 32
    let text = r#"{"id":"11111111-1111-1111-1111-111111111111","name":"A","phase":"moored","rights":"load","pos":{"lat":1.0},"manifest":{"tons":1,"stops":[{"lat":1.0}]},"tags":["a"],"built":"2024-02-29","draft":1.5,"serial":5,"active":true}"#;
    let vessel = lenient::<Vessel>(text).value;
    let full = Writer::new().metadata(Metadata::Full);
    let expected = r##"{"@odata.type":"#demo.port.Vessel","id@odata.type":"#Guid","id":"11111111-1111-1111-1111-111111111111","name":"A","phase@odata.type":"#demo.port.Phase","phase":"moored","rights@odata.type":"#demo.port.Rights","rights":"load","pos":{"@odata.type":"#demo.port.Position","lat":1.0},"manifest":{"@odata.type":"#demo.port.Manifest","tons@odata.type":"#Int64","tons":1,"stops@odata.type":"#Collection(demo.port.Position)","stops":[{"@odata.type":"#demo.port.Position","lat":1.0}]},"tags@odata.type":"#Collection(String)","tags":["a"],"built@odata.type":"#Date","built":"2024-02-29","draft":1.5,"serial@odata.type":"#Int64","serial":5,"active":true}"##;
    assert_eq!(full.to_string(&vessel), expected);
    let full_4_01 = full.version(Version::V4_01).to_string(&vessel);
    assert!(
        full_4_01.contains(r#""tags@type":"Collection(String)","tags":"#),
        "{full_4_01}"
    );
    assert!(full_4_01.starts_with(r##"{"@type":"#demo.port.Vessel","id@type":"Guid""##));
    // What is written can be read by the strictest.
    assert_eq!(Reader::strict().read::<Vessel>(expected).unwrap().notes, []);
}

#[test]
fn a_type_that_was_told_is_not_told_again() {
    let text = r##"{"@odata.type":"#demo.port.Vessel","serial@odata.type":"#Int64","serial":5}"##;
    let vessel = lenient::<Vessel>(text).value;
    let full = Writer::new().metadata(Metadata::Full);
    assert_eq!(full.to_string(&vessel), text);
}

#[test]
fn tags_are_written_by_policy_but_never_of_an_abstract_type() {
    // Rule 19
    let item = Item::default();
    for policy in [TagPolicy::ByType, TagPolicy::Always, TagPolicy::Never] {
        assert_eq!(Writer::new().tags(policy).to_string(&item), "{}");
    }
    let patch = lenient::<VesselPatch>(r#"{"pos":{"lat":1.0}}"#).value;
    assert_eq!(
        Writer::new().tags(TagPolicy::Always).to_string(&patch),
        r##"{"@odata.type":"#demo.port.Vessel","pos":{"@odata.type":"#demo.port.Position","lat":1.0}}"##
    );
    assert_eq!(
        Writer::new()
            .tags(TagPolicy::Always)
            .to_string(&VesselPatch::default()),
        "{}"
    );
}

#[test]
fn sixty_four_bits_and_decimals_are_strings_on_request() {
    // Rule 63
    let text = r#"{"manifest":{"tons":9007199254740993},"price":0.10,"draft":1.5,"serial":-5,"berth":{"no":7}}"#;
    let vessel = lenient::<Vessel>(text).value;
    let written = untagged().ieee754_compatible(true).to_string(&vessel);
    assert_eq!(
        written,
        r#"{"manifest":{"tons":"9007199254740993"},"price":"0.10","draft":1.5,"serial":"-5","berth":{"no":7}}"#
    );
    let strict = Reader::strict().ieee754_compatible(true);
    assert_eq!(strict.read::<Vessel>(written).unwrap().value, vessel);
}

#[test]
fn an_exponent_is_written_out_unless_asked_for() {
    // Rule 66
    let vessel = lenient::<Vessel>(r#"{"price":1.5e2}"#).value;
    assert_eq!(untagged().to_string(&vessel), r#"{"price":150}"#);
    let exponential = untagged().exponential_decimals(true);
    assert_eq!(exponential.to_string(&vessel), r#"{"price":1.5e2}"#);
    assert_eq!(
        untagged().ieee754_compatible(true).to_string(&vessel),
        r#"{"price":"150"}"#
    );
}

#[test]
fn null_is_written_for_what_is_not_set_on_request() {
    let text = r#"{"tons":1,"stops":[{"lat":1.0}]}"#;
    let manifest = lenient::<Manifest>(text).value;
    assert_eq!(
        untagged().nulls(true).to_string(&manifest),
        r#"{"tons":1,"loadedAt":null,"seal":null,"stops":[{"lat":1.0,"note":null}]}"#
    );
    let create = untagged().nulls(true).purpose(Purpose::Create);
    assert_eq!(
        create.to_string(&manifest),
        r#"{"tons":1,"loadedAt":null,"seal":null,"stops":[{"lat":1.0,"note":null}]}"#
    );
    assert_eq!(
        untagged().nulls(true).to_string(&Manifest::default()),
        r#"{"loadedAt":null,"seal":null,"stops":[]}"#
    );
}

#[test]
fn a_patch_says_no_more_than_it_sets() {
    // Rule 54
    let text = r#"{"callSign":null,"pos":{"lat":1.0},"manifest":{"stops":[{"lat":1.0}]}}"#;
    let patch = lenient::<VesselPatch>(text).value;
    for purpose in [Purpose::Response, Purpose::Create, Purpose::Replace] {
        let writer = untagged().purpose(purpose);
        assert_eq!(writer.to_string(&patch), text, "{purpose:?}");
    }
    assert_eq!(
        untagged().nulls(true).to_string(&patch),
        text.replace(r#"[{"lat":1.0}]"#, r#"[{"lat":1.0,"note":null}]"#)
    );
    let full = untagged().metadata(Metadata::Full);
    assert_eq!(full.to_string(&patch), text);
}

#[test]
fn what_a_patch_replaces_is_written_whole() {
    // Rule 108
    let replace = VesselPatch {
        pos: Change::Set(Update::Replace(Position {
            lat: Some(1.0),
            ..Position::default()
        })),
        extras: Change::Set(Update::Replace(Extras::default())),
        ..VesselPatch::default()
    };
    assert_eq!(
        untagged().to_string(&replace),
        r#"{"pos":{"lat":1.0,"note":null},"extras":{"origin":null}}"#
    );
    let reset = VesselPatch {
        pos: Change::Set(Update::Reset(PositionPatch {
            lat: Some(1.0),
            ..PositionPatch::default()
        })),
        ..VesselPatch::default()
    };
    assert_eq!(
        untagged().to_string(&reset),
        r#"{"pos":{"lat":1.0,"note":null}}"#
    );
}

#[test]
fn null_is_not_written_for_what_was_not_expanded() {
    let written = untagged().nulls(true).to_string(&Vessel::default());
    assert!(written.contains(r#""callSign":null"#), "{written}");
    for navigation in ["berth", "crew"] {
        assert!(!written.contains(navigation), "{written}");
    }
}

#[test]
fn a_body_names_its_type_with_a_hash_even_if_it_came_without_rule_21() {
    let person = lenient::<Person>(r#"{"@odata.type":"demo.port.Person","name":"A"}"#).value;
    let create = Writer::new().purpose(Purpose::Create);
    assert_eq!(
        create.to_string(&person),
        r##"{"@odata.type":"#demo.port.Person","name":"A"}"##
    );
}
