//! Items of a collection that differ in what a service computes.

use odata_core::json;
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Line {
    text: Option<String>,
    #[odata(computed)]
    length: Option<i32>,
    #[odata(immutable)]
    code: Option<i32>,
    place: Option<Place>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Place {
    name: Option<String>,
    #[odata(computed)]
    distance: Option<f64>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Log {
    #[odata(key)]
    id: Option<i32>,
    lines: Vec<Line>,
}

fn log(line: Line) -> Log {
    Log {
        id: Some(1),
        lines: vec![line],
    }
}

fn line(length: i32, distance: f64) -> Line {
    Line {
        text: Some("moored".into()),
        length: Some(length),
        code: Some(7),
        place: Some(Place {
            name: Some("A".into()),
            distance: Some(distance),
        }),
    }
}

#[test]
fn what_a_service_computes_in_items_is_not_looked_at() {
    let (before, after) = (log(line(6, 1.0)), log(line(7, 2.0)));
    assert!(before.diff(&after).is_empty());
}

#[test]
fn what_can_be_given_to_new_items_is_looked_at() {
    let before = log(line(6, 1.0));
    let after = log(Line {
        code: Some(8),
        ..line(7, 2.0)
    });
    let expected = r#"{"lines":[{"text":"moored","code":8,"place":{"name":"A"}}]}"#;
    assert_eq!(json::to_string(&before.diff(&after)), expected);
}
