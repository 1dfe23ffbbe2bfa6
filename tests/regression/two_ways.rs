//! What the two checks of a body and the two ways of writing it say of the same.

use odata_core::json::{Reader, Writer};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Stop {
    #[odata(nullable = false)]
    port: Option<String>,
    #[odata(nullable = false, immutable)]
    no: Option<i32>,
    #[odata(nullable = false, computed)]
    seen: Option<bool>,
    place: Option<Place>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Place {
    #[odata(nullable = false)]
    lat: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Route {
    #[odata(nullable = false)]
    name: Option<String>,
    stops: Vec<Stop>,
    tags: Option<Vec<String>>,
}

fn messages(violations: Result<(), odata_core::validate::Violations>) -> Vec<String> {
    let violations = violations.err();
    violations
        .iter()
        .flat_map(odata_core::validate::Violations::iter)
        .map(ToString::to_string)
        .collect()
}

#[test]
fn validate_tells_what_items_lack_that_a_patch_sets_as_the_check_of_the_body_does() {
    let stop = Stop {
        place: Some(Place::default()),
        ..Stop::default()
    };
    let patch = RoutePatch {
        stops: Some(vec![stop.clone()]),
        ..RoutePatch::default()
    };
    let expected = [
        "stops/0/port: found nothing, expected Edm.String (Nullable)",
        "stops/0/no: found nothing, expected Edm.Int32 (Nullable)",
        "stops/0/place/lat: found nothing, expected Edm.Double (Nullable)",
    ];
    assert_eq!(messages(patch.validate()), expected);
    assert_eq!(messages(Writer::new().check_complete(&patch)), expected);
    // A value may have been read under `$select`.
    let route = Route {
        stops: vec![stop],
        ..Route::default()
    };
    assert_eq!(route.validate(), Ok(()));
}

#[test]
fn null_in_the_place_of_a_collection_is_written_as_null_while_the_collection_is_empty() {
    let text = r#"{"tags":null,"name":"A","stops":null}"#;
    let reader = Reader::lenient().null_collections(true);
    let mut kept = reader.read_kept::<Route>(text).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), text);
    kept.value_mut().name = Some("B".into());
    assert_eq!(
        Writer::new().write_kept(&kept),
        r#"{"tags":null,"name":"B","stops":null}"#
    );
    kept.value_mut().tags = Some(vec!["a".into()]);
    kept.value_mut().stops.push(Stop::default());
    assert_eq!(
        Writer::new().write_kept(&kept),
        r#"{"tags":["a"],"name":"B","stops":[{}]}"#
    );
    let empty = r#"{"tags":[],"stops":[]}"#;
    let kept = reader.read_kept::<Route>(empty).unwrap();
    assert_eq!(Writer::new().write_kept(&kept), empty);
}
