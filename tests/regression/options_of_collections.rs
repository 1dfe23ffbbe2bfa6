//! Collections in more than one `Option`, and in one that stands alone.

use odata_core::json::{self, Reader};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Berth {
    tags: Option<Option<Vec<String>>>,
    #[odata(nullable = false)]
    depths: Option<Box<Option<Vec<Option<i32>>>>>,
}

#[test]
fn a_collection_in_two_options_is_read() {
    let text = r#"{"tags":["a"],"depths":[1,null]}"#;
    let berth: Berth = json::from_str(text).unwrap();
    assert_eq!(berth.tags, Some(Some(vec!["a".to_owned()])));
    assert_eq!(serde_json::from_str::<Berth>(text).unwrap(), berth);
    assert_eq!(Reader::strict().read::<Berth>(text).unwrap().value, berth);
    assert_eq!(json::to_string(&berth), text);

    let empty = r#"{"tags":[]}"#;
    assert_eq!(
        json::from_str::<Berth>(empty).unwrap().tags,
        Some(Some(vec![]))
    );
    assert!(json::from_str::<Berth>(r#"{"tags":null}"#).is_err());
    assert!(serde_json::from_str::<Berth>(r#"{"tags":null}"#).is_err());
}

#[test]
fn a_collection_in_two_options_counts_once_if_it_comes_twice() {
    let text = r#"{"tags":["a","b"],"tags":["c"]}"#;
    let berth: Berth = json::from_str(text).unwrap();
    assert_eq!(berth.tags, Some(Some(vec!["c".to_owned()])));
    assert_eq!(serde_json::from_str::<Berth>(text).unwrap(), berth);
}

#[test]
fn a_patch_sets_a_collection_in_two_options() {
    let before = Berth::default();
    let after: Berth = json::from_str(r#"{"tags":["a"]}"#).unwrap();
    let patch = before.diff(&after);
    assert_eq!(json::to_string(&patch), r#"{"tags":["a"]}"#);
    let mut target = before.clone();
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn a_collection_in_an_option_is_read_where_it_stands_alone() {
    let items: Option<Vec<i32>> = json::from_str("[1,2]").unwrap();
    assert_eq!(items, Some(vec![1, 2]));
    let read = Reader::lenient().read::<Option<Vec<i32>>>("[1,2]").unwrap();
    assert_eq!(read.value, items);
}
