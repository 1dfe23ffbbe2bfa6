//! Type tags and inheritance.

use odata_core::industry_data::AnyRun;
use odata_core::json::{self, ErrorKind, Reader, TagPolicy, Version, Writer};
use odata_core::prelude::*;

use crate::model::{AnyPosition, AnyVessel, Item, Position, Tanker, Vessel, VesselPatch};
use crate::{conforms, departs, found_in_error, lenient, refused};

#[test]
fn a_tag_may_come_last() {
    // V43, rule 8
    let text = r##"{"hazmat":true,"name":"Io","@odata.type":"#demo.port.Tanker"}"##;
    let AnyVessel::Tanker(tanker) = conforms(text) else {
        panic!("{text}");
    };
    assert_eq!(tanker.hazmat, Some(true));
    assert_eq!(tanker.name.as_deref(), Some("Io"));
}

#[test]
fn a_tag_may_use_the_alias_or_a_url() {
    // V45, rule 20
    for tag in [
        "#dp.Tanker",
        "#demo.port.Tanker",
        "https://h/s/$metadata#demo.port.Tanker",
        "../$metadata#dp.Tanker",
    ] {
        let text = format!(r#"{{"@odata.type":"{tag}"}}"#);
        assert!(matches!(conforms(&text), AnyVessel::Tanker(_)), "{tag}");
    }
}

#[test]
fn a_tag_without_prefix_is_one_in_4_01_and_for_a_lenient_reader() {
    // V47, rules 12 and 13
    let text = r##"{"@type":"#demo.port.Tanker"}"##;
    for reader in [Reader::lenient(), Reader::strict(), Reader::strict_all()] {
        let read = reader.version(Version::V4_01).read::<AnyVessel>(text);
        let read = read.unwrap();
        assert!(matches!(read.value, AnyVessel::Tanker(_)));
        assert_eq!(read.notes, []);
    }
    let read = lenient::<AnyVessel>(text);
    assert!(matches!(read.value, AnyVessel::Tanker(_)));
    assert_eq!(
        read.notes[0].kind(),
        ErrorKind::UnprefixedControlInformation
    );
    assert_eq!(read.notes[0].path().to_string(), "@type");
    let error = Reader::strict().read::<AnyVessel>(text).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnprefixedControlInformation);
    assert_eq!(error.path().to_string(), "@type");
}

#[test]
fn an_unknown_type_is_kept_in_the_order_of_its_members() {
    // V49, V51, rule 29: names of types are case-sensitive.
    for name in ["Hovercraft", "tanker"] {
        let text = format!(r##"{{"@odata.type":"#demo.port.{name}","name":"Q","skirt":2}}"##);
        let vessel = departs::<AnyVessel>(&text, &[(ErrorKind::UnknownType, "@odata.type")]);
        let AnyVessel::Other(unknown) = &vessel else {
            panic!("{text}");
        };
        assert_eq!(unknown.type_name(), format!("demo.port.{name}"));
        assert_eq!(json::to_string(&vessel), text);
    }
    let text = r##"{"skirt":2,"name":"Q","@odata.type":"#demo.port.Hovercraft"}"##;
    let kept = Reader::lenient().read_kept::<AnyVessel>(text).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), text);
}

#[test]
fn an_abstract_type_as_tag_tells_no_type() {
    // V53, rule 27
    let text = r##"{"@odata.type":"#demo.port.Item","id":"11111111-1111-1111-1111-111111111111"}"##;
    departs::<Item>(text, &[(ErrorKind::AbstractTypeNeedsTag, "@odata.type")]);
    refused::<Vessel>(text, ErrorKind::TypeNotAssignable, "@odata.type");
    refused::<AnyVessel>(text, ErrorKind::TypeNotAssignable, "@odata.type");
}

#[test]
fn an_object_of_an_abstract_type_needs_a_tag() {
    // Rule 27
    let needed = (ErrorKind::AbstractTypeNeedsTag, "@odata.type");
    departs::<AnyRun>("{}", &[needed]);
    departs::<AnyRun>(
        r##"{"@odata.type":"#microsoft.graph.industryData.industryDataRun"}"##,
        &[(ErrorKind::UnknownType, "@odata.type")],
    );
    departs::<AnyRun>(
        r##"{"@odata.type":"#microsoft.graph.industryData.run"}"##,
        &[needed],
    );
    departs::<Item>("{}", &[(ErrorKind::AbstractTypeNeedsTag, "@odata.type")]);
    departs::<Item>(
        r##"{"@odata.type":"#demo.port.Vessel"}"##,
        &[(ErrorKind::UnknownType, "@odata.type")],
    );
}

#[test]
fn the_policy_tells_which_objects_write_their_tag() {
    // V55, rules 18 and 19
    let vessel: Vessel = conforms(r#"{"pos":{"lat":1.0}}"#);
    let written = |policy| Writer::new().tags(policy).to_string(&vessel);
    assert_eq!(
        written(TagPolicy::ByType),
        r##"{"@odata.type":"#demo.port.Vessel","pos":{"lat":1.0}}"##
    );
    assert_eq!(
        written(TagPolicy::Always),
        r##"{"@odata.type":"#demo.port.Vessel","pos":{"@odata.type":"#demo.port.Position","lat":1.0}}"##
    );
    assert_eq!(written(TagPolicy::Never), r#"{"pos":{"lat":1.0}}"#);
    // Where types are mixed, only the tag tells which it is.
    let mixed: Vec<AnyPosition> =
        conforms(r##"[{"@odata.type":"#demo.port.DeepPosition","lat":1.0,"depth":3.25},{}]"##);
    assert_eq!(
        Writer::new().tags(TagPolicy::Never).to_string(&mixed),
        r##"[{"@odata.type":"#demo.port.DeepPosition","lat":1.0,"depth":3.25},{"@odata.type":"#demo.port.Position"}]"##
    );
}

#[test]
fn a_collection_may_have_a_tag() {
    // V57, rule 24
    conforms::<Vessel>(
        r##"{"manifest":{"stops@odata.type":"#Collection(demo.port.Position)","tons":1,"stops":[]}}"##,
    );
}

#[test]
fn tags_that_disagree_are_refused_and_equal_ones_are_duplicates() {
    // V59, rule 6
    let tags = |first, second| {
        format!(
            r##"{{"@odata.type":"#demo.port.{first}","@odata.type":"#demo.port.{second}","hazmat":true}}"##
        )
    };
    let (kind, path) = (ErrorKind::TagsDisagree, "@odata.type");
    refused::<AnyVessel>(&tags("Tanker", "Tug"), kind, path);
    let error = Reader::lenient()
        .read::<AnyVessel>(tags("Hovercraft", "Tanker"))
        .unwrap_err();
    assert_eq!(found_in_error(&error), (kind, path.to_owned()));
    refused::<Tanker>(&tags("Tanker", "Tug"), kind, path);
    let duplicate = (ErrorKind::DuplicateMember, path);
    departs::<AnyVessel>(&tags("Tanker", "Tanker"), &[duplicate]);
    departs::<Tanker>(&tags("Tanker", "Tanker"), &[duplicate]);
    let _ = departs::<VesselPatch>(
        r##"{"@odata.type":"#demo.port.Vessel","@odata.type":"#dp.Vessel"}"##,
        &[duplicate],
    );
}

#[test]
fn a_tag_without_hash_is_noted_and_rewritten_with_one() {
    // V61, rule 21
    let vessel = departs::<AnyVessel>(
        r##"{"@odata.type":"#demo.port.Tanker","manifest":{"@odata.type":"demo.port.Manifest","tons":4}}"##,
        &[(ErrorKind::TagWithoutHash, "manifest/@odata.type")],
    );
    assert_eq!(
        Writer::new().tags(TagPolicy::Always).to_string(&vessel),
        r##"{"@odata.type":"#demo.port.Tanker","manifest":{"@odata.type":"#demo.port.Manifest","tons":4}}"##
    );
}

#[test]
fn a_tag_is_a_string() {
    // Rule 30
    for value in ["null", "5", "{}", "[]", "true"] {
        let text = format!(r#"{{"@odata.type":{value}}}"#);
        let kind = ErrorKind::InvalidControlInformation;
        refused::<Vessel>(&text, kind, "@odata.type");
        refused::<AnyVessel>(&text, kind, "@odata.type");
        refused::<VesselPatch>(&text, kind, "@odata.type");
    }
}

#[test]
fn the_tag_of_a_type_that_is_not_derived_is_refused() {
    // Rule 28
    refused::<Vessel>(
        r##"{"pos":{"@odata.type":"#demo.port.DeepPosition"}}"##,
        ErrorKind::TypeNotAssignable,
        "pos/@odata.type",
    );
    refused::<Vec<AnyPosition>>(
        r##"[{},{"@odata.type":"#demo.port.Tanker"}]"##,
        ErrorKind::TypeNotAssignable,
        "1/@odata.type",
    );
    refused::<Position>(
        r##"{"@odata.type":"#demo.port.Manifest"}"##,
        ErrorKind::TypeNotAssignable,
        "@odata.type",
    );
}

#[test]
fn members_before_a_late_tag_are_watched_as_well() {
    // Rules 6, 90 and 98
    departs::<AnyVessel>(
        r##"{"phase":"docked","bogus":1,"hazmat":true,"hazmat":false,"@odata.type":"#demo.port.Tanker"}"##,
        &[
            (ErrorKind::UnknownEnumMember, "phase"),
            (ErrorKind::UndeclaredMember, "bogus"),
            (ErrorKind::DuplicateMember, "hazmat"),
        ],
    );
}

#[test]
fn the_tag_beside_a_declared_property_agrees_with_it() {
    // Rules 25, 28 and 31.
    for text in [
        r##"{"serial@odata.type":"#Int64","serial":5}"##,
        r##"{"serial@odata.type":"Edm.Int64","serial":5}"##,
        // The name of a type definition, for all that is known here.
        r##"{"serial@odata.type":"#demo.port.serial","serial":5}"##,
        r##"{"tags@odata.type":"#Collection(String)","tags":[]}"##,
        r##"{"phase@odata.type":"#demo.port.Phase","phase":"moored"}"##,
        r##"{"pos@odata.type":"#demo.port.Position","pos":{"@odata.type":"#demo.port.Position"}}"##,
        r##"{"unheard@acme.type":"#Date","serial":5}"##,
    ] {
        conforms::<Vessel>(text);
    }
    for (text, path) in [
        (
            r##"{"serial@odata.type":"#Date","serial":5}"##,
            "serial@odata.type",
        ),
        (
            r##"{"serial":5,"serial@odata.type":"#Collection(Int64)"}"##,
            "serial@odata.type",
        ),
        (
            r##"{"tags@odata.type":"#String","tags":[]}"##,
            "tags@odata.type",
        ),
        (
            r##"{"phase@odata.type":"#demo.port.Rights","phase":"moored"}"##,
            "phase@odata.type",
        ),
        (
            r##"{"pos@odata.type":"#Int64","pos":{}}"##,
            "pos@odata.type",
        ),
    ] {
        departs::<Vessel>(text, &[(ErrorKind::InvalidControlInformation, path)]);
    }
    let error = Reader::strict().read::<Vessel>(r##"{"tags@odata.type":"#String"}"##);
    assert_eq!(
        error.unwrap_err().to_string(),
        "tags@odata.type: found the type Edm.String, expected that of the property, Collection(Edm.String) at line 1 column 20"
    );
}

#[test]
fn the_tag_beside_a_complex_value_and_the_one_within_agree() {
    // Rule 31.
    #[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Chart {
        place: Option<AnyPosition>,
        #[odata(annotations)]
        annotations: Annotations,
    }

    let deep = r##""place":{"@odata.type":"#demo.port.DeepPosition","lat":1.0}"##;
    let outer = |name: &str| format!(r##""place@odata.type":"#demo.port.{name}""##);
    for text in [
        format!("{{{},{deep}}}", outer("DeepPosition")),
        format!("{{{deep},{}}}", outer("DeepPosition")),
        format!(r#"{{{},"place":{{"lat":1.0}}}}"#, outer("DeepPosition")),
        format!(r#"{{{},"place":null}}"#, outer("DeepPosition")),
        format!("{{{}}}", outer("DeepPosition")),
    ] {
        conforms::<Chart>(&text);
        assert!(serde_json::from_str::<Chart>(&text).is_ok());
    }
    for text in [
        format!("{{{},{deep}}}", outer("Position")),
        format!("{{{deep},{}}}", outer("FlatPosition")),
    ] {
        refused::<Chart>(&text, ErrorKind::TagsDisagree, "place@odata.type");
        assert!(serde_json::from_str::<Chart>(&text).is_err());
    }
}
