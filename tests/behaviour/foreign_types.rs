//! Types of other crates as field types: each is read and written as the type of `edm` that it stands for.

use odata_core::prelude::*;

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Foreign {
    #[odata(minimum = "2024-01-01T00:00:00Z")]
    chrono_utc: Option<chrono::DateTime<chrono::Utc>>,
    chrono_fixed: Option<chrono::DateTime<chrono::FixedOffset>>,
    chrono_date: Option<chrono::NaiveDate>,
    chrono_time: Option<chrono::NaiveTime>,
    chrono_delta: Option<chrono::TimeDelta>,
    jiff_timestamp: Option<jiff::Timestamp>,
    jiff_date: Option<jiff::civil::Date>,
    time_offset: Option<time::OffsetDateTime>,
    time_duration: Option<time::Duration>,
    uuid: Option<uuid::Uuid>,
    #[odata(precision = 4, scale = 2)]
    decimal: Option<rust_decimal::Decimal>,
}

const TEXT: &str = concat!(
    r#"{"chronoUtc":"2024-05-01T10:00:00Z","chronoFixed":"2024-05-01T10:00:00+02:00","chronoDate":"2024-02-29","#,
    r#""chronoTime":"07:30:00","chronoDelta":"PT36H","jiffTimestamp":"2024-05-01T10:00:00Z","jiffDate":"2024-02-29","#,
    r#""timeOffset":"2024-05-01T10:00:00+02:00","timeDuration":"PT1.5S","uuid":"11111111-1111-1111-1111-111111111111","decimal":0.10}"#
);

#[test]
fn types_of_other_crates_are_field_types() {
    let foreign: Foreign = serde_json::from_str(TEXT).unwrap();
    assert_eq!(foreign, odata_core::json::from_str(TEXT).unwrap());
    let written = serde_json::to_string(&foreign).unwrap();
    assert_eq!(serde_json::from_str::<Foreign>(&written).unwrap(), foreign);
    assert_eq!(odata_core::json::to_string(&foreign), written);
    assert!(
        written.contains(r#""chronoFixed":"2024-05-01T10:00:00+02:00""#),
        "{written}"
    );
    assert!(written.contains(r#""decimal":0.10"#), "{written}");
}

#[test]
fn they_are_patched_and_validated_like_those_of_edm() {
    let before: Foreign = serde_json::from_str(TEXT).unwrap();
    let after: Foreign =
        serde_json::from_str(r#"{"chronoUtc":"2023-05-01T10:00:00Z","decimal":123.4}"#).unwrap();
    let patch = before.diff(&after);
    let mut target = before;
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target, after);
    let violations = after.validate().unwrap_err();
    assert_eq!(
        violations
            .iter()
            .map(|violation| violation.path().to_string())
            .collect::<Vec<_>>(),
        ["chronoUtc", "decimal"]
    );
}

#[test]
fn what_such_a_type_cannot_hold_is_an_error_with_the_path() {
    let error = serde_json::from_str::<Foreign>(r#"{"chronoDate":"999999999-01-01"}"#)
        .unwrap_err()
        .to_string();
    assert!(error.starts_with("chronoDate: "), "{error}");
    let error = serde_json::from_str::<Foreign>(r#"{"uuid":"nope"}"#)
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("uuid: ") && error.contains("Edm.Guid"),
        "{error}"
    );
}
