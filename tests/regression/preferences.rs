//! Preferences as a service reads them.

use odata_core::http::{Preferences, Return};

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
