//! Where values are read from, and what they stand in.

use odata_core::json;
use odata_test_port::{AnyVessel, Position, Tanker, Vessel, VesselPatch};
use serde::{Deserialize, Serialize};

const TEXT: &str = r##"{"@odata.type":"#demo.port.tanker","name":"Ada","phase":"moored","pos":{"lat":1.5,"lon":2.0},"tags":["a"],"price":0.10,"serial":9007199254740993,"hazmat":true}"##;

#[test]
fn every_reader_of_serde_json_and_of_this_crate_reads_the_same() {
    let read: Tanker = serde_json::from_str(TEXT).unwrap();
    assert_eq!(
        serde_json::from_slice::<Tanker>(TEXT.as_bytes()).unwrap(),
        read
    );
    assert_eq!(
        serde_json::from_reader::<_, Tanker>(TEXT.as_bytes()).unwrap(),
        read
    );
    assert_eq!(json::from_str::<Tanker>(TEXT).unwrap(), read);
    assert_eq!(json::from_slice::<Tanker>(TEXT.as_bytes()).unwrap(), read);
    assert_eq!(json::from_reader::<Tanker>(TEXT.as_bytes()).unwrap(), read);
    let pretty = serde_json::to_string_pretty(&read).unwrap();
    assert_eq!(json::from_str::<Tanker>(&pretty).unwrap(), read);
}

#[test]
fn a_value_of_serde_json_is_read_with_what_it_kept() {
    let value: serde_json::Value = serde_json::from_str(TEXT).unwrap();
    let read: Tanker = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read.name.as_deref(), Some("Ada"));
    assert_eq!(read.serial, Some(9_007_199_254_740_993));
    assert_eq!(read.price.as_ref().unwrap().to_string(), "0.1");
    assert_eq!(read.hazmat, Some(true));
    assert_eq!(
        Tanker::deserialize(&value).unwrap(),
        serde_json::from_value::<Tanker>(value).unwrap()
    );
}

#[test]
fn every_writer_of_serde_json_and_of_this_crate_writes_the_same() {
    let read: Tanker = serde_json::from_str(TEXT).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), TEXT);
    assert_eq!(serde_json::to_vec(&read).unwrap(), TEXT.as_bytes());
    assert_eq!(json::to_string(&read), TEXT);
    assert_eq!(json::to_vec(&read), TEXT.as_bytes());
    assert_eq!(serde_json::to_value(&read).unwrap()["pos"]["lat"], 1.5);
}

#[derive(Debug, Serialize, Deserialize)]
struct Page {
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
    value: Vec<AnyVessel>,
}

#[test]
fn values_stand_in_structs_that_derive_serde() {
    let text = format!(
        r##"{{"@odata.nextLink":"p2","value":[{TEXT},{{"@odata.type":"#demo.port.vessel"}}]}}"##
    );
    let page: Page = serde_json::from_str(&text).unwrap();
    assert!(matches!(
        page.value.as_slice(),
        [AnyVessel::Tanker(_), AnyVessel::Vessel(_)]
    ));
    assert_eq!(serde_json::to_string(&page).unwrap(), text);
}

#[derive(Debug, Serialize, Deserialize)]
struct Envelope {
    #[serde(rename = "@odata.context")]
    context: String,
    #[serde(flatten)]
    vessel: Vessel,
}

#[test]
fn values_stand_in_a_flattened_field() {
    let text = r##"{"@odata.context":"c","name":"Ada","pos":{"lat":1.5},"tags":["a"],"serial":9007199254740993,"built":"2024-02-29","price":0.5,"active":true,"callSign":null}"##;
    let envelope: Envelope = serde_json::from_str(text).unwrap();
    assert_eq!(envelope.context, "c");
    assert_eq!(envelope.vessel.serial, Some(9_007_199_254_740_993));
    assert_eq!(envelope.vessel.pos.as_ref().unwrap().lat, Some(1.5));
    assert_eq!(envelope.vessel.price.as_ref().unwrap().to_string(), "0.5");
    let written: serde_json::Value = serde_json::to_value(&envelope).unwrap();
    assert_eq!(written["@odata.type"], "#demo.port.vessel");
    assert_eq!(written["built"], "2024-02-29");
}

#[derive(Debug, Serialize, Deserialize)]
struct Mixed {
    #[serde(flatten)]
    any: AnyVessel,
}

#[test]
fn an_enum_over_derived_types_stands_in_a_flattened_field() {
    let mixed: Mixed =
        serde_json::from_str(r##"{"name":"a","hazmat":true,"@odata.type":"#demo.port.tanker"}"##)
            .unwrap();
    assert!(matches!(mixed.any, AnyVessel::Tanker(ref tanker) if tanker.hazmat == Some(true)));
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Vessel(Box<Vessel>),
    Text(String),
}

#[test]
fn values_stand_in_an_untagged_enum() {
    assert!(matches!(
        serde_json::from_str(r#"{"name":"a"}"#).unwrap(),
        Either::Vessel(_)
    ));
    assert!(matches!(
        serde_json::from_str(r#""a""#).unwrap(),
        Either::Text(_)
    ));
}

#[test]
fn values_stand_in_collections_options_and_maps() {
    let all: Vec<Position> = serde_json::from_str(r#"[{"lat":1.0},{}]"#).unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(
        serde_json::from_str::<Option<Position>>("null").unwrap(),
        None
    );
    let map: std::collections::BTreeMap<String, Position> =
        serde_json::from_str(r#"{"a":{"lat":1.0}}"#).unwrap();
    assert_eq!(map["a"].lat, Some(1.0));
    assert_eq!(
        json::from_str::<Vec<Option<Position>>>(r#"[null,{"lat":1}]"#).unwrap()[0],
        None
    );
    assert_eq!(json::to_string(&all), r#"[{"lat":1.0},{}]"#);
}

#[test]
fn a_stream_of_values_is_read_one_by_one() {
    let stream = serde_json::Deserializer::from_str(r#"{"name":"a"} {"name":"b"}"#)
        .into_iter::<VesselPatch>();
    let names: Vec<_> = stream
        .map(|patch| patch.unwrap().name.clone().unwrap())
        .collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn an_entity_is_never_null() {
    assert!(serde_json::from_str::<Vessel>("null").is_err());
    assert!(json::from_str::<Vessel>("null").is_err());
}

#[test]
fn text_after_the_value_is_an_error() {
    assert!(serde_json::from_str::<Vessel>("{} {}").is_err());
    assert!(json::from_str::<Vessel>("{} {}").is_err());
}
