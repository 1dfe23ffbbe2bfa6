//! Complex values, collections, openness, and what stands beside values without being part of them.

use odata_core::dynamic::DynamicValue;
use odata_core::json::{self, ErrorKind, Purpose, Reader, Version, Writer};
use odata_core::payload::{ErrorPayload, ODataError};
use odata_core::prelude::*;

use crate::model::{AnyPosition, Manifest, Person, Tanker, Tug, Vessel, VesselPatch};
use crate::{body, conforms, departs, lenient, refused};

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", name = "Route")]
struct Route {
    start: Option<AnyPosition>,
    stops: Vec<AnyPosition>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "SeaTug", inherits = "Tug")]
struct SeaTug {
    #[odata(base)]
    tug: Tug,
    range: Option<i32>,
}

// Rule 5.
#[test]
fn items_keep_their_order_and_come_as_often_as_they_came() {
    let text = r#"{"tags":["b","a","b"],"aliases":["y",null,"x",null]}"#;
    let vessel = conforms::<Vessel>(text);
    assert_eq!(vessel.tags, ["b", "a", "b"]);
    assert_eq!(body(&vessel), text);
}

// Rule 96.
#[test]
fn a_complex_value_is_an_object() {
    for value in ["[]", "[{}]", r#""x""#, "5", "true"] {
        let text = format!(r#"{{"pos":{value}}}"#);
        refused::<Vessel>(&text, ErrorKind::TypeMismatch, "pos");
        refused::<VesselPatch>(&text, ErrorKind::TypeMismatch, "pos");
    }
}

// Rule 101.
#[test]
fn items_of_a_collection_of_complex_values_are_objects_each_of_its_own_type() {
    assert_eq!(conforms::<Manifest>(r#"{"stops":[]}"#).stops, []);
    let text = r##"{"stops":[{"@odata.type":"#demo.port.Position","lat":1.0},{"@odata.type":"#demo.port.DeepPosition","depth":1.5},{}]}"##;
    let route = conforms::<Route>(text);
    assert!(matches!(
        route.stops[..],
        [
            AnyPosition::Position(_),
            AnyPosition::DeepPosition(_),
            AnyPosition::Position(_)
        ]
    ));
    let text = r#"{"stops":[{"lat":1.0},"x"]}"#;
    refused::<Manifest>(text, ErrorKind::TypeMismatch, "stops/1");
    let text = r##"{"stops":[{},{"@odata.type":"#demo.port.Manifest"}]}"##;
    refused::<Manifest>(text, ErrorKind::TypeNotAssignable, "stops/1/@odata.type");
}

// Rule 25.
#[test]
fn the_tag_of_a_collection_is_that_of_its_items_unless_they_have_their_own() {
    let text = r##"{"stops@odata.type":"#Collection(demo.port.Position)","stops":[{"lat":1.0},{"@odata.type":"#demo.port.DeepPosition","depth":1.5}]}"##;
    let route = conforms::<Route>(text);
    assert!(matches!(
        route.stops[..],
        [AnyPosition::Position(_), AnyPosition::DeepPosition(_)]
    ));
}

// Rule 18.
#[test]
fn a_value_of_a_derived_type_has_its_tag_where_its_base_is_declared() {
    let text =
        r##"{"start":{"@odata.type":"#demo.port.DeepPosition","lat":1.0,"lon":2.0,"depth":3.25}}"##;
    let route = conforms::<Route>(text);
    assert!(matches!(route.start, Some(AnyPosition::DeepPosition(_))));
    assert_eq!(json::to_string(&route), text);
    let after = conforms::<Route>(r#"{"start":{"lat":1.0}}"#);
    assert!(matches!(after.start, Some(AnyPosition::Position(_))));
}

// Rule 34.
#[test]
fn an_item_of_a_collection_of_primitive_values_has_no_tag() {
    let text = r##"{"tags":[{"@odata.type":"#String"}]}"##;
    refused::<Vessel>(text, ErrorKind::TypeMismatch, "tags/0");
}

// Rules 46, 56 and 57.
#[test]
fn a_collection_is_not_null_and_its_items_only_where_they_are_nullable() {
    assert_eq!(
        conforms::<Vessel>(r#"{"aliases":[null,"x"]}"#).aliases,
        [None, Some("x".to_owned())]
    );
    let null = ErrorKind::NullNotAllowed;
    for (text, path) in [
        (r#"{"tags":null}"#, "tags"),
        (r#"{"aliases":null}"#, "aliases"),
        (r#"{"crew":null}"#, "crew"),
        (r#"{"tags":[null]}"#, "tags/0"),
        (r#"{"crew":[{},null]}"#, "crew/1"),
    ] {
        refused::<Vessel>(text, null, path);
    }
}

// Rule 100.
#[test]
fn openness_is_inherited_and_a_closed_base_of_an_open_type_stays_closed() {
    let unknown = r#"{"name":"A","mast":"oak","pos":{"lat":1.0}}"#;
    assert_eq!(conforms::<Tug>(unknown).rest.len(), 1);
    assert_eq!(conforms::<SeaTug>(unknown).tug.rest.len(), 1);
    departs::<Vessel>(unknown, &[(ErrorKind::UndeclaredMember, "mast")]);
    let within = r#"{"pos":{"mast":"oak"}}"#;
    departs::<Tug>(within, &[(ErrorKind::UndeclaredMember, "pos/mast")]);
}

// Rules 7 and 100.
#[test]
fn a_dynamic_member_is_not_written_in_the_name_of_a_declared_one() {
    let mut tug = conforms::<Tug>(r#"{"name":"A","power":5}"#);
    for declared in ["power", "name", "createdAt"] {
        tug.rest.insert(declared, "taken");
    }
    tug.rest.insert("mast", "oak");
    assert_eq!(body(&tug), r#"{"name":"A","power":5,"mast":"oak"}"#);
}

// Rules 15 and 17.
#[test]
fn a_context_is_kept_as_text_and_links_resolve_against_it() {
    let text = r#"{"@odata.context":"https://host/s/$metadata#vessels(%27a%20b%27)/$entity","@odata.editLink":"vessels(7)"}"#;
    let vessel = conforms::<Vessel>(text);
    let context = vessel.annotations.context().unwrap();
    assert_eq!(
        context,
        "https://host/s/$metadata#vessels(%27a%20b%27)/$entity"
    );
    assert_eq!(body(&vessel), text);
    let link = vessel.annotations.edit_link().unwrap();
    assert_eq!(
        json::resolve_url(link, context),
        "https://host/s/vessels(7)"
    );
    let relative = r#"{"@odata.context":"$metadata#vessels/$entity"}"#;
    let vessel = conforms::<Vessel>(relative);
    assert_eq!(
        vessel.annotations.context(),
        Some("$metadata#vessels/$entity")
    );
    assert_eq!(body(&vessel), relative);
}

// Rule 16.
#[test]
fn neither_requests_nor_errors_have_a_context() {
    let text = r#"{"@odata.context":"$metadata#vessels/$entity","name":"A"}"#;
    let vessel = conforms::<Vessel>(text);
    for purpose in [Purpose::Create, Purpose::Replace] {
        let written = Writer::new().purpose(purpose).to_string(&vessel);
        assert!(written.contains(r#""name":"A""#), "{written}");
        assert!(!written.contains("context"), "{written}");
    }
    let patch = lenient::<VesselPatch>(text).value;
    assert_eq!(body(&patch), r#"{"name":"A"}"#);
    let error = ErrorPayload::from(ODataError {
        code: "E1".to_owned(),
        message: "No.".to_owned(),
        ..ODataError::default()
    });
    assert_eq!(
        Writer::new().write_payload(&error),
        r#"{"error":{"code":"E1","message":"No."}}"#
    );
}

// Rule 36.
#[test]
fn a_type_can_do_without_its_tag_in_whatever_it_stands() {
    #[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
    #[odata(
        namespace = "demo.port",
        name = "Shoal",
        inherits = "Position",
        tag = "never"
    )]
    struct Shoal {
        #[odata(base)]
        position: crate::model::Position,
    }
    #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port", name = "Pilot", inherits = "Person")]
    struct Pilot {
        #[odata(base)]
        person: Person,
        shoals: Vec<Shoal>,
    }
    let pilot = Pilot {
        shoals: vec![Shoal::default()],
        ..Pilot::default()
    };
    assert_eq!(
        json::to_string(&pilot),
        r##"{"@odata.type":"#demo.port.Pilot","shoals":[{}]}"##
    );
}

// Rule 37.
#[test]
fn an_entity_whose_id_is_null_is_transient() {
    let text = r#"{"@odata.id":null,"name":"A"}"#;
    let person = conforms::<Person>(text);
    assert!(person.annotations.is_transient());
    assert_eq!(person.annotations.id(), None);
    assert_eq!(body(&person), text);
    assert!(
        !conforms::<Person>(r#"{"name":"A"}"#)
            .annotations
            .is_transient()
    );
    assert!(
        !conforms::<Person>(r#"{"@odata.id":"people(1)"}"#)
            .annotations
            .is_transient()
    );
}

// Rule 47.
#[test]
fn annotations_of_items_are_told_by_index_and_kept() {
    let text =
        r#"{"tags@odata.collectionAnnotations":[{"index":1,"@acme.lang":"de"}],"tags":["a","b"]}"#;
    let vessel = conforms::<Vessel>(text);
    let of_item = |index| {
        vessel
            .annotations
            .of_item("tags", index)
            .collect::<Vec<_>>()
    };
    assert_eq!(of_item(0), []);
    assert_eq!(of_item(1), [("@acme.lang", &DynamicValue::from("de"))]);
    assert_eq!(body(&vessel), text);
    // What is no such list tells nothing, and is kept as well.
    let text = r#"{"tags@odata.collectionAnnotations":{"index":1},"tags":["a"]}"#;
    let vessel = conforms::<Vessel>(text);
    assert_eq!(vessel.annotations.of_item("tags", 1).count(), 0);
    assert_eq!(body(&vessel), text);
}

// Rule 48.
#[test]
fn the_name_of_an_annotation_has_a_term_behind_one_at_sign() {
    for name in ["@", "@x@", "name@", "name@a.b@c.d"] {
        let text = format!(r#"{{"{name}":1}}"#);
        let departed = departs::<Vessel>(&text, &[(ErrorKind::InvalidAnnotationName, name)]);
        assert_eq!(body(&departed), text);
    }
    conforms::<Vessel>(r#"{"@acme.mark":1,"name@acme.mark#new":1}"#);
}

// Rules 137 and 143.
#[test]
fn exceptions_in_the_data_of_an_answer_are_annotations() {
    let text = r#"{"@Core.ResourceException":{"code":"E1"},"price@Core.ValueException":{"value":"1e99"},"price":9}"#;
    let vessel = conforms::<Vessel>(text);
    let exception = vessel
        .annotations
        .annotation("price", "Core.ValueException");
    assert!(exception.unwrap().as_object().is_some());
    assert_eq!(body(&vessel), text);
}

// Rule 39.
#[test]
fn a_body_has_the_entity_tag_only_if_asked() {
    let tanker = conforms::<Tanker>(r##"{"@odata.etag":"W/\"a1\"","hazmat":true}"##);
    let create = Writer::new().purpose(Purpose::Create);
    let written = |writer: &Writer| writer.to_string(&tanker);
    assert_eq!(
        written(&create),
        r##"{"@odata.type":"#demo.port.Tanker","hazmat":true}"##
    );
    assert_eq!(
        written(&create.clone().etag(true)),
        r##"{"@odata.type":"#demo.port.Tanker","@odata.etag":"W/\"a1\"","hazmat":true}"##
    );
    assert_eq!(
        written(&create.etag(true).version(Version::V4_01)),
        r##"{"@type":"#demo.port.Tanker","@etag":"W/\"a1\"","hazmat":true}"##
    );
}

#[test]
fn control_information_is_reached_by_what_it_tells_in_either_spelling() {
    let prefixed = r#"{"@odata.editLink":"e","@odata.readLink":"r","@odata.deltaLink":"d","berth@odata.navigationLink":"n","berth@odata.associationLink":"a","crew@odata.count":"12","crew@odata.nextLink":"p","name@acme.src":"hr"}"#;
    for (version, text) in [
        (Version::V4_0, prefixed.to_owned()),
        (Version::V4_01, prefixed.replace("odata.", "")),
    ] {
        let reader = Reader::strict().version(version).ieee754_compatible(true);
        let read = reader.read::<Vessel>(&text);
        let told = read.unwrap().value.item.annotations;
        assert_eq!(told.edit_link(), Some("e"));
        assert_eq!(told.read_link(), Some("r"));
        assert_eq!(told.delta_link(), Some("d"));
        assert_eq!(told.navigation_link("berth"), Some("n"));
        assert_eq!(told.association_link("berth"), Some("a"));
        assert_eq!(told.count_of("crew"), Some(12));
        assert_eq!(told.next_link_of("crew"), Some("p"));
        assert_eq!(told.annotation("name", "acme.src").unwrap(), &"hr");
        assert_eq!(told.next_link_of("berth"), None);
    }
}
