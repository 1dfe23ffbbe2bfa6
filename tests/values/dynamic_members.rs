//! Undeclared members with a type of their own.

use odata_core::dynamic::DynamicValue;
use odata_core::edm::{Date, Decimal, Duration, Guid, TimeOfDay};
use odata_core::json::{self, Purpose, Reader, Version, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", alias = "dp")]
enum Phase {
    Planned,
    Moving,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", alias = "dp")]
struct Position {
    lat: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "position")]
struct DeepPosition {
    position: Position,
    depth: Option<f64>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Position)]
enum AnyPosition {
    Position(Position),
    DeepPosition(DeepPosition),
}

/// Without a bag for annotations.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Extras {
    origin: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

/// With one.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Tug {
    name: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[track_caller]
fn extras(text: &str) -> Extras {
    let read: Extras = serde_json::from_str(text).unwrap();
    assert_eq!(json::from_str::<Extras>(text).unwrap(), read);
    assert_eq!(Reader::lenient().read::<Extras>(text).unwrap().value, read);
    read
}

/// Both writers write it so.
#[track_caller]
fn written<T: odata_core::Value + serde::Serialize>(value: &T, text: &str) {
    assert_eq!(json::to_string(value), text);
    assert_eq!(serde_json::to_string(value).unwrap(), text);
}

#[test]
fn the_tag_tells_the_type_wherever_it_stands() {
    // Rules 22 and 104.
    for text in [
        r##"{"when@odata.type":"#Date","when":"2024-01-01"}"##,
        r##"{"when":"2024-01-01","when@odata.type":"#Date"}"##,
        r##"{"when":"2024-01-01","origin":"x","when@odata.type":"Edm.Date"}"##,
        r##"{"when@type":"Date","when":"2024-01-01"}"##,
    ] {
        let more = extras(text).more;
        let when: Option<Date> = more.get_typed("when").unwrap();
        assert_eq!(when, Some("2024-01-01".parse().unwrap()), "{text}");
        assert_eq!(more.type_of("when").unwrap().name(), "Edm.Date");
        assert_eq!(
            more.get_typed::<Guid>("when").unwrap_err().to_string(),
            "when: found a value of type Edm.Date, expected Edm.Guid"
        );
        assert!(more.get_typed::<String>("when").is_err());
        assert_eq!(more.get_typed::<Date>("never").unwrap(), None);
    }
}

#[test]
fn nothing_is_guessed_without_a_tag() {
    // Rule 33.
    let more = extras(r#"{"when":"2024-01-01","rows":5.0,"no":null}"#).more;
    assert_eq!(more.type_of("when"), None);
    assert_eq!(more.get("when").unwrap(), "2024-01-01");
    assert!(more.get_typed::<Date>("when").unwrap().is_some());
    assert_eq!(more.get_typed::<i64>("rows").unwrap(), Some(5));
    assert_eq!(more.get_typed::<i64>("no").unwrap(), None);
    let error = more.get_typed::<Guid>("when").unwrap_err().to_string();
    assert!(error.starts_with("when: "), "{error}");
}

#[test]
fn what_does_not_fit_its_tag_is_an_error() {
    let more = extras(r##"{"when@odata.type":"#Date","when":"tomorrow"}"##).more;
    let error = more.get_typed::<Date>("when").unwrap_err().to_string();
    assert!(
        error.starts_with("when: ") && error.contains("tomorrow"),
        "{error}"
    );
}

#[test]
fn a_value_of_every_type_is_written_with_its_type_where_json_does_not_show_it() {
    // Rules 9, 22 and 32.
    let mut extras = Extras::default();
    let more = &mut extras.more;
    more.insert_typed("date", &"2024-02-29".parse::<Date>().unwrap());
    more.insert_typed(
        "guid",
        &"01234567-89ab-cdef-0123-456789abcdef"
            .parse::<Guid>()
            .unwrap(),
    );
    more.insert_typed("int64", &7_i64);
    more.insert_typed("dwell", &"PT1H".parse::<Duration>().unwrap());
    more.insert_typed("opens", &"07:30".parse::<TimeOfDay>().unwrap());
    more.insert_typed("price", &"0.10".parse::<Decimal>().unwrap());
    more.insert_typed("phase", &Phase::Moving);
    more.insert_typed("deep", &f64::INFINITY);
    more.insert_typed("days", &vec!["2024-02-29".parse::<Date>().unwrap()]);
    more.insert_typed("draft", &1.5_f64);
    more.insert_typed("active", &true);
    more.insert_typed("note", &"x".to_owned());
    more.insert_typed("gone", &None::<Date>);
    let text = concat!(
        r##"{"date@odata.type":"#Date","date":"2024-02-29","##,
        r##""guid@odata.type":"#Guid","guid":"01234567-89ab-cdef-0123-456789abcdef","##,
        r##""int64@odata.type":"#Int64","int64":7,"##,
        r##""dwell@odata.type":"#Duration","dwell":"PT1H","##,
        r##""opens@odata.type":"#TimeOfDay","opens":"07:30","##,
        r##""price@odata.type":"#Decimal","price":0.10,"##,
        r##""phase@odata.type":"#demo.port.phase","phase":"moving","##,
        r##""deep@odata.type":"#Double","deep":"INF","##,
        r##""days@odata.type":"#Collection(Date)","days":["2024-02-29"],"##,
        r##""draft":1.5,"active":true,"note":"x","gone":null}"##,
    );
    written(&extras, text);
    for purpose in [Purpose::Create, Purpose::Replace] {
        let body = Writer::new().purpose(purpose).to_string(&extras);
        assert!(body.ends_with(&text[1..]), "{body}");
    }
    let read = self::extras(text);
    assert_eq!(
        read.more.type_of("days").unwrap().to_string(),
        "Collection(Edm.Date)"
    );
    assert_eq!(read, extras);
    assert_eq!(
        read.more
            .get_typed::<Vec<Date>>("days")
            .unwrap()
            .unwrap()
            .len(),
        1
    );
    assert!(read.more.get_typed::<Date>("days").is_err());
    assert_eq!(
        read.more.get_typed::<Phase>("phase").unwrap(),
        Some(Phase::Moving)
    );
    assert_eq!(
        read.more.get_typed::<f64>("deep").unwrap(),
        Some(f64::INFINITY)
    );
    let v4_01 = Writer::new().version(Version::V4_01).to_string(&extras);
    assert!(
        v4_01.starts_with(r##"{"date@type":"Date","date":"##),
        "{v4_01}"
    );
    assert!(
        v4_01.contains(r##""phase@type":"#demo.port.phase""##),
        "{v4_01}"
    );
    assert!(
        v4_01.contains(r##""days@type":"Collection(Date)""##),
        "{v4_01}"
    );
}

#[test]
fn a_complex_value_names_its_type_itself() {
    // Rules 31 and 104.
    let mut extras = Extras::default();
    let position = Position { lat: Some(1.0) };
    extras.more.insert_typed("pos", &position);
    extras.more.insert_typed("stops", &vec![position.clone()]);
    written(
        &extras,
        r##"{"pos":{"@odata.type":"#demo.port.position","lat":1.0},"stops@odata.type":"#Collection(demo.port.position)","stops":[{"lat":1.0}]}"##,
    );
    assert_eq!(
        extras.more.get_typed::<Position>("pos").unwrap(),
        Some(position.clone())
    );
    assert_eq!(
        extras.more.get_typed::<Vec<Position>>("stops").unwrap(),
        Some(vec![position])
    );
    assert!(extras.more.get_typed::<Extras>("pos").is_err());
}

#[test]
fn the_tag_beside_a_complex_value_holds_as_the_one_within() {
    // Rule 31.
    let read = extras(r##"{"pos@odata.type":"#demo.port.deepPosition","pos":{"depth":3.0}}"##);
    let pos: AnyPosition = read.more.get_typed("pos").unwrap().unwrap();
    assert!(matches!(pos, AnyPosition::DeepPosition(deep) if deep.depth == Some(3.0)));
    let read = extras(
        r##"{"pos@odata.type":"#demo.port.position","pos":{"@odata.type":"#demo.port.deepPosition"}}"##,
    );
    let error = read.more.get_typed::<AnyPosition>("pos").unwrap_err();
    assert_eq!(
        error.to_string(),
        "pos: found the tag demo.port.deepPosition within the value, expected demo.port.position, which stands beside it"
    );
}

#[test]
fn what_was_read_is_written_with_its_type_directly_in_front() {
    // Rules 9 and 104.
    let text = r##"{"name":"A","when@odata.type":"#Date","when":"2024-01-01","rows":1}"##;
    let tug: Tug = serde_json::from_str(
        r##"{"rows":1,"when":"2024-01-01","when@odata.type":"#Date","name":"A"}"##,
    )
    .unwrap();
    written(
        &tug,
        &text
            .replace(r#","rows":1"#, "")
            .replace(r#""when@"#, r#""rows":1,"when@"#),
    );
    let tug: Tug = serde_json::from_str(text).unwrap();
    written(&tug, text);
    assert_eq!(tug.annotations.get("when@odata.type").unwrap(), "#Date");
}

#[test]
fn another_value_voids_the_type_that_was_read() {
    let text = r##"{"when@odata.type":"#Date","when":"2024-01-01"}"##;
    let mut tug: Tug = serde_json::from_str(text).unwrap();
    tug.more.insert("when", "soon");
    written(&tug, r#"{"when":"soon"}"#);
    tug.more.insert_typed("when", &7_i64);
    written(&tug, r##"{"when@odata.type":"#Int64","when":7}"##);
    tug.more.remove("when");
    tug.more
        .insert_typed("when", &"2024-01-02".parse::<Date>().unwrap());
    written(&tug, r##"{"when@odata.type":"#Date","when":"2024-01-02"}"##);
}

#[test]
fn a_kept_object_has_the_types_of_what_was_set_since() {
    let mut kept = Reader::lenient()
        .read_kept::<Tug>(r##"{"a@odata.type":"#Date","a":"2024-01-01","b@odata.type":"#Date","b":"2024-01-01","c":1,"name":"A"}"##)
        .unwrap();
    kept.value_mut().more.insert_typed("a", &7_i64);
    kept.value_mut().more.insert("b", "soon");
    kept.value_mut().more.insert_typed("c", &8_i64);
    kept.value_mut().more.insert_typed("d", &9_i64);
    assert_eq!(
        Writer::new().write_kept(&kept),
        r##"{"a@odata.type":"#Int64","a":7,"b":"soon","c@odata.type":"#Int64","c":8,"name":"A","d@odata.type":"#Int64","d":9}"##
    );
}

#[test]
fn patches_carry_types() {
    // Rules 32 and 58.
    let mut patch = TugPatch::default();
    patch
        .more
        .set_typed("when", &"2024-01-01".parse::<Date>().unwrap());
    patch.more.remove("rows");
    let text = r##"{"when@odata.type":"#Date","when":"2024-01-01","rows":null}"##;
    written(&patch, text);
    let read: TugPatch = serde_json::from_str(text).unwrap();
    written(&read, text);
    let mut tug = Tug::default();
    read.apply_to(&mut tug).unwrap();
    written(&tug, r##"{"when@odata.type":"#Date","when":"2024-01-01"}"##);
    // The type alone is a difference, too.
    let mut before = tug.clone();
    before.more.insert("when", "2024-01-01");
    written(
        &before.diff(&tug),
        r##"{"when@odata.type":"#Date","when":"2024-01-01"}"##,
    );
    assert!(tug.diff(&tug).is_empty());
    let then = TugPatch::default().then(read);
    written(&then, text);
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Untyped {
    any: DynamicValue,
    rows: Vec<DynamicValue>,
    tags: Vec<String>,
}

#[test]
fn collections_nest_only_where_nothing_is_typed() {
    // Rule 102.
    let text = r#"{"any":[[1.50],[{"a":null}]],"rows":[[1],[[2]],null]}"#;
    let untyped: Untyped = crate::conforms(text);
    assert_eq!(json::to_string(&untyped), text);
    crate::refused::<Untyped>(
        r#"{"any":1,"tags":[["x"]]}"#,
        json::ErrorKind::TypeMismatch,
        "tags/0",
    );
}

#[test]
fn untyped_members_take_any_value() {
    // Rule 102.
    let more = extras(r##"{"x@odata.type":"#Untyped","x":[[1],[{"a":null}]]}"##).more;
    let x: DynamicValue = more.get_typed("x").unwrap().unwrap();
    assert_eq!(x.as_collection().unwrap().len(), 2);
}
