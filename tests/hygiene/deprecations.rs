use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    name: Option<String>,
    #[deprecated = "use name"]
    #[odata(max_length = 3)]
    title: Option<String>,
}

#[deprecated]
#[derive(Default, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Old {
    value: Option<i32>,
}

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
    #[deprecated]
    Moored,
}

#[test]
fn what_is_deprecated_warns_where_the_user_names_it_and_nowhere_else() {
    let vessel: Vessel = serde_json::from_str(r#"{"name":"a","title":"abcd"}"#).unwrap();
    assert!(vessel.validate().is_err());
    assert!(!Vessel::default().diff(&vessel).is_empty());
    assert_eq!(Phase::Planned.as_str(), "planned");
    #[expect(deprecated, reason = "the fields, the type and the variant are")]
    {
        assert_eq!(vessel.title.as_deref(), Some("abcd"));
        let patch = VesselPatch {
            title: Change::Null,
            ..Default::default()
        };
        assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"title":null}"#);
        assert_eq!(
            serde_json::to_string(&Old { value: Some(1) }).unwrap(),
            r#"{"value":1}"#
        );
        assert_eq!(Phase::Moored.as_str(), "moored");
    }
}
