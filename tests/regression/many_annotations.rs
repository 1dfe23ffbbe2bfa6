//! Values with many annotations and many undeclared members.

use odata_core::json::{self, Reader};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", open)]
struct Log {
    name: Option<String>,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

/// What takes time by the product of both takes minutes.
#[test]
fn many_annotations_of_many_undeclared_members_are_written_in_time_in_proportion() {
    let members: Vec<_> = (0..20_000)
        .map(|number| {
            format!(r#""m{number}@acme.unit":"t","m{number}@odata.count":1,"m{number}":{number},"#)
        })
        .collect();
    let homeless: Vec<_> = (0..20_000)
        .map(|number| format!(r#","ghost{number}@acme.unit":"t""#))
        .collect();
    let object: Vec<_> = (0..20_000)
        .map(|number| format!(r#""@acme.mark{number}":1,"#))
        .collect();
    let text = format!(
        r#"{{{}"name@acme.unit":"t","name":"A",{}"last":1{}}}"#,
        object.concat(),
        members.concat(),
        homeless.concat()
    );
    let start = std::time::Instant::now();
    let log: Log = json::from_str(&text).unwrap();
    assert_eq!(json::to_string(&log), text);
    assert_eq!(serde_json::to_string(&log).unwrap(), text);
    let kept = Reader::strict().read::<Log>(&text).unwrap();
    assert_eq!(kept.value, log);
    let elapsed = start.elapsed();
    assert!(elapsed.as_secs() < 20, "{elapsed:?}");
}

#[test]
fn few_annotations_and_many_are_written_at_the_same_places() {
    for count in [1, 5, 15, 16, 40] {
        let text: String = (0..count)
            .map(|number| format!(r#","b{number}@acme.x":1,"b{number}@acme.y":2,"b{number}":3"#))
            .collect();
        let text = format!(r#"{{"@acme.z":0,"name@acme.x":1,"name":"A"{text},"ghost@acme.x":9}}"#);
        let log: Log = json::from_str(&text).unwrap();
        assert_eq!(json::to_string(&log), text);
    }
}

// Rule 7.
#[test]
fn a_member_whose_annotation_has_no_term_is_not_lost() {
    let mut log = Log::default();
    log.more.insert("rows", 41);
    log.annotations.insert("rows", "no annotation");
    assert_eq!(json::to_string(&log), r#"{"rows":41}"#);
}
