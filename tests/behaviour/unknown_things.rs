use odata_core::json::{Purpose, Writer};
use odata_core::prelude::*;
use odata_test_port::{Position, Tanker, Vessel};

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Closed {
    a: Option<i32>,
    #[odata(dynamic)]
    rest: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[test]
fn unknown_members_and_annotations_are_skipped_where_there_is_no_bag_rule_11_and_98() {
    let text = r##"{"lat":1.0,"@odata.brandNew":7,"bogus":{"deep":[1,{}]},"lat@acme.unit":"deg","lon":2.0}"##;
    let position: Position = serde_json::from_str(text).unwrap();
    assert_eq!(
        serde_json::to_string(&position).unwrap(),
        r#"{"lat":1.0,"lon":2.0}"#
    );
}

#[test]
fn unknown_members_are_kept_in_order_and_text() {
    let text = r#"{"a":1,"z":1.10,"big":123456789012345678901234567890,"exp":1E+2,"nested":{"b":[null,true,0.0],"a":"\u0000"},"y":null}"#;
    let closed: Closed = serde_json::from_str(text).unwrap();
    assert_eq!(closed.rest.len(), 5);
    assert_eq!(serde_json::to_string(&closed).unwrap(), text);
    assert_eq!(odata_core::json::to_string(&closed), text);
}

#[test]
fn an_entity_written_as_it_was_read_has_its_annotations_each_before_its_property_rule_9() {
    let text = r##"{"@odata.context":"$metadata#x/$entity","@odata.etag":"W/\"1\"","a@acme.src":"hr","a":1,"ghost@acme.x":{"k":[1]}}"##;
    let closed: Closed = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&closed).unwrap(), text);
    // Rule 8: an annotation may come after its property.
    let late: Closed = serde_json::from_str(r#"{"a":1,"a@acme.src":"hr"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&late).unwrap(),
        r#"{"a@acme.src":"hr","a":1}"#
    );
}

#[test]
fn control_information_is_reached_by_name_rule_40() {
    let tanker: Tanker = serde_json::from_str(
        r##"{"@odata.etag":"W/\"a1\"","@odata.id":"tankers(1)","@context":"c"}"##,
    )
    .unwrap();
    assert_eq!(tanker.annotations.etag(), Some("W/\"a1\""));
    assert_eq!(tanker.annotations.id(), Some("tankers(1)"));
    assert_eq!(tanker.annotations.context(), Some("c"));
    let transient: Tanker = serde_json::from_str(r#"{"@odata.id":null}"#).unwrap();
    assert_eq!(transient.annotations.id(), None);
    assert!(transient.annotations.control("id").unwrap().is_null());
}

#[test]
fn request_bodies_leave_out_control_information_and_on_closed_types_undeclared_members_rule_38_and_99()
 {
    let closed: Closed =
        serde_json::from_str(r##"{"@odata.etag":"1","a@x.y":1,"a":1,"b":2}"##).unwrap();
    for purpose in [Purpose::Create, Purpose::Replace] {
        assert_eq!(
            Writer::new().purpose(purpose).to_string(&closed),
            r#"{"a":1}"#
        );
    }
    let mut after = closed.clone();
    after.rest.insert("b", 3_i64);
    after.a = Some(2);
    assert_eq!(
        serde_json::to_string(&closed.diff(&after)).unwrap(),
        r#"{"a":2}"#
    );
}

// Rules 105, 106 and 138.
#[test]
fn create_bodies_have_immutable_members_and_replace_bodies_do_not_rule_105_and_106() {
    let text = r##"{"id":"11111111-1111-1111-1111-111111111111","createdAt":"2024-05-01T10:00:00Z","name":"Ada","registry":"R1","active":true}"##;
    let vessel: Vessel = serde_json::from_str(text).unwrap();
    let tagged = |members: &str| format!(r##"{{"@odata.type":"#demo.port.vessel",{members}}}"##);
    assert_eq!(
        Writer::new().purpose(Purpose::Create).to_string(&vessel),
        tagged(
            r#""id":"11111111-1111-1111-1111-111111111111","name":"Ada","active":true,"registry":"R1""#
        )
    );
    assert_eq!(
        Writer::new().purpose(Purpose::Replace).to_string(&vessel),
        tagged(concat!(
            r#""name":"Ada","callSign":null,"rights":null,"pos":null,"extras":null,"tags":[],"aliases":[],"track":[],"#,
            r#""built":null,"opens":null,"dwell":null,"price":null,"draft":null,"serial":null,"active":true"#
        ))
    );
}

#[test]
fn a_member_is_never_written_twice_whatever_was_put_into_the_bag_rule_7() {
    let mut closed = Closed {
        a: Some(1),
        ..Closed::default()
    };
    closed.rest.insert("a", 2_i64);
    assert_eq!(serde_json::to_string(&closed).unwrap(), r#"{"a":1}"#);
}

#[test]
fn of_a_member_that_comes_twice_the_last_wins_rule_6() {
    let closed: Closed = serde_json::from_str(r#"{"a":1,"b":1,"a":2,"b":2}"#).unwrap();
    assert_eq!(serde_json::to_string(&closed).unwrap(), r#"{"a":2,"b":2}"#);
}

#[test]
fn of_a_collection_or_a_complex_value_that_comes_twice_the_last_wins_whole() {
    let text =
        r#"{"tags":["a","b"],"pos":{"note":"old","lat":1.0},"tags":["c"],"pos":{"lat":2.0}}"#;
    let vessel: Vessel = serde_json::from_str(text).unwrap();
    assert_eq!(vessel.tags, ["c"]);
    assert_eq!(
        vessel.pos,
        Some(Position {
            lat: Some(2.0),
            ..Position::default()
        })
    );
}

#[test]
fn a_value_with_nothing_is_not_null_rule_97() {
    let vessel: Vessel = serde_json::from_str(r#"{"pos":{},"extras":null}"#).unwrap();
    assert_eq!(vessel.pos, Some(Position::default()));
    assert_eq!(vessel.extras, None);
    assert!(
        serde_json::to_string(&vessel)
            .unwrap()
            .contains(r#""pos":{}"#)
    );
}

#[test]
fn a_page_reads_without_any_control_information_rule_14() {
    let tanker: Tanker = serde_json::from_str(r#"{"name":"Ada"}"#).unwrap();
    assert!(tanker.annotations.is_empty());
}
