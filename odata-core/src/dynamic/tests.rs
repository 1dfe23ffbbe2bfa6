//! Dynamic values through serde and through the crate's own parser and writer.

use std::mem::size_of;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::{
    Annotations, Collector, DynamicObject, DynamicProperties, DynamicValue, Number, write_dynamic,
};

/// Numbers that an `f64` would change, and members that are not in alphabetical order.
const EXACT: &str = r#"{"z":1.10,"a":[1e5,-0,123456789012345678901234567890,0.1],"m":{"y":null,"b":true,"t":"é\n"}}"#;

fn exact() -> DynamicValue {
    let number = |text: &str| DynamicValue::from(text.parse::<Number>().unwrap());
    let inner = DynamicObject::from_iter([
        ("y", DynamicValue::Null),
        ("b", true.into()),
        ("t", "é\n".into()),
    ]);
    let numbers = ["1e5", "-0", "123456789012345678901234567890", "0.1"];
    DynamicObject::from_iter([
        ("z", number("1.10")),
        ("a", numbers.map(number).to_vec().into()),
        ("m", inner.into()),
    ])
    .into()
}

#[test]
fn order_and_digits_survive_text_slices_and_readers() {
    assert_eq!(
        serde_json::from_str::<DynamicValue>(EXACT).unwrap(),
        exact()
    );
    assert_eq!(
        serde_json::from_slice::<DynamicValue>(EXACT.as_bytes()).unwrap(),
        exact()
    );
    assert_eq!(
        serde_json::from_reader::<_, DynamicValue>(EXACT.as_bytes()).unwrap(),
        exact()
    );
    assert_eq!(serde_json::to_string(&exact()).unwrap(), EXACT);
    let mut written = Vec::new();
    write_dynamic(&mut written, &exact());
    assert_eq!(String::from_utf8(written).unwrap(), EXACT);
}

#[test]
fn values_inside_other_types_keep_their_digits() {
    let text = format!("[{EXACT},1.10,[]]");
    let values: Vec<DynamicValue> = serde_json::from_str(&text).unwrap();
    assert_eq!(values[0], exact());
    assert_eq!(serde_json::to_string(&values).unwrap(), text);
}

#[test]
fn a_serde_json_value_can_be_read_and_written() {
    let value = json!({ "b": [1, -2, 1.5, null, true, u64::MAX], "a": { "c": "x" } });
    let read: DynamicValue = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(read, DynamicValue::from(value.clone()));
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    assert_eq!(Value::from(read), value);
}

#[test]
fn a_number_too_large_for_serde_json_becomes_a_string_there() {
    let value = DynamicValue::from("1e999".parse::<Number>().unwrap());
    assert_eq!(Value::from(value), json!("1e999"));
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Vessel {
    name: String,
    #[serde(flatten)]
    rest: DynamicProperties,
}

#[test]
fn a_flattened_field_takes_what_is_left() {
    let text = r#"{"name":"Ada","z":[1.5,{"k":null}],"a":-7,"big":18446744073709551615}"#;
    let vessel: Vessel = serde_json::from_str(text).unwrap();
    assert_eq!(vessel.rest.len(), 3);
    assert_eq!(vessel.rest.get("a").unwrap(), &-7);
    assert_eq!(serde_json::to_string(&vessel).unwrap(), text);
}

#[test]
fn a_flattened_field_writes_numbers_exactly() {
    let rest = DynamicProperties::from_iter([("price", "1.10".parse::<Number>().unwrap())]);
    let name = String::from("Ada");
    let text = serde_json::to_string(&Vessel { name, rest }).unwrap();
    assert_eq!(text, r#"{"name":"Ada","price":1.10}"#);
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Buffered {
    Bag(Annotations),
}

#[test]
fn a_buffered_value_is_read_and_a_member_named_as_the_raw_token_is_a_member() {
    let text = r#"{"$serde_json::private::RawValue":"[1]"}"#;
    let Buffered::Bag(bag) = serde_json::from_str(text).unwrap();
    assert_eq!(bag.iter().next().unwrap().1, "[1]");
    let read: DynamicObject = serde_json::from_str(text).unwrap();
    assert_eq!(read.iter().next().unwrap().1, "[1]");
}

#[test]
fn numbers_whose_text_serde_json_keeps_are_read_with_it() {
    let read = |text: &str| {
        let map =
            serde_json::Map::from_iter([("$serde_json::private::Number".into(), json!(text))]);
        // The untagged enum buffers, as serde does when numbers come as maps.
        serde_json::from_value::<Wrapped>(json!({ "value": map }))
            .unwrap()
            .value
    };
    assert_eq!(read("1.10").as_number().unwrap().text(), "1.10");
    assert!(read("no number").as_object().is_some());
}

#[derive(Deserialize)]
struct Wrapped {
    #[serde(deserialize_with = "through_any")]
    value: DynamicValue,
}

/// Buffers, as `flatten` does.
fn through_any<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<DynamicValue, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Any {
        Value(DynamicValue),
    }
    let Any::Value(value) = Any::deserialize(deserializer)?;
    Ok(value)
}

#[test]
fn nesting_beyond_the_limit_and_lone_surrogates_are_errors_through_serde() {
    let read = |text: &str| serde_json::from_str::<DynamicValue>(text);
    assert!(read(&["[".repeat(127), "]".repeat(127)].concat()).is_ok());
    let error = read(&["[".repeat(128), "]".repeat(128)].concat()).unwrap_err();
    assert!(error.to_string().contains("127"), "{error}");
    assert!(read(r#""\ud800""#).is_err());
    let error = read(r#"[1,"#).unwrap_err();
    assert!(error.is_eof(), "{error}");
}

#[test]
fn only_an_object_reads_as_an_object() {
    for text in ["null", "true", "1", "\"x\"", "[]"] {
        let error = serde_json::from_str::<DynamicObject>(text).unwrap_err();
        assert!(error.to_string().contains("expected an object"), "{error}");
    }
}

#[test]
fn only_a_number_reads_as_a_number() {
    let read = |text| serde_json::from_str::<Number>(text);
    assert_eq!(read("1.10").unwrap().text(), "1.10");
    assert!(read("\"1.10\"").is_err());
}

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Phase {
    Moving,
    Count(u8),
}

#[derive(Debug, PartialEq, Deserialize)]
struct Typed {
    id: Option<String>,
    note: Option<String>,
    rows: (u64, i8, f64),
    phase: Vec<Phase>,
    first: char,
    wide: u128,
    unit: (),
}

#[test]
fn a_value_reads_as_a_typed_value() {
    let text = r#"{"id":"x","note":null,"rows":[18446744073709551615,-1,1e2],"phase":["moving",{"count":3}],"first":"a","wide":7,"unit":null,"extra":{}}"#;
    let value: DynamicValue = serde_json::from_str(text).unwrap();
    let expected = Typed {
        id: Some("x".into()),
        note: None,
        rows: (u64::MAX, -1, 100.0),
        phase: vec![Phase::Moving, Phase::Count(3)],
        first: 'a',
        wide: 7,
        unit: (),
    };
    assert_eq!(value.read_as::<Typed>().unwrap(), expected);
    let object = value.as_object().unwrap();
    assert_eq!(Typed::deserialize(object).unwrap(), expected);
}

#[test]
fn a_borrowed_text_is_borrowed_from_the_value() {
    let value = DynamicValue::from("x");
    let text = <&str>::deserialize(&value).unwrap();
    assert!(std::ptr::eq(text, value.as_str().unwrap()));
}

#[test]
fn a_raw_value_read_from_a_dynamic_value_is_exact() {
    let raw: Box<RawValue> = exact().read_as().unwrap();
    assert_eq!(raw.get(), EXACT);
    let copy: DynamicValue = exact().read_as().unwrap();
    assert_eq!(copy, exact());
}

#[test]
fn a_number_beyond_f64_is_an_error_for_a_type_that_cannot_hold_it() {
    let value = DynamicValue::from("1e999".parse::<Number>().unwrap());
    let error = value.read_as::<f64>().unwrap_err();
    assert!(error.to_string().contains("1e999"), "{error}");
}

#[test]
fn numbers_are_equal_if_they_are_written_alike() {
    let number = |text: &str| text.parse::<Number>().unwrap();
    assert_eq!(number("12"), Number::from(12));
    assert_eq!(number("18446744073709551615"), Number::from(u64::MAX));
    assert_ne!(number("1.0"), number("1"));
    assert_ne!(number("-0"), number("0"));
    for text in ["", " 1", "1 ", "01", "+1", "1.", "0x1", "NaN", "1e", "١"] {
        let error = text.parse::<Number>().unwrap_err();
        assert!(error.to_string().contains("expected a number"), "{error}");
    }
}

#[test]
fn an_infinite_or_absent_number_becomes_what_odata_writes() {
    assert_eq!(DynamicValue::from(f64::NEG_INFINITY), *"-INF");
    assert_eq!(DynamicValue::from(f64::NAN), *"NaN");
    assert_eq!(DynamicValue::from(None::<i64>), DynamicValue::Null);
}

#[test]
fn the_last_of_equal_names_wins_at_the_place_of_the_first_however_many_there_are() {
    for count in [1, 31, 32, 33, 1000] {
        let names = || (0..count).map(|i| format!("p{i}"));
        let first = names().map(|name| (name, DynamicValue::Null));
        let again = names().rev().map(|name| (name.clone(), name.into()));
        let object: DynamicObject = first.chain(again).collect();
        let expected: Vec<_> = names().collect();
        let found: Vec<_> = object
            .iter()
            .map(|(name, value)| {
                assert_eq!(value, name);
                name.to_owned()
            })
            .collect();
        assert_eq!(found, expected);
        let text = serde_json::to_string(&object).unwrap();
        let doubled = format!(
            "{},{}",
            text.trim_end_matches('}'),
            text.trim_start_matches('{')
        );
        let read: DynamicObject = serde_json::from_str(&doubled).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
}

#[test]
fn an_object_of_very_many_members_is_read_in_time_proportional_to_them() {
    let members: Vec<String> = (0..100_000).map(|i| format!("\"p{i}\":{i}")).collect();
    let text = format!("{{{}}}", members.join(","));
    let object: DynamicObject = serde_json::from_str(&text).unwrap();
    assert_eq!(object.len(), members.len());
    let reversed: DynamicObject = object
        .clone()
        .into_iter()
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    assert_eq!(object, reversed);
}

#[test]
fn a_collector_tells_what_a_name_had_before() {
    let mut collector = Collector::default();
    for i in 0..100 {
        assert_eq!(collector.insert(format!("p{i}"), i.into()), None);
    }
    assert_eq!(collector.insert("p5", true.into()), Some(5.into()));
    assert_eq!(collector.insert("p99", true.into()), Some(99.into()));
    assert_eq!(collector.into_object().len(), 100);
}

#[test]
fn the_order_of_members_does_not_matter_for_equality() {
    let object = |pairs: [(&'static str, i32); 3]| DynamicObject::from_iter(pairs);
    let one = object([("a", 1), ("b", 2), ("c", 3)]);
    assert_eq!(one, object([("c", 3), ("a", 1), ("b", 2)]));
    assert_ne!(one, object([("c", 3), ("a", 2), ("b", 1)]));
    assert_ne!(one, object([("d", 3), ("a", 1), ("b", 2)]));
    assert_ne!(one, DynamicObject::from_iter([("a", 1), ("b", 2)]));
}

#[test]
fn control_information_is_of_the_value_only_and_takes_either_spelling() {
    let text = r#"{"name@odata.type":"String","name@odata.etag":"x","@odata.id":null,"@etag":"W/\"a1\"","name@acme.mark":1}"#;
    let annotations: Annotations = serde_json::from_str(text).unwrap();
    assert_eq!(annotations.type_name(), None);
    assert_eq!(annotations.etag(), Some("W/\"a1\""));
    assert_eq!(annotations.control("id"), Some(&DynamicValue::Null));
    assert_eq!(annotations.id(), None);
    let terms = |property| -> Vec<&str> {
        annotations
            .of_property(property)
            .map(|(term, _)| term)
            .collect()
    };
    assert_eq!(terms("name"), ["odata.type", "odata.etag", "acme.mark"]);
    assert_eq!(terms("nam"), [""; 0]);
    assert_eq!(terms(""), ["odata.id", "etag"]);
    assert_eq!(serde_json::to_string(&annotations).unwrap(), text);
}

#[test]
fn empty_bags_are_small() {
    assert_eq!(size_of::<DynamicProperties>(), 32);
    assert_eq!(size_of::<Annotations>(), 24);
    assert_eq!(size_of::<DynamicValue>(), 32);
}
