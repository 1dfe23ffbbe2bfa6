//! Finding the bytes that cannot stand in a JSON string as they are.

const ONES: u64 = u64::from_le_bytes([1; 8]);
const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

/// Whether two texts are the same. Names of members are short: a call to compare them costs more than comparing them here.
#[inline]
pub(crate) fn is_same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if one.len() < 8 {
        return is_same_word(one, other);
    }
    let ends = (one.last_chunk::<8>(), other.last_chunk::<8>());
    let (mut one, mut other) = (one, other);
    while let (Some((one_chunk, one_rest)), Some((other_chunk, other_rest))) =
        (one.split_first_chunk::<8>(), other.split_first_chunk::<8>())
    {
        if one_chunk != other_chunk {
            return false;
        }
        (one, other) = (one_rest, other_rest);
    }
    ends.0 == ends.1
}

/// The same, of less than eight bytes and as many on both sides.
#[inline]
fn is_same_word(one: &[u8], other: &[u8]) -> bool {
    if let (Some(one_start), Some(other_start)) = (one.first_chunk::<4>(), other.first_chunk()) {
        return one_start == other_start && one.last_chunk::<4>() == other.last_chunk();
    }
    if let (Some(one_start), Some(other_start)) = (one.first_chunk::<2>(), other.first_chunk()) {
        return one_start == other_start && one.last() == other.last();
    }
    one.first() == other.first()
}

/// Whether there is an `@`, which the name of a property has not.
#[inline]
pub(crate) fn has_at(bytes: &[u8]) -> bool {
    let has_at = |eight: u64| {
        let at = eight ^ (ONES * b'@' as u64);
        at.wrapping_sub(ONES) & !at & HIGH_BITS != 0
    };
    if let Some(end) = bytes.last_chunk() {
        let mut rest = bytes;
        while let Some((chunk, behind)) = rest.split_first_chunk() {
            if has_at(u64::from_le_bytes(*chunk)) {
                return true;
            }
            rest = behind;
        }
        return has_at(u64::from_le_bytes(*end));
    }
    if let (Some(start), Some(end)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (start, end) = (u32::from_le_bytes(*start), u32::from_le_bytes(*end));
        return has_at(u64::from(start) | u64::from(end) << 32);
    }
    bytes.contains(&b'@')
}

/// The number of bytes before the first quote, backslash or control character.
#[inline]
pub(crate) fn plain_length(bytes: &[u8]) -> usize {
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
        let marks = special_bytes(u64::from_le_bytes(*chunk));
        if marks != 0 {
            return bytes.len() - rest.len() + (marks.trailing_zeros() / 8) as usize;
        }
        rest = behind;
    }
    let tail = rest
        .iter()
        .position(|&byte| is_special(byte))
        .unwrap_or(rest.len());
    bytes.len() - rest.len() + tail
}

/// Whether no byte must be escaped in a JSON string.
#[inline]
pub(crate) fn is_plain(bytes: &[u8]) -> bool {
    let Some(end) = bytes.last_chunk::<16>() else {
        return is_plain_short(bytes);
    };
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk::<16>() {
        if has_special(chunk) {
            return false;
        }
        rest = behind;
    }
    !has_special(end)
}

/// The same, of fewer than 16 bytes. Two chunks cover them, and what is in both is looked at twice.
#[inline]
fn is_plain_short(bytes: &[u8]) -> bool {
    if let (Some(start), Some(end)) = (bytes.first_chunk(), bytes.last_chunk()) {
        return special_bytes(u64::from_le_bytes(*start)) | special_bytes(u64::from_le_bytes(*end))
            == 0;
    }
    if let (Some(start), Some(end)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (start, end) = (u32::from_le_bytes(*start), u32::from_le_bytes(*end));
        return special_bytes(u64::from(start) | (u64::from(end) << 32)) == 0;
    }
    !bytes.iter().copied().any(is_special)
}

/// Without a branch for each, so that all are looked at in one step.
#[inline]
fn has_special(bytes: &[u8; 16]) -> bool {
    let is_special = |byte| (byte < b' ') | (byte == b'"') | (byte == b'\\');
    (bytes.iter()).fold(false, |found, &byte| found | is_special(byte))
}

/// Whether a byte must be escaped in a JSON string.
#[inline]
pub(crate) fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Marks the high bit of every special byte of eight. Above the lowest mark there may be false ones, because of the
/// borrow, so only the lowest counts.
#[inline]
fn special_bytes(eight: u64) -> u64 {
    let quote = eight ^ (ONES * b'"' as u64);
    let backslash = eight ^ (ONES * b'\\' as u64);
    let zero_in_quote = quote.wrapping_sub(ONES) & !quote;
    let zero_in_backslash = backslash.wrapping_sub(ONES) & !backslash;
    let below_space = eight.wrapping_sub(ONES * b' ' as u64) & !eight;
    (zero_in_quote | zero_in_backslash | below_space) & HIGH_BITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_in_one_byte_or_in_length_are_not_the_same() {
        for length in 0..30 {
            let text = vec![b'a'; length];
            assert!(is_same(&text, &text.clone()));
            assert!(!is_same(&text, &vec![b'a'; length + 1]));
            for place in 0..length {
                let mut other = text.clone();
                other[place] = b'b';
                assert!(!is_same(&text, &other));
            }
        }
    }

    #[test]
    fn an_at_is_found_at_every_place() {
        for length in 0..20 {
            for filler in [b'a', b'?', b'A', 0, 0x80, 0xc0, 0xff] {
                let mut bytes = vec![filler; length];
                assert!(!has_at(&bytes));
                for place in 0..length {
                    bytes[place] = b'@';
                    assert!(has_at(&bytes), "{bytes:?}");
                    bytes[place] = filler;
                }
            }
        }
    }

    #[test]
    fn every_special_byte_is_found_at_every_place_and_no_other() {
        for length in (0..20).chain([33]) {
            for place in 0..length {
                for byte in 0..=u8::MAX {
                    for filler in [b'a', 0x7f, 0x80, 0xff, b'!', b'#', b' '] {
                        let mut bytes = vec![filler; length];
                        bytes[place] = byte;
                        let expected = if is_special(byte) { place } else { length };
                        assert_eq!(plain_length(&bytes), expected, "{bytes:?}");
                        assert_eq!(is_plain(&bytes), expected == length, "{bytes:?}");
                    }
                }
            }
        }
    }
}
