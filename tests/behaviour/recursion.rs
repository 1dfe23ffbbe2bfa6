use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Crate {
    label: Option<String>,
    #[odata(nullable = false)]
    weight: Option<i32>,
    inner: Option<Box<Crate>>,
    others: Vec<Crate>,
}

fn read(text: &str) -> Crate {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_type_holds_itself_in_a_box_or_a_collection() {
    let text = r#"{"label":"a","weight":1,"inner":{"label":"b","inner":{"weight":3}},"others":[{"others":[{"label":"c"}]}]}"#;
    assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    assert_eq!(
        odata_core::json::from_str::<Crate>(text).unwrap(),
        read(text)
    );
}

#[test]
fn a_boxed_value_is_merged_member_by_member() {
    let before = read(r#"{"inner":{"label":"b","inner":{"label":"c","weight":3}}}"#);
    let after = read(r#"{"inner":{"label":"b","inner":{"label":"d","weight":3}}}"#);
    let patch = before.diff(&after);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"inner":{"inner":{"label":"d"}}}"#
    );
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn the_patch_of_a_boxed_value_is_boxed() {
    let mut patch = CratePatch::default();
    patch.inner = Update::Merge(CratePatch {
        label: Change::Null,
        ..Default::default()
    })
    .into();
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"inner":{"label":null}}"#
    );
    patch.inner = Update::Replace(Crate::default()).into();
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r#"{"inner":{"label":null,"inner":null,"others":[]}}"#
    );
    let mut target = read(r#"{"inner":{"label":"b"}}"#);
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, read(r#"{"inner":{}}"#));
}

#[test]
fn a_merge_deep_inside_onto_null_names_the_member_that_is_missing() {
    let patch: CratePatch =
        serde_json::from_str(r#"{"inner":{"weight":1,"inner":{"label":"x"}}}"#).unwrap();
    let mut target = Crate::default();
    let error = patch.apply_to(&mut target).unwrap_err();
    assert_eq!(error.path().to_string(), "inner/inner/weight");
    assert_eq!(target, Crate::default());
}
