//! Types that are hardly used warn about what the user wrote alone: nothing that is generated is "never used".

use odata_core::prelude::*;

#[derive(Debug, ODataEntity)]
#[odata(namespace = "demo.port")]
struct NeverPatched {
    value: Option<i32>,
}

#[derive(Debug, ODataEntity)]
#[odata(
    namespace = "demo.port",
    inherits = "neverPatched",
    patch = false,
    deref = false
)]
struct WithoutPatch {
    #[odata(base)]
    base: NeverPatched,
}

#[derive(Debug, ODataEnum)]
#[odata(namespace = "demo.port")]
enum Single {
    Only,
}

#[derive(Debug, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Nothing {}

#[derive(Debug, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Documented {
    /// A `[link]` that leads nowhere, "quotes" and \backslashes.
    value: Option<i32>,
}

#[test]
fn types_that_are_hardly_used_give_no_warnings() {
    let value: WithoutPatch = serde_json::from_str(r#"{"value":1}"#).unwrap();
    assert_eq!(value.base.value, Some(1));
    assert_eq!(serde_json::to_string(&Single::Only).unwrap(), r#""only""#);
    assert_eq!(serde_json::to_string(&Nothing {}).unwrap(), "{}");
    assert_eq!(
        serde_json::to_string(&Documented { value: None }).unwrap(),
        "{}"
    );
}
