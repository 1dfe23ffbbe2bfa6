//! The grammar of a decimal number.

use super::magnitude::{MAXIMUM_EXPONENT, MINIMUM_EXPONENT};
use crate::edm::cursor::Cursor;
use crate::edm::{Fault, RangeError};

/// Checks a text against `[ SIGN ] 1*DIGIT [ "." 1*DIGIT ] [ "e" [ SIGN ] 1*DIGIT ]`, and its
/// exponent against the bounds.
pub(super) fn check(text: &str) -> Result<(), Fault> {
    let mut cursor = Cursor::new(text);
    eat_sign(&mut cursor);
    eat_digits(&mut cursor)?;
    if cursor.eat(b'.') {
        eat_digits(&mut cursor)?;
    }
    if cursor.eat_letter(b'E') {
        eat_sign(&mut cursor);
        let Some(exponent) = cursor.number() else {
            return Err(cursor.expected("a digit"));
        };
        if exponent > u128::from(MAXIMUM_EXPONENT.unsigned_abs()) {
            let maximum = MAXIMUM_EXPONENT.unsigned_abs();
            return Err(RangeError::member("exponent", MINIMUM_EXPONENT, maximum).into());
        }
    }
    cursor.finish()
}

fn eat_sign(cursor: &mut Cursor<'_>) {
    if !cursor.eat(b'-') {
        cursor.eat(b'+');
    }
}

/// One digit or more.
fn eat_digits(cursor: &mut Cursor<'_>) -> Result<(), Fault> {
    if cursor.eat_digit().is_none() {
        return Err(cursor.expected("a digit"));
    }
    while cursor.eat_digit().is_some() {}
    Ok(())
}
