use odata_core::prelude::*;

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
#[expect(non_camel_case_types, reason = "raw identifiers are keywords")]
enum r#type {
    r#static,
    r#Async,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", patch(name = r#yield))]
#[expect(non_camel_case_types, reason = "raw identifiers are keywords")]
struct r#impl {
    r#fn: Option<i32>,
    #[odata(max_length = 1)]
    r#match: Option<String>,
    r#type: Option<r#type>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "impl")]
struct Derived {
    r#impl: r#impl,
    r#gen: Option<bool>,
}

#[test]
fn raw_identifiers_are_written_without_their_mark() {
    let text =
        r##"{"@odata.type":"#demo.port.derived","fn":1,"match":"a","type":"static","gen":true}"##;
    let derived: Derived = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&derived).unwrap(), text);
    assert_eq!(derived.r#fn, Some(1));
    assert_eq!(r#type::r#Async.as_str(), "async");
    let patch = r#yield {
        r#match: "ab".into(),
        ..Default::default()
    };
    assert_eq!(
        patch.validate().unwrap_err().to_string(),
        "match: found 2 characters, expected at most 1 (MaxLength)"
    );
}
