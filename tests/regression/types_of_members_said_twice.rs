//! Control information on the type of a member, twice.

use odata_core::json::{self, ErrorKind, Reader};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Quay {
    end: Option<AnyEnd>,
    #[odata(dynamic)]
    more: DynamicProperties,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct End {
    depth: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = End)]
enum AnyEnd {
    End(End),
    #[odata(other)]
    Other(Unknown<End>),
}

// Rule 6: the last wins, whatever it is.
#[test]
fn of_two_types_of_a_member_the_last_wins_also_if_it_is_none() {
    let text = r##"{"q@odata.type":"#Date","q@odata.type":5,"q":"2024-02-29"}"##;
    let read = Reader::lenient().read::<Quay>(text).unwrap();
    let kinds: Vec<_> = read.notes.iter().map(|note| note.kind()).collect();
    assert_eq!(
        kinds,
        [
            ErrorKind::DuplicateMember,
            ErrorKind::InvalidControlInformation
        ]
    );
    for quay in [
        read.value,
        json::from_str(text).unwrap(),
        serde_json::from_str(text).unwrap(),
    ] {
        assert_eq!(quay.more.type_of("q"), None);
        assert_eq!(
            json::to_string(&quay),
            r##"{"q@odata.type":5,"q":"2024-02-29"}"##
        );
    }
    let quay: Quay = json::from_str(&text.replace("5", "\"#Duration\"")).unwrap();
    assert_eq!(quay.more.type_of("q").unwrap().name(), "Edm.Duration");
}

#[test]
fn of_two_types_beside_a_value_the_last_wins() {
    let within = r##""end":{"@odata.type":"#demo.port.pierEnd"}"##;
    let text = |last: &str| {
        format!(r##"{{"end@odata.type":"#demo.port.other","end@odata.type":{last},{within}}}"##)
    };
    for last in ["5", "\"#demo.port.pierEnd\""] {
        assert!(json::from_str::<Quay>(&text(last)).is_ok(), "{last}");
    }
    let error = json::from_str::<Quay>(&text("\"#demo.port.another\"")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TagsDisagree);
}
