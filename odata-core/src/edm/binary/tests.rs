use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

// Rule 69.
#[test]
fn a_binary_is_written_as_it_was_read() {
    assert_written_as_read::<Binary>(&[
        "", "AA", "AA==", "-_8", "-_8=", "+/8", "+/8=", "T0RhdGE", "T0RhdGE=", "AAAA", "++++",
    ]);
}

// Rules 69 and 82.
#[test]
fn the_octets_are_those_of_the_text() {
    for (text, octets) in [
        ("", &[][..]),
        ("T0RhdGE=", b"OData"),
        ("-_8=", &[0xFB, 0xFF]),
        ("+/8=", &[0xFB, 0xFF]),
        ("AAAAAAAAAAAA", &[0; 9]),
        ("____", &[0xFF; 3]),
    ] {
        assert_eq!(text.parse::<Binary>().unwrap().as_bytes(), octets);
    }
}

// Rule 69.
#[test]
fn the_standard_alphabet_can_be_told() {
    for (text, standard) in [("+/8=", true), ("-_8=", false), ("AAAA", false)] {
        assert_eq!(
            text.parse::<Binary>().unwrap().is_standard_alphabet(),
            standard
        );
    }
}

// Rules 69 and 70.
#[test]
fn a_text_that_is_no_base64_says_what_was_expected() {
    let padding = "expected padding of the last group to four characters or none";
    assert_faults::<Binary>(&[
        (
            "A",
            "expected another base64 character at byte 1, found the end",
        ),
        (
            "AAAAA===",
            "expected another base64 character at byte 5, found '='",
        ),
        ("A*", "expected a base64 character at byte 1, found '*'"),
        ("AA\n", "expected a base64 character at byte 2, found '\\n'"),
        ("AA=A", "expected a base64 character at byte 2, found '='"),
        ("AA=", &format!("{padding} at byte 2, found '='")),
        ("AAA==", &format!("{padding} at byte 3, found '='")),
        ("AAAA=", &format!("{padding} at byte 4, found '='")),
        ("=", &format!("{padding} at byte 0, found '='")),
        (
            "AB",
            "expected the last base64 character, at byte 1, to have its unused bits zero",
        ),
        (
            "AAAAAAB=",
            "expected the last base64 character, at byte 6, to have its unused bits zero",
        ),
        (
            "A-+A",
            "the character at byte 2 belongs to another base64 alphabet than those before it: \
             expected either - and _ or + and /",
        ),
    ]);
}

// Rule 70.
#[test]
fn the_last_of_two_characters_is_one_of_four() {
    let accepted: String = ('!'..='~')
        .filter(|last| format!("A{last}").parse::<Binary>().is_ok())
        .collect();
    assert_eq!(accepted, "AQgw");
}

#[test]
fn the_octets_are_what_compares() {
    assert_equal::<Binary>(&["-_8", "-_8=", "+/8", "+/8="]);
    assert_ascending::<Binary>(&["", "AA==", "AAA=", "AQ==", "_w=="]);
}
