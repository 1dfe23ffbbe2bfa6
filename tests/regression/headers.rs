//! Headers as a service reads them.

use odata_core::http::{Format, Preferences, Return};
use odata_core::json::{Metadata, Version};

// RFC 7240, section 2: only the first instance is considered.
#[test]
fn of_a_preference_that_is_said_twice_the_first_counts() {
    let said: Preferences =
        "return=minimal, odata.maxpagesize=5, return=representation, maxpagesize=6"
            .parse()
            .unwrap();
    assert_eq!(said.returned, Some(Return::Minimal));
    assert_eq!(said.max_page_size, Some(5));
}

// RFC 9110, section 5.6.4.
#[test]
fn separators_within_quotes_separate_nothing() {
    let format: Format = r#"application/json; profile="a;IEEE754Compatible=true;\";streaming=true"; odata.metadata="f\ull""#
        .parse()
        .unwrap();
    let expected = Format {
        metadata: Some(Metadata::Full),
        ..Format::default()
    };
    assert_eq!(format, expected);
    let said: Preferences = r#"include-annotations="a\", wait=5, \\"; x="b;,c", return=minimal"#
        .parse()
        .unwrap();
    let expected = Preferences {
        include_annotations: Some(r#"a", wait=5, \"#.to_owned()),
        returned: Some(Return::Minimal),
        ..Preferences::default()
    };
    assert_eq!(said, expected);
    assert_eq!(said.to_text(Version::V4_01).parse(), Ok(said));
}

#[test]
fn what_is_no_string_in_quotes_is_what_it_is() {
    for text in [r#"include-annotations=""#, r#"include-annotations="""#] {
        let said: Preferences = text.parse().unwrap();
        assert_eq!(said.include_annotations.as_deref(), Some(""), "{text}");
    }
    let said: Preferences = r"include-annotations=a, wait=5".parse().unwrap();
    assert_eq!(said.include_annotations.as_deref(), Some(r"a"));
    assert_eq!(said.wait, Some(5));
}
