use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use odata_core::prelude::*;
use odata_test_port::{Phase, Rights};

use crate::{Wire, agree, keeps, refuses, writes};

#[derive(Debug, Default, ODataComplex)]
#[odata(namespace = "demo.port")]
struct All {
    boolean: Option<bool>,
    byte: Option<u8>,
    s_byte: Option<i8>,
    int16: Option<i16>,
    int32: Option<i32>,
    int64: Option<i64>,
    single: Option<f32>,
    double: Option<f64>,
    decimal: Option<Decimal>,
    string: Option<String>,
    binary: Option<Binary>,
    date: Option<Date>,
    date_time_offset: Option<DateTimeOffset>,
    time_of_day: Option<TimeOfDay>,
    duration: Option<Duration>,
    guid: Option<Guid>,
    phase: Option<Phase>,
    rights: Option<Flags<Rights>>,
}

/// Texts of values that a property takes, and what they are written as.
const TAKEN: &[(&str, &[&str])] = &[
    ("boolean", &["true", "false"]),
    ("byte", &["0", "255"]),
    ("sByte", &["-128", "127"]),
    ("int16", &["-32768", "32767"]),
    ("int32", &["-2147483648", "2147483647"]),
    (
        "int64",
        &[
            "-9223372036854775808",
            "9223372036854775807",
            "9007199254740993",
        ],
    ),
    ("single", &["1.5", "-0.0", "\"INF\"", "\"-INF\"", "\"NaN\""]),
    (
        "double",
        &["0.1", "1e+300", "5e-324", "\"INF\"", "\"-INF\"", "\"NaN\""],
    ),
    (
        "decimal",
        &[
            "0.10",
            "-5",
            "123456789012345678901234567890.123",
            "\"INF\"",
            "\"NaN\"",
        ],
    ),
    ("string", &["\"\"", "\"🚢\\n\\\"\""]),
    ("binary", &["\"\"", "\"AAAA\"", "\"_-8=\"", "\"_-8\""]),
    (
        "date",
        &[
            "\"2024-02-29\"",
            "\"-0044-03-15\"",
            "\"12345-01-01\"",
            "\"0000-01-01\"",
        ],
    ),
    (
        "dateTimeOffset",
        &[
            "\"2024-05-01T10:00Z\"",
            "\"2024-05-01T23:59:60.123456789012+14:00\"",
            "\"2024-05-01T10:00:00.10-00:30\"",
        ],
    ),
    ("timeOfDay", &["\"07:30\"", "\"07:30:15.123\""]),
    ("duration", &["\"PT36H\"", "\"-P1DT0.5S\"", "\"P0D\""]),
    ("guid", &["\"01234567-89ab-cdef-0123-456789abcdef\""]),
    (
        "phase",
        &["\"moored\"", "\"docked\"", "\"unknownFutureValue\""],
    ),
    ("rights", &["\"none\"", "\"load,inspect\"", "\"load,zap\""]),
];

/// Texts that a property takes and that are written otherwise.
const REWRITTEN: &[(&str, &str, &str)] = &[
    ("int32", "5.0", "5"),
    ("int64", "\"5\"", "5"),
    ("double", "1", "1.0"),
    ("single", "16777217", "16777216.0"),
    ("decimal", "\"1.50\"", "1.50"),
    ("decimal", "1.5e3", "1500"),
    (
        "guid",
        "\"ABCDEF00-1111-2222-3333-444444444444\"",
        "\"abcdef00-1111-2222-3333-444444444444\"",
    ),
    ("phase", "\"2\"", "\"moored\""),
    ("rights", "\"unload, load\"", "\"load,unload\""),
    ("rights", "\"7\"", "\"load,unload,inspect\""),
];

/// Texts that a property refuses, and a part of the message.
const REFUSED: &[(&str, &[&str], &str)] = &[
    (
        "boolean",
        &["\"true\"", "1", "0", "[]", "{}"],
        "expected true or false (Edm.Boolean)",
    ),
    ("byte", &["256", "-1", "1e30"], "Edm.Byte"),
    (
        "byte",
        &["\"1\"", "true", "[1]", "{}", "1.5"],
        "expected a number (Edm.Byte)",
    ),
    (
        "sByte",
        &["128", "-129"],
        "expected -128 to 127 (Edm.SByte)",
    ),
    ("int16", &["32768"], "expected -32768 to 32767 (Edm.Int16)"),
    (
        "int32",
        &["2147483648", "-2147483649", "99999999999999999999"],
        "Edm.Int32",
    ),
    (
        "int32",
        &["\"5\"", "5.5", "true"],
        "expected a number (Edm.Int32)",
    ),
    (
        "int64",
        &["9223372036854775808", "\"9223372036854775808\""],
        "Edm.Int64",
    ),
    ("int64", &["\"x\"", "\"\"", "\"1.0\"", "false"], "Edm.Int64"),
    ("single", &["1e39", "-1e39"], "Edm.Single"),
    (
        "double",
        &["\"Infinity\"", "\"nan\"", "\"+INF\"", "\"1\""],
        "INF, -INF and NaN",
    ),
    (
        "double",
        &["true", "{}", "[]"],
        "expected a number (Edm.Double)",
    ),
    (
        "decimal",
        &["true", "{}", "[1]"],
        "expected a number (Edm.Decimal)",
    ),
    (
        "decimal",
        &["\"1,5\"", "\"\"", "\"Infinity\""],
        "Edm.Decimal",
    ),
    (
        "string",
        &["1", "true", "[]", "{}"],
        "expected a string (Edm.String)",
    ),
    ("binary", &["\"a\"", "\"AB=C\"", "\"*\""], "Edm.Binary"),
    (
        "date",
        &[
            "\"2023-02-29\"",
            "\"2024-2-9\"",
            "\"20240229\"",
            "\"2024-02-29T00:00:00Z\"",
            "\"\"",
        ],
        "Edm.Date",
    ),
    (
        "date",
        &["20240229", "{}", "true"],
        "expected a string (Edm.Date)",
    ),
    (
        "dateTimeOffset",
        &[
            "\"2024-05-01T10:00:00\"",
            "\"2024-05-01\"",
            "\"2024-05-01T24:00Z\"",
            "\"2024-05-01T10:00:00.Z\"",
            "\"String (timestamp)\"",
        ],
        "Edm.DateTimeOffset",
    ),
    (
        "timeOfDay",
        &["\"7:30\"", "\"24:00:00\"", "\"07:60\""],
        "Edm.TimeOfDay",
    ),
    (
        "duration",
        &[
            "\"P1Y\"", "\"P1M\"", "\"+P1D\"", "\"PT\"", "\"P\"", "\"P1DT\"",
        ],
        "Edm.Duration",
    ),
    (
        "guid",
        &[
            "\"{01234567-89ab-cdef-0123-456789abcdef}\"",
            "\"0123456789abcdef0123456789abcdef\"",
            "\"\"",
        ],
        "Edm.Guid",
    ),
    (
        "phase",
        &["1", "true", "{}", "[]"],
        "expected a string (demo.port.phase)",
    ),
    ("rights", &["\"\"", "\"load,\""], "demo.port.rights"),
    (
        "rights",
        &["3", "[]"],
        "expected a string (demo.port.rights)",
    ),
];

#[test]
fn every_primitive_type_is_written_as_it_was_read_rules_61_to_77() {
    for (name, values) in TAKEN {
        for value in *values {
            keeps::<All>(&format!(r#"{{"{name}":{value}}}"#));
        }
        writes::<All>(&format!(r#"{{"{name}":null}}"#), "{}");
    }
    for (name, from, to) in REWRITTEN {
        writes::<All>(
            &format!(r#"{{"{name}":{from}}}"#),
            &format!(r#"{{"{name}":{to}}}"#),
        );
    }
}

// Rules 61 to 77.
#[test]
fn every_primitive_type_refuses_other_json_with_path_found_expected_and_line() {
    for (name, values, message) in REFUSED {
        for value in *values {
            refuses::<All>(&format!("{{\n\"{name}\":{value}}}"), name, 2, message);
        }
    }
}

#[test]
fn both_paths_word_it_alike() {
    for (name, values, message) in REFUSED {
        for value in *values {
            let text = format!(r#"{{"{name}":{value}}}"#);
            let error = serde_json::from_str::<All>(&text).unwrap_err().to_string();
            let expected = if *name == "phase" || *name == "rights" {
                "expected"
            } else {
                message
            };
            assert!(
                error.contains(expected) || error.contains("Edm."),
                "{text}: {error}\nlacks {message}"
            );
        }
    }
}

#[derive(Debug, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Required<T: odata_core::Value> {
    value: T,
}

#[test]
fn null_is_refused_where_a_value_must_be_rule_50() {
    fn check<T: odata_core::Value>()
    where
        Required<T>: Wire,
    {
        refuses::<Required<T>>("{\"value\":\nnull}", "value", 2, "found null");
        refuses::<Required<T>>("{}", "value", 1, "found no such member");
    }
    check::<bool>();
    check::<i32>();
    check::<i64>();
    check::<f64>();
    check::<String>();
    check::<Decimal>();
    check::<Date>();
    check::<Phase>();
    check::<Flags<Rights>>();
    refuses::<Required<Vec<i32>>>(
        r#"{"value":null}"#,
        "value",
        1,
        "a collection is never null",
    );
    refuses::<Required<Vec<i32>>>(
        r#"{"value":[1,null]}"#,
        "value/1",
        1,
        "items of this collection are not nullable",
    );
    keeps::<Required<Vec<Option<i32>>>>(r#"{"value":[1,null]}"#);
}

#[test]
fn single_values_are_read_and_written_without_an_object() {
    keeps::<Vec<Option<String>>>(r#"["a",null]"#);
    keeps::<Phase>("\"moored\"");
}

// Rules 67 and 81.
#[test]
fn texts_that_are_no_json_are_refused_by_both() {
    for text in [
        "",
        " ",
        "{",
        "{\"int32\"",
        "{\"int32\":",
        "{\"int32\":1",
        "{\"int32\":1,}",
        "{int32:1}",
        "{\"double\":NaN}",
        "{\"double\":Infinity}",
        "{\"int32\":01}",
        "{\"int32\":+1}",
        "{\"int32\":1.}",
        "{\"int32\":.5}",
        "{\"string\":\"\\ud800\"}",
        "{\"string\":\"\\x\"}",
        "{\"string\":\"\u{1}\"}",
        "{\"string\":'a'}",
        "{} x",
        "[",
        "{\"a\":[}",
        "{\"a\":tru}",
        "\u{feff}{}",
    ] {
        assert!(!agree::<All>(text.as_bytes()), "{text}");
    }
    assert!(!agree::<All>(b"{\"string\":\"\xff\"}"));
}
