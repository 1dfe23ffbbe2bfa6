//! Base64 after RFC 4648, sections 4 and 5, as the ABNF rule `binaryValue` has it.

use std::fmt;

use crate::edm::Fault;
use crate::edm::text::Text;

/// The two characters that the base64 alphabets differ in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Alphabet {
    /// `-` and `_`, as OData asks for (RFC 4648 section 5).
    #[default]
    UrlSafe,
    /// `+` and `/`, which some services write (RFC 4648 section 4).
    Standard,
}

pub(super) struct Decoded {
    pub(super) octets: Vec<u8>,
    pub(super) alphabet: Alphabet,
    pub(super) unpadded: bool,
}

const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Marks a character of the URL-safe alphabet alone.
const URL_SAFE_MARK: u8 = 0x40;
/// Marks a character of the standard alphabet alone.
const STANDARD_MARK: u8 = 0x80;
/// Stands for a character of neither, and is what characters of both come to.
const BOTH_MARKS: u8 = URL_SAFE_MARK | STANDARD_MARK;

/// The six bits of each character, and its mark.
const VALUES: [u8; 256] = {
    let mut values = [BOTH_MARKS; 256];
    let mut value = 0;
    while value < 62 {
        values[URL_SAFE[value] as usize] = value as u8;
        value += 1;
    }
    values[b'-' as usize] = 62 | URL_SAFE_MARK;
    values[b'_' as usize] = 63 | URL_SAFE_MARK;
    values[b'+' as usize] = 62 | STANDARD_MARK;
    values[b'/' as usize] = 63 | STANDARD_MARK;
    values
};

fn value(character: u8) -> u8 {
    VALUES[usize::from(character)]
}

fn syntax(offset: usize, expected: &'static str) -> Fault {
    Fault::Syntax {
        offset,
        expected,
        found: None,
    }
}

/// The first character that is no base64, or belongs to the other alphabet.
#[cold]
fn find_fault(body: &[u8]) -> Fault {
    let mut marks = 0;
    for (offset, &character) in body.iter().enumerate() {
        if value(character) == BOTH_MARKS {
            return syntax(offset, "a base64 character");
        }
        marks |= value(character) & BOTH_MARKS;
        if marks == BOTH_MARKS {
            return Fault::MixedAlphabets { offset };
        }
    }
    syntax(body.len(), "the end")
}

pub(super) fn decode(text: &str) -> Result<Decoded, Fault> {
    let body = text.trim_end_matches('=').as_bytes();
    let groups = body.chunks_exact(4);
    let tail = groups.remainder();
    let mut marks = tail.iter().fold(0, |marks, &last| marks | value(last));
    let mut octets = Vec::with_capacity(body.len() / 4 * 3 + 2);
    for group in groups {
        if let &[a, b, c, d] = group {
            let [a, b, c, d] = [value(a), value(b), value(c), value(d)];
            marks |= a | b | c | d;
            octets.extend_from_slice(&[first_octet(a, b), second_octet(b, c), third_octet(c, d)]);
        }
    }
    if marks & BOTH_MARKS == BOTH_MARKS {
        return Err(find_fault(body));
    }
    let spare_bits = match *tail {
        [a, b] => {
            octets.push(first_octet(value(a), value(b)));
            value(b) & 0b1111
        }
        [a, b, c] => {
            octets.push(first_octet(value(a), value(b)));
            octets.push(second_octet(value(b), value(c)));
            value(c) & 0b11
        }
        [] => 0,
        _ => return Err(syntax(body.len(), "another base64 character")),
    };
    if spare_bits != 0 {
        return Err(Fault::SpareBits {
            offset: body.len() - 1,
        });
    }
    let padding = text.len() - body.len();
    if padding > 0 && padding != missing_characters(tail.len()) {
        return Err(syntax(
            body.len(),
            "padding of the last group to four characters or none",
        ));
    }
    Ok(Decoded {
        octets,
        alphabet: if marks & STANDARD_MARK == 0 {
            Alphabet::UrlSafe
        } else {
            Alphabet::Standard
        },
        unpadded: padding == 0 && !tail.is_empty(),
    })
}

fn first_octet(a: u8, b: u8) -> u8 {
    (a << 2) | (b >> 4 & 0b11)
}

fn second_octet(b: u8, c: u8) -> u8 {
    (b << 4) | (c >> 2 & 0b1111)
}

fn third_octet(c: u8, d: u8) -> u8 {
    (c << 6) | (d & 0b11_1111)
}

/// How many characters a last group of this length lacks.
const fn missing_characters(length: usize) -> usize {
    (4 - length % 4) % 4
}

pub(super) fn encode(
    octets: &[u8],
    alphabet: Alphabet,
    padding: bool,
    out: &mut impl fmt::Write,
) -> fmt::Result {
    let characters = match alphabet {
        Alphabet::UrlSafe => URL_SAFE,
        Alphabet::Standard => STANDARD,
    };
    for piece in octets.chunks(OCTETS_PER_PIECE) {
        let mut text = Text::<{ OCTETS_PER_PIECE / 3 * 4 }>::new();
        for group in piece.chunks(3) {
            let (bits, length) = match *group {
                [a, b, c] => ([a, b, c], 4),
                [a, b] => ([a, b, 0], 3),
                [a] => ([a, 0, 0], 2),
                _ => ([0; 3], 0),
            };
            let bits = u32::from_be_bytes([0, bits[0], bits[1], bits[2]]);
            for shift in [18, 12, 6, 0].into_iter().take(length) {
                text.push(characters[(bits >> shift) as usize % 64]);
            }
            if padding {
                for _ in 0..missing_characters(length) {
                    text.push(b'=');
                }
            }
        }
        out.write_str(text.as_str())?;
    }
    Ok(())
}

/// How much is encoded at a time; whole groups of three.
const OCTETS_PER_PIECE: usize = 96;
