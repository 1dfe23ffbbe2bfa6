//! Defects that were found once: each test would fail if its defect came back.

use odata_core::edm::Decimal;
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Priced {
    #[odata(scale = 2)]
    price: Option<Decimal>,
    #[odata(validate = shouted)]
    label: Option<String>,
}

fn shouted(text: &str) -> Result<(), &'static str> {
    if text.chars().all(char::is_uppercase) {
        Ok(())
    } else {
        Err("expected capitals")
    }
}

#[test]
fn an_infinite_decimal_violates_a_scale_in_digits() {
    for text in ["INF", "-INF", "NaN"] {
        let priced: Priced = serde_json::from_str(&format!(r#"{{"price":"{text}"}}"#)).unwrap();
        let violations = priced.validate().unwrap_err().to_string();
        assert_eq!(
            violations,
            format!("price: found {text}, expected a finite number (Scale)")
        );
    }
}

#[test]
fn the_patch_of_an_unknown_value_can_be_sent() {
    let before = Unknown::new("demo.port.crate", Priced::default());
    let mut after = before.clone();
    after.label = Some("A".into());
    after.members_mut().insert("weight", 3_i64);
    assert_eq!(
        serde_json::to_string(&before.diff(&after)).unwrap(),
        r##"{"@odata.type":"#demo.port.crate","label":"A","weight":3}"##
    );
}

#[test]
fn the_patch_of_an_unknown_value_calls_the_rules_of_its_base() {
    let before = Unknown::new("demo.port.crate", Priced::default());
    let mut after = before.clone();
    after.label = Some("a".into());
    assert!(before.diff(&after).validate().is_err());
}
