//! Validation, rule by rule: each with values on both sides of its bound.

use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, TimeOfDay};
use odata_core::prelude::*;
use odata_core::validate::Validate;
use odata_test_port::{Phase, Tanker, Vessel, VesselPatch};

/// Path, rule and message of every violation.
fn violations(value: &impl Validate) -> Vec<String> {
    match value.validate() {
        Ok(()) => Vec::new(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

/// Asserts that a value that JSON holds is valid, and another is not, for the message given.
macro_rules! rule {
    ($name:ident, $(#[$option:meta])* $ty:ty, ok $ok:expr, $($bad:literal => $message:literal),+ $(,)?) => {
        #[test]
        fn $name() {
            #[derive(Default, ODataComplex)]
            #[odata(namespace = "demo.port")]
            struct Probe {
                $(#[$option])*
                value: $ty,
            }
            let read = |value: &str| -> Probe { serde_json::from_str(&format!(r#"{{"value":{value}}}"#)).unwrap() };
            for ok in $ok {
                assert_eq!(violations(&read(ok)), [""; 0], "{ok}");
            }
            assert_eq!(violations(&Probe::default()), [""; 0], "what is absent violates nothing");
            $(assert_eq!(violations(&read($bad)), [$message], "{}", $bad);)+
            // A patch is judged by what it sets.
            let patch = |value: &str| -> ProbePatch { serde_json::from_str(&format!(r#"{{"value":{value}}}"#)).unwrap() };
            assert_eq!(violations(&ProbePatch::default()), [""; 0]);
            for ok in $ok {
                assert_eq!(violations(&patch(ok)), [""; 0], "{ok}");
            }
            $(assert_eq!(violations(&patch($bad)), [$message], "{}", $bad);)+
        }
    };
}

rule!(max_length_counts_unicode_scalar_values_rule_81, #[odata(max_length = 2)] Option<String>,
    ok ["\"\"", "\"ab\"", "\"🚢🚢\""], "\"abc\"" => "value: found 3 characters, expected at most 2 (MaxLength)");
rule!(max_length_counts_the_octets_of_binary_values_rule_82, #[odata(max_length = 3)] Option<Binary>,
    ok ["\"\"", "\"AAAA\""], "\"AAAAAA==\"" => "value: found 4 octets, expected at most 3 (MaxLength)");
rule!(precision_and_scale_bound_the_digits_on_both_sides_rule_83, #[odata(precision = 9, scale = 2)] Option<Decimal>,
    ok ["0", "1234567.89", "1234567.890", "-1234567"],
    "12345678.90" => "value: found 8 digits left of the point, expected at most 7 (Precision)",
    "0.123" => "value: found 3 digits right of the point, expected at most 2 (Scale)");
rule!(precision_of_a_time_bounds_its_fraction_rule_83, #[odata(precision = 3)] Option<DateTimeOffset>,
    ok ["\"2024-05-01T10:00Z\"", "\"2024-05-01T10:00:00.123Z\""],
    "\"2024-05-01T10:00:00.1234567Z\"" => "value: found 7 digits of a second, expected at most 3 (Precision)");
rule!(precision_of_a_duration_bounds_its_fraction, #[odata(precision = 0)] Option<Duration>,
    ok ["\"PT1S\""], "\"PT1.5S\"" => "value: found 1 digits of a second, expected at most 0 (Precision)");
rule!(a_decimal_is_finite_unless_its_scale_floats_rule_68, #[odata(scale = 2)] Option<Decimal>,
    ok ["1.25"], "\"INF\"" => "value: found INF, expected a finite number (Scale)");
rule!(minimum_is_inclusive, #[odata(minimum = -90)] Option<f64>,
    ok ["-90", "1e300", "\"INF\""], "-90.5" => "value: found -90.5, expected at least -90 (Minimum)");
rule!(maximum_is_inclusive, #[odata(maximum = 5)] Option<i32>,
    ok ["5", "-2147483648"], "6" => "value: found 6, expected at most 5 (Maximum)");
rule!(exclusive_minimum_excludes_its_bound, #[odata(exclusive_minimum = 0)] Option<f64>,
    ok ["0.1"], "0" => "value: found 0, expected more than 0 (Minimum)");
rule!(exclusive_maximum_excludes_its_bound, #[odata(exclusive_maximum = 0.5)] Option<Decimal>,
    ok ["0.4999999999999999999999999"], "0.50" => "value: found 0.50, expected less than 0.5 (Maximum)");
rule!(bounds_of_integers_are_exact_beyond_two_to_the_53, #[odata(maximum = 9007199254740993)] Option<i64>,
    ok ["9007199254740993"], "9007199254740994" => "value: found 9007199254740994, expected at most 9007199254740993 (Maximum)");
rule!(dates_are_bounded_by_dates, #[odata(minimum = "2024-01-01", maximum = "2024-12-31")] Option<Date>,
    ok ["\"2024-01-01\"", "\"2024-12-31\""],
    "\"2023-12-31\"" => "value: found 2023-12-31, expected at least 2024-01-01 (Minimum)",
    "\"2025-01-01\"" => "value: found 2025-01-01, expected at most 2024-12-31 (Maximum)");
rule!(times_are_bounded_by_times, #[odata(minimum = "08:00", exclusive_maximum = "18:00")] Option<TimeOfDay>,
    ok ["\"08:00:00\"", "\"17:59:59\""], "\"18:00:00\"" => "value: found 18:00:00, expected less than 18:00 (Maximum)");
rule!(a_multiple_is_exact_rule_139, #[odata(multiple_of = 0.1)] Option<Decimal>,
    ok ["0.3", "-1.1", "0"], "0.35" => "value: found 0.35, expected a multiple of 0.1 (MultipleOf)");
rule!(integers_are_multiples, #[odata(multiple_of = 5)] Option<i64>,
    ok ["0", "-10"], "7" => "value: found 7, expected a multiple of 5 (MultipleOf)");
rule!(a_pattern_is_searched_for_rule_139, #[odata(pattern = "b+")] Option<String>,
    ok ["\"abc\"", "\"b\""], "\"ac\"" => "value: found \"ac\", expected a match of b+ (Pattern)");
rule!(allowed_texts_are_listed, #[odata(allowed = ["a", "b"])] Option<String>,
    ok ["\"a\"", "\"b\""], "\"c\"" => "value: found c, expected one of a, b (AllowedValues)");
rule!(allowed_numbers_are_compared_by_value, #[odata(allowed = [1, 2.5])] Option<Decimal>,
    ok ["1.0", "2.50"], "2" => "value: found 2, expected one of 1, 2.5 (AllowedValues)");
rule!(allowed_members_of_an_enumeration_are_listed, #[odata(allowed = ["planned"])] Option<Phase>,
    ok ["\"planned\""], "\"moored\"" => "value: found moored, expected one of planned (AllowedValues)");
rule!(items_are_counted, #[odata(min_items = 1, max_items = 2)] Option<Vec<i32>>,
    ok ["[1]", "[1,2]"],
    "[]" => "value: found 0 items, expected at least 1 (MinItems)",
    "[1,2,3]" => "value: found 3 items, expected at most 2 (MaxItems)");
rule!(rules_hold_for_each_item_of_a_collection, #[odata(max_length = 1)] Vec<Option<String>>,
    ok ["[]", "[\"a\",null]"], "[\"a\",\"bc\"]" => "value/1: found 2 characters, expected at most 1 (MaxLength)");

// Rules 139 and 140.
#[test]
fn every_violation_is_reported_in_declaration_order_by_wire_path() {
    let text = r#"{"name":"elevenchars","callSign":"abc","pos":{"lat":91,"lon":-181},"manifest":{"tons":1,"seal":"AAAAAAAAAAAA",
        "stops":[{"lat":0,"lon":0},{"lat":0,"lon":200}]},"tags":["a","b","c","d"],"draft":0,"track":[{"lat":1,"lon":0},{"lat":-91,"lon":0}],"price":0.001}"#;
    let expected = [
        ("name", "MaxLength"),
        ("callSign", "Pattern"),
        ("pos/lat", "Maximum"),
        ("pos/lon", "Minimum"),
        ("manifest/seal", "MaxLength"),
        ("manifest/stops/1/lon", "Maximum"),
        ("tags", "MaxItems"),
        ("track/1/lat", "Minimum"),
        ("price", "Scale"),
        ("draft", "Minimum"),
    ];
    let tanker: Tanker = serde_json::from_str(text).unwrap();
    let patch: VesselPatch = serde_json::from_str(text).unwrap();
    for violations in [
        tanker.validate().unwrap_err(),
        patch.validate().unwrap_err(),
    ] {
        let seen: Vec<_> = violations
            .iter()
            .map(|violation| (violation.path().to_string(), violation.rule().to_owned()))
            .collect();
        assert_eq!(
            seen,
            expected.map(|(path, rule)| (path.to_owned(), rule.to_owned()))
        );
    }
}

#[test]
fn a_violation_has_its_bounds_as_parameters() {
    let vessel = Vessel {
        name: Some("elevenchars".into()),
        ..Vessel::default()
    };
    let violations = vessel.validate().unwrap_err();
    let violation = violations.iter().next().unwrap();
    assert_eq!(
        violation.parameters().collect::<Vec<_>>(),
        [("MaxLength", "10")]
    );
    assert_eq!(
        violation.message(),
        "found 11 characters, expected at most 10"
    );
}

#[test]
fn null_skips_the_rules_rule_140() {
    let patch: VesselPatch =
        serde_json::from_str(r#"{"callSign":null,"draft":null,"pos":null}"#).unwrap();
    assert!(patch.validate().is_ok());
}

#[test]
fn a_replacement_in_a_patch_needs_every_property_that_is_not_nullable() {
    let patch = VesselPatch {
        pos: Update::Replace(Default::default()).into(),
        ..Default::default()
    };
    assert_eq!(
        violations(&patch),
        [
            "pos/lat: found nothing, expected Edm.Double (Nullable)",
            "pos/lon: found nothing, expected Edm.Double (Nullable)"
        ]
    );
    assert!(
        Vessel {
            pos: Some(Default::default()),
            ..Vessel::default()
        }
        .validate()
        .is_ok()
    );
}

#[test]
fn boxed_and_doubly_optional_values_are_checked() {
    #[derive(Default, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Wrapped {
        #[odata(maximum = 1)]
        boxed: Option<Box<i32>>,
        #[odata(maximum = 1)]
        doubly: Option<Option<i32>>,
        #[odata(maximum = 1)]
        bare: i32,
    }
    let wrapped = Wrapped {
        boxed: Some(Box::new(2)),
        doubly: Some(Some(2)),
        bare: 2,
    };
    assert_eq!(violations(&wrapped).len(), 3);
}
