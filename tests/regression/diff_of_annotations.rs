//! Annotations are no changes: a diff looks at what the body of an update has.

use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Yard {
    head: Option<Berth>,
    berths: Vec<Berth>,
    piers: Vec<Pier>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Berth {
    name: Option<String>,
    pier: Option<Pier>,
    #[odata(dynamic)]
    undeclared: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", abstract, open, patch = false)]
struct Pier {
    depth: Option<i32>,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

fn diff(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| serde_json::from_str::<Yard>(text).unwrap());
    let patch = before.diff(&after);
    let text = serde_json::to_string(&patch).unwrap();
    assert_eq!(patch.is_empty(), text == "{}", "{text}");
    text
}

#[test]
fn an_annotation_that_alone_differs_is_no_change() {
    for (before, after) in [
        ("{}", r#"{"@odata.etag":"W/\"2\""}"#),
        (
            r#"{"berths":[{"name":"a","@acme.mark":1}]}"#,
            r#"{"berths":[{"name":"a","@acme.mark":2}]}"#,
        ),
        (
            r#"{"berths":[{"pier":{"depth":4}}]}"#,
            r#"{"berths":[{"pier":{"depth@acme.unit":"m","depth":4}}]}"#,
        ),
        (
            r#"{"head":{"pier":{"depth":4}}}"#,
            r#"{"head":{"pier":{"@acme.mark":1,"depth":4},"@acme.mark":1}}"#,
        ),
    ] {
        assert_eq!(diff(before, after), "{}", "{after}");
    }
}

#[test]
fn an_undeclared_member_of_an_item_of_a_closed_type_is_no_change() {
    let (before, after) = (r#"{"berths":[{}]}"#, r#"{"berths":[{"x":1}]}"#);
    assert_eq!(diff(before, after), "{}");
    let (before, after) = (r#"{"piers":[{}]}"#, r#"{"piers":[{"x":1}]}"#);
    assert_eq!(diff(before, after), after);
}

#[test]
fn another_type_of_an_item_is_a_change() {
    let of = |tag: &str| format!(r##"{{"piers":[{{"@odata.type":"{tag}","depth":4}}]}}"##);
    let (quay, jetty) = (of("#demo.port.quay"), of("#demo.port.jetty"));
    assert_eq!(diff(&quay, &jetty), jetty);
    let by_url = of("https://h/s/$metadata#demo.port.quay");
    assert_eq!(diff(&quay, &by_url), "{}");
}
