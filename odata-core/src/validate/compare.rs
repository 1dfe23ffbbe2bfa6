//! Comparing values to the texts of bounds, exactly.

use core::cmp::Ordering;

use crate::edm::Decimal;
use crate::value::Slot;

/// How a value compares to the value that a bound stands for; `None` where they can't be compared.
pub(super) fn compare(slot: &Slot<'_>, bound: &str) -> Option<Ordering> {
    if let Some(value) = integer(slot) {
        return match bound.parse::<i64>() {
            Ok(bound) => Some(value.cmp(&bound)),
            Err(_) => Decimal::from(value).partial_cmp(&bound.parse().ok()?),
        };
    }
    match slot {
        // The closest float on the bound's side decides as the bound itself would; equal means written alike.
        Slot::Double(value) => value.partial_cmp(&bound.parse().ok()?),
        Slot::Single(value) => value.partial_cmp(&bound.parse().ok()?),
        Slot::String(value) => Some((*value).cmp(bound)),
        Slot::Text(value) | Slot::Number(value) => value.compare(bound),
        _ => None,
    }
}

/// Whether a number is a multiple of the one that a text stands for; `None` for what is not a number.
pub(super) fn is_multiple(slot: &Slot<'_>, of: &str) -> Option<bool> {
    let of: Decimal = of.parse().ok()?;
    let value = match (integer(slot), slot) {
        (Some(value), _) => Decimal::from(value),
        (None, Slot::Double(value)) => Decimal::from(*value),
        (None, Slot::Single(value)) => value.to_string().parse().ok()?,
        (None, Slot::Number(_)) => text(slot).parse().ok()?,
        _ => return None,
    };
    Some(value.is_multiple_of(&of))
}

/// Whether a value is the one that a text stands for.
pub(super) fn is(slot: &Slot<'_>, text: &str) -> bool {
    match slot {
        Slot::String(value) => *value == text,
        Slot::Text(_) => self::text(slot) == text || compare(slot, text) == Some(Ordering::Equal),
        _ => compare(slot, text) == Some(Ordering::Equal),
    }
}

fn integer(slot: &Slot<'_>) -> Option<i64> {
    Some(match slot {
        Slot::SByte(value) => (*value).into(),
        Slot::Byte(value) => (*value).into(),
        Slot::Int16(value) => (*value).into(),
        Slot::Int32(value) => (*value).into(),
        Slot::Int64(value) => *value,
        _ => return None,
    })
}

/// The value as a message shows it.
pub(super) fn text(slot: &Slot<'_>) -> String {
    let mut out = String::new();
    match slot {
        Slot::Boolean(value) => return value.to_string(),
        Slot::Single(value) => return value.to_string(),
        Slot::Double(value) => return value.to_string(),
        Slot::String(value) => return (*value).to_owned(),
        Slot::Text(value) | Slot::Number(value) => {
            value.show(&mut |shown| out.push_str(shown));
        }
        other => {
            if let Some(value) = integer(other) {
                return value.to_string();
            }
        }
    }
    out
}
