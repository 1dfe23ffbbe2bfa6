use odata_core::industry_data::Run;
use odata_core::prelude::*;
use odata_core::validate::Rejection;

fn even(value: &i32) -> Result<(), Rejection> {
    if value % 2 == 0 {
        Ok(())
    } else {
        Err(format!("found {value}, expected an even number").into())
    }
}

fn shouted(value: &str) -> Result<(), &'static str> {
    if value.chars().all(char::is_uppercase) {
        Ok(())
    } else {
        Err("expected capitals")
    }
}

fn sorted(values: &[i32]) -> Result<(), Rejection> {
    match values.is_sorted() {
        true => Ok(()),
        false => Err(Rejection::new("expected a sorted list").rule("Sorted")),
    }
}

fn opens_before_it_closes(hours: &Hours) -> Result<(), Rejection> {
    match (hours.opens, hours.closes) {
        (Some(opens), Some(closes)) if closes < opens => {
            Err(Rejection::new("found a time before opens")
                .at("closes")
                .rule("Order"))
        }
        _ => Ok(()),
    }
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", validate = opens_before_it_closes)]
struct Hours {
    #[odata(validate = even)]
    opens: Option<i32>,
    closes: Option<i32>,
    #[odata(validate = shouted, max_length = 3)]
    label: Option<String>,
    #[odata(validate = sorted)]
    list: Vec<i32>,
}

fn is_named(base: &Base) -> Result<(), &'static str> {
    if base.name.is_some() {
        Ok(())
    } else {
        Err("expected a name")
    }
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", validate = is_named)]
struct Base {
    #[odata(validate = shouted)]
    name: Option<String>,
    hours: Option<Hours>,
    weeks: Vec<Hours>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "base")]
struct Derived {
    base: Base,
    #[odata(validate = even)]
    number: i32,
}

#[track_caller]
fn assert_violations(value: &impl Validate, expected: &[&str]) {
    let found: Vec<_> = match value.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(found, expected);
}

#[test]
fn a_rule_of_a_field_is_called_with_the_value_that_the_field_holds() {
    let hours = Hours {
        opens: Some(1),
        label: Some("abcd".into()),
        list: vec![2, 1],
        ..Hours::default()
    };
    assert_violations(
        &hours,
        &[
            "opens: found 1, expected an even number (Constraint)",
            "label: found 4 characters, expected at most 3 (MaxLength)",
            "label: expected capitals (Constraint)",
            "list: expected a sorted list (Sorted)",
        ],
    );
    assert_violations(&Hours::default(), &[]);
}

#[test]
fn a_rule_across_fields_names_the_member_at_fault() {
    assert_violations(
        &Hours {
            opens: Some(4),
            closes: Some(2),
            ..Hours::default()
        },
        &["closes: found a time before opens (Order)"],
    );
}

#[test]
fn rules_of_bases_and_of_nested_values_are_called() {
    let bad = Hours {
        opens: Some(4),
        closes: Some(2),
        ..Hours::default()
    };
    let derived = Derived {
        base: Base {
            name: None,
            hours: Some(bad.clone()),
            weeks: vec![Hours::default(), bad],
        },
        number: 3,
    };
    assert_violations(
        &derived,
        &[
            "hours/closes: found a time before opens (Order)",
            "weeks/1/closes: found a time before opens (Order)",
            "number: found 3, expected an even number (Constraint)",
            "expected a name (Constraint)",
        ],
    );
}

#[test]
fn a_patch_calls_the_rules_of_the_fields_that_it_sets() {
    let mut patch = DerivedPatch::default();
    assert_violations(&patch, &[]);
    patch.number = Some(3);
    patch.name = "abc".into();
    patch.hours = Update::Merge(HoursPatch {
        opens: 1.into(),
        ..Default::default()
    })
    .into();
    assert_violations(
        &patch,
        &[
            "name: expected capitals (Constraint)",
            "hours/opens: found 1, expected an even number (Constraint)",
            "number: found 3, expected an even number (Constraint)",
        ],
    );
}

#[test]
fn a_patch_that_replaces_a_value_calls_its_rules_across_fields() {
    let bad = Hours {
        opens: Some(4),
        closes: Some(2),
        ..Hours::default()
    };
    let patch = BasePatch {
        hours: Update::Replace(bad.clone()).into(),
        weeks: Some(vec![bad]),
        ..Default::default()
    };
    assert_violations(
        &patch,
        &[
            "hours/closes: found a time before opens (Order)",
            "weeks/0/closes: found a time before opens (Order)",
        ],
    );
}

#[test]
fn the_patch_of_an_unknown_value_calls_the_rules_of_its_base() {
    let before = Unknown::new(
        "demo.port.raft",
        Base {
            name: Some("A".into()),
            ..Base::default()
        },
    );
    let mut after = before.clone();
    after.name = Some("abc".into());
    assert_violations(&after, &["name: expected capitals (Constraint)"]);
    assert_violations(
        &before.diff(&after),
        &["name: expected capitals (Constraint)"],
    );
}

#[test]
fn a_run_that_ends_before_it_starts_says_which_instants_were_found() {
    let run: Run = serde_json::from_str(
        r#"{"startDateTime":"2024-05-02T03:00:00+02:00","endDateTime":"2024-05-02T00:59:59Z"}"#,
    )
    .unwrap();
    let violations = run.validate().unwrap_err();
    assert_eq!(
        violations.to_string(),
        "endDateTime: found 2024-05-02T00:59:59Z, expected an instant not before startDateTime, 2024-05-02T03:00:00+02:00 (Constraint)"
    );
    let at_once =
        r#"{"startDateTime":"2024-05-02T03:00:00+02:00","endDateTime":"2024-05-02T01:00:00Z"}"#;
    assert_eq!(
        serde_json::from_str::<Run>(at_once).unwrap().validate(),
        Ok(())
    );
}
