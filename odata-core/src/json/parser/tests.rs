//! What each call of the parser reads and refuses.

mod corpus;
mod differential;

use super::{FaultKind, MAX_DEPTH, NumberToken, Parser, Text};
use differential::{agree, read, skip};

#[test]
fn nesting_is_limited_where_serde_json_limits_it() {
    for depth in 125..131 {
        let arrays = ["[".repeat(depth), "]".repeat(depth)].concat();
        let objects = [&"{\"a\":".repeat(depth), "1", &"}".repeat(depth)].concat();
        let mixed = [&"[{\"a\":".repeat(depth / 2), "1", &"}]".repeat(depth / 2)].concat();
        assert_eq!(agree(&arrays), depth <= MAX_DEPTH);
        assert_eq!(agree(&objects), depth <= MAX_DEPTH);
        assert_eq!(agree(&mixed), depth / 2 * 2 <= MAX_DEPTH);
    }
    let fault = skip(&"[".repeat(1_000_000)).unwrap_err();
    assert_eq!(fault.kind, FaultKind::DepthLimit(MAX_DEPTH));
    assert_eq!(fault.offset, MAX_DEPTH);
}

#[test]
fn siblings_do_not_count_as_depth() {
    let text = format!("[{}[]]", "[[]],".repeat(1000));
    let mut parser = Parser::new(&text, 3);
    assert_eq!(parser.skip_value(), Ok(()));
    assert!(Parser::new(&text, 2).skip_value().is_err());
}

#[test]
fn an_expected_key_is_read_and_any_other_left() {
    let mut parser = Parser::new(r#"{ "a" : 1 , "b":2, "c\u0064":3, "e" }"#, MAX_DEPTH);
    parser.begin_object().unwrap();
    assert!(!parser.expect_key("b"));
    assert!(parser.expect_key("a"));
    assert!(!parser.expect_key("b"), "the value comes first");
    assert_eq!(parser.number(), Ok("1"));
    assert!(!parser.expect_key("a"));
    assert_eq!(parser.next_key().unwrap().as_deref(), Some("b"));
    assert_eq!(parser.number(), Ok("2"));
    assert!(!parser.expect_key("cd"), "an escape is left to next_key");
    assert_eq!(parser.next_key().unwrap().as_deref(), Some("cd"));
    assert_eq!(parser.number(), Ok("3"));
    assert!(!parser.expect_key("e"), "the colon is missing");
    let fault = parser.next_key().unwrap_err();
    assert_eq!(fault.to_string(), "found '}', expected `:`");
}

#[test]
fn white_space_does_not_matter_to_an_expected_key() {
    for text in [
        r#"{"a":1,"name":2}"#,
        "{ \"a\":1\n,\t\"name\" :2}",
        r#"{"a": 1, "name": 2}"#,
    ] {
        let mut parser = Parser::new(text, MAX_DEPTH);
        parser.begin_object().unwrap();
        assert!(!parser.expect_key("name") && !parser.expect_key("b"));
        assert!(parser.expect_key("a"));
        assert_eq!(parser.number(), Ok("1"));
        assert!(!parser.expect_key("nama") && !parser.expect_key("nam"));
        assert!(parser.expect_key("name"));
        assert_eq!(parser.number(), Ok("2"));
        assert!(!parser.expect_key("name"));
        assert!(parser.next_key().unwrap().is_none());
    }
}

#[test]
fn only_a_string_without_escapes_is_plain_and_any_other_is_left() {
    for (text, plain) in [
        (r#""plain é","#, Some("plain é")),
        (r#""""#, Some("")),
        (r#""a\tb""#, None),
        ("\"a\u{1}\"", None),
        (r#""no end"#, None),
        ("7", None),
        ("", None),
    ] {
        let mut parser = Parser::new(text, MAX_DEPTH);
        assert_eq!(parser.plain_string(), plain);
        assert_eq!(parser.offset(), plain.map_or(0, |plain| plain.len() + 2));
    }
}

#[test]
fn a_string_is_borrowed_unless_it_has_escapes() {
    let mut parser = Parser::new(r#"["plain é","a\tb",""]"#, MAX_DEPTH);
    parser.begin_array().unwrap();
    assert!(parser.next_item().unwrap());
    assert!(matches!(parser.string(), Ok(Text::Input("plain é"))));
    assert!(parser.next_item().unwrap());
    assert!(matches!(parser.string(), Ok(Text::Unescaped("a\tb"))));
    assert!(parser.next_item().unwrap());
    assert!(matches!(parser.string(), Ok(Text::Input(""))));
    assert!(!parser.next_item().unwrap());
    assert_eq!(parser.finish(), Ok(()));
}

#[test]
fn only_canonical_integers_are_integers() {
    for integer in [0, 1, -1, 7, i64::MAX, i64::MIN, 999_999_999_999_999_999] {
        let text = integer.to_string();
        let token = Parser::new(&text, 0).number_token();
        assert_eq!(token, Ok(NumberToken::Integer(integer)));
        let is_short = text.len() < 19;
        let plain = Parser::new(&text, 0).plain_integer();
        assert_eq!(plain, is_short.then_some(integer));
    }
    for text in [
        "-0",
        "1.0",
        "1e2",
        "1E2",
        "-1.5",
        "9223372036854775808",
        "-9223372036854775809",
    ] {
        assert_eq!(
            Parser::new(text, 0).number_token(),
            Ok(NumberToken::Text(text))
        );
    }
    for text in [
        "-0",
        "00",
        "01",
        "1.0",
        "1e2",
        "1E2",
        "-",
        "",
        "x",
        "12345678901234567890",
    ] {
        let mut parser = Parser::new(text, 0);
        assert_eq!(
            (parser.plain_integer(), parser.offset()),
            (None, 0),
            "{text}"
        );
    }
}

#[test]
fn a_comma_after_the_value_is_a_fault_at_its_place() {
    let mut parser = Parser::new(" { \"a\" : [ 1.10 , \"\\n\" ] } , ", MAX_DEPTH);
    assert_eq!(parser.skip_value(), Ok(()));
    let fault = parser.finish().unwrap_err();
    assert_eq!(parser.position(fault.offset), (1, 28));
}

#[test]
fn a_fault_says_what_was_found_and_what_was_expected() {
    for (text, message) in [
        ("", "the input ends where a JSON value is expected"),
        ("{\"a\":tru}", "found '}', expected `true`"),
        ("[1;2]", "found ';', expected `,` or `]`"),
        ("{a}", "found 'a', expected a member name in quotes"),
        (
            "1 é",
            "found 'é' after the value, expected the end of the input",
        ),
        (
            "\"\\ud800\"",
            "found \\ud800, half of a surrogate pair, expected both halves",
        ),
        ("-x", "found 'x', expected a digit"),
        (
            "\"\t\"",
            "found the control character '\\t' in a string, expected it as an escape",
        ),
    ] {
        assert_eq!(read(text).unwrap_err().to_string(), message);
    }
    let mut parser = Parser::new("7", MAX_DEPTH);
    assert_eq!(
        parser.begin_object().unwrap_err().to_string(),
        "found '7', expected an object"
    );
    assert_eq!(
        parser.boolean().unwrap_err().to_string(),
        "found '7', expected `true` or `false`"
    );
}
