//! Writing the parts of a JSON text, byte for byte as `serde_json` writes them.

use super::parser::scan;

const HEX_DIGITS: &[u8; 16] = b"0123456789abcdef";

/// Appends a string in quotes, escaped where it must be.
pub(crate) fn write_string(out: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    match scan::is_plain(bytes) {
        true => write_plain_string(out, bytes),
        false => write_escaped_string(out, bytes),
    }
}

/// Appends in quotes what needs no escapes.
#[inline]
pub(crate) fn write_plain_string(out: &mut Vec<u8>, plain: &[u8]) {
    out.reserve(plain.len() + 2);
    out.push(b'"');
    append(out, plain);
    out.push(b'"');
}

/// Appends bytes. Many are 8 to 16, and a call that copies those takes longer than to put them together of the first and the last 8.
#[inline]
pub(crate) fn append(out: &mut Vec<u8>, bytes: &[u8]) {
    match (bytes.first_chunk(), bytes.last_chunk()) {
        (Some(start), Some(end)) if bytes.len() <= 16 => {
            let (start, end) = (u64::from_le_bytes(*start), u64::from_le_bytes(*end));
            let all = u128::from(start) | (u128::from(end) << (8 * (bytes.len() - 8)));
            let length = out.len() + bytes.len();
            out.extend_from_slice(&all.to_le_bytes());
            out.truncate(length);
        }
        _ => out.extend_from_slice(bytes),
    }
}

/// Appends a member name in quotes and the colon after it.
#[inline]
pub(crate) fn write_key(out: &mut Vec<u8>, name: &str) {
    write_string(out, name);
    out.push(b':');
}

#[cold]
fn write_escaped_string(out: &mut Vec<u8>, mut bytes: &[u8]) {
    out.reserve(bytes.len() + 2);
    out.push(b'"');
    loop {
        let (plain, rest) = bytes.split_at(scan::plain_length(bytes));
        out.extend_from_slice(plain);
        let Some((&special, behind)) = rest.split_first() else {
            return out.push(b'"');
        };
        let letter = match special {
            b'"' | b'\\' => special,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                out.extend_from_slice(b"\\u00");
                out.push(HEX_DIGITS[usize::from(special >> 4)]);
                out.push(HEX_DIGITS[usize::from(special & 0xf)]);
                bytes = behind;
                continue;
            }
        };
        out.extend_from_slice(&[b'\\', letter]);
        bytes = behind;
    }
}

/// Appends an integer.
#[inline(never)]
pub(crate) fn write_i64(out: &mut Vec<u8>, value: i64) {
    out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes());
}

/// Appends an `Edm.Double`: the shortest number that reads as the same value, or one of the strings `"INF"`, `"-INF"`
/// and `"NaN"` (OData JSON Format §7.1).
#[inline(never)]
pub(crate) fn write_f64(out: &mut Vec<u8>, value: f64) {
    if value.is_finite() {
        write_finite(out, &value);
    } else {
        write_string(out, non_finite_text(value));
    }
}

/// Appends an `Edm.Single`, as [`write_f64`] does an `Edm.Double`.
pub(crate) fn write_f32(out: &mut Vec<u8>, value: f32) {
    if value.is_finite() {
        write_finite(out, &value);
    } else {
        write_string(out, non_finite_text(value.into()));
    }
}

/// How OData writes a value that JSON has no number for: `INF`, `-INF` or `NaN`.
pub(crate) fn non_finite_text(value: f64) -> &'static str {
    if value.is_nan() {
        "NaN"
    } else if value < 0.0 {
        "-INF"
    } else {
        "INF"
    }
}

fn write_finite(out: &mut Vec<u8>, value: &impl serde_core::Serialize) {
    // A finite number can be written, and a vector takes all that is written to it.
    let written = serde_json::to_writer(out, value);
    debug_assert!(written.is_ok());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        let mut texts: Vec<String> = (0..0x180u32)
            .filter_map(char::from_u32)
            .flat_map(|c| [format!("{c}"), format!("a long plain start {c}{c} end")])
            .collect();
        texts.extend(["", "🚢", "\u{2028}\u{feff}", "日本\"語\\"].map(String::from));
        for text in texts {
            assert_eq!(
                text_of(|out| write_string(out, &text)),
                serde_json::to_string(&text).unwrap()
            );
        }
        assert_eq!(text_of(|out| write_key(out, "a\"b")), r#""a\"b":"#);
    }

    #[test]
    fn integers_are_written_in_full_range() {
        for value in [0, 1, -1, 9, 10, 99, 100, i64::MAX, i64::MIN, i64::MIN + 1] {
            assert_eq!(text_of(|out| write_i64(out, value)), value.to_string());
        }
    }

    #[test]
    fn floating_point_numbers_are_written_as_serde_json_does_unless_not_finite() {
        for value in [0.0, -0.0, 1.0, 0.1, 1e300, 5e-324, f64::MAX, 123_456.789] {
            assert_eq!(
                text_of(|out| write_f64(out, value)),
                serde_json::to_string(&value).unwrap()
            );
        }
        assert_eq!(text_of(|out| write_f32(out, 0.1)), "0.1");
        assert_eq!(text_of(|out| write_f64(out, f64::INFINITY)), r#""INF""#);
        assert_eq!(
            text_of(|out| write_f64(out, f64::NEG_INFINITY)),
            r#""-INF""#
        );
        assert_eq!(text_of(|out| write_f32(out, f32::NAN)), r#""NaN""#);
    }
}
