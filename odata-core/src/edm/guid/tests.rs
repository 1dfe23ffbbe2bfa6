use super::*;
use crate::edm::tests::{assert_ascending, assert_equal, assert_faults, assert_written_as_read};

// Rule 77.
#[test]
fn a_guid_is_written_as_it_was_read() {
    assert_written_as_read::<Guid>(&[
        "00000000-0000-0000-0000-000000000000",
        "01234567-89ab-cdef-0123-456789abcdef",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ]);
}

// Rule 77.
#[test]
fn a_guid_of_either_case_is_one_value_written_in_lower_case() {
    assert_equal::<Guid>(&[
        "01234567-89AB-CDEF-0123-456789ABCDEF",
        "01234567-89ab-cdef-0123-456789abcdef",
    ]);
    let guid: Guid = "01234567-89AB-CDEF-0123-456789ABCDEF".parse().unwrap();
    assert_eq!(guid.to_string(), "01234567-89ab-cdef-0123-456789abcdef");
}

// Rule 77.
#[test]
fn a_text_that_is_no_guid_says_what_was_expected() {
    assert_faults::<Guid>(&[
        ("", "expected a hexadecimal digit at byte 0, found the end"),
        (
            "{01234567-89ab-cdef-0123-456789abcdef}",
            "expected a hexadecimal digit at byte 0, found '{'",
        ),
        (
            "0123456789abcdef0123456789abcdef",
            "expected a hyphen at byte 8, found '8'",
        ),
        (
            "01234567-89ab-cdef-0123-456789abcdeg",
            "expected a hexadecimal digit at byte 35, found 'g'",
        ),
        (
            "01234567-89ab-cdef-0123-456789abcde",
            "expected a hexadecimal digit at byte 35, found the end",
        ),
        (
            "01234567-89ab-cdef-0123-456789abcdef0",
            "expected the end at byte 36, found '0'",
        ),
        (
            "01234567-89ab-cdef-01234-56789abcdef",
            "expected a hyphen at byte 23, found '4'",
        ),
    ]);
}

#[test]
fn guids_are_in_the_order_of_their_texts() {
    assert_ascending::<Guid>(&[
        "00000000-0000-0000-0000-000000000001",
        "00000000-0000-0000-0000-000000000100",
        "01000000-0000-0000-0000-000000000000",
        "f0000000-0000-0000-0000-000000000000",
    ]);
}

#[test]
fn octets_and_numbers_are_in_the_order_of_the_text() {
    let guid: Guid = "01020304-0506-0708-090a-0b0c0d0e0f10".parse().unwrap();
    assert_eq!(
        guid.as_bytes(),
        &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    );
    assert_eq!(Guid::from_bytes(*guid.as_bytes()), guid);
    assert_eq!(Guid::from_u128(guid.as_u128()), guid);
    assert_eq!(Guid::default(), Guid::NIL);
}
