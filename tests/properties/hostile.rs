use odata_core::json::{self, Reader, Writer};
use odata_test_port::{AnyVessel, Tug, TugPatch};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::config;
use crate::values::tug;

/// Reads bytes in all ways. Both paths take the same, and what is taken is written and read again.
fn read_in_all_ways(bytes: &[u8]) -> Result<(), TestCaseError> {
    let ours = json::from_slice::<AnyVessel>(bytes);
    let theirs = serde_json::from_slice::<AnyVessel>(bytes);
    prop_assert_eq!(
        ours.is_ok(),
        theirs.is_ok(),
        "{:?} {:?} {}",
        ours,
        theirs,
        String::from_utf8_lossy(bytes)
    );
    if let Ok(kept) = Reader::lenient().read_kept::<Tug>(bytes) {
        let written = Writer::new().write_kept(&kept);
        prop_assert!(
            Reader::lenient().read::<Tug>(&written).is_ok(),
            "{}",
            written
        );
    }
    for reader in [
        Reader::strict(),
        Reader::strict_all(),
        Reader::lenient().require_complete(true),
    ] {
        if let Err(error) = reader.read::<Tug>(bytes) {
            prop_assert!(error.line() > 0, "{}", error);
        }
    }
    let _ = json::from_slice::<TugPatch>(bytes);
    Ok(())
}

/// What a mutation puts into a text.
const PIECES: [&str; 16] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "\"",
    "\\u00",
    "1e999",
    "-",
    "\"@odata.type\":\"#demo.port.tanker\",",
    "\"id\":1,",
    "\u{0}",
    "5.0",
    "true",
];

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn no_bytes_make_a_reader_panic(bytes in vec(any::<u8>(), 0..64)) {
        read_in_all_ways(&bytes)?;
    }

    #[test]
    fn no_text_of_json_tokens_makes_a_reader_panic(pieces in vec(proptest::sample::select(&PIECES[..]), 0..24)) {
        read_in_all_ways(pieces.concat().as_bytes())?;
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn both_paths_take_and_refuse_the_same_mutated_bodies(
        value in tug(),
        mutations in vec((any::<prop::sample::Index>(), 0..3_u8, proptest::sample::select(&PIECES[..])), 1..4),
    ) {
        let mut bytes = json::to_vec(&value);
        for (at, kind, piece) in mutations {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            let end = match kind {
                0 => at,
                1 => (at + 1).min(bytes.len()),
                _ => (at + piece.len()).min(bytes.len()),
            };
            let piece = if kind == 1 { "" } else { piece };
            bytes.splice(at..end, piece.bytes());
        }
        read_in_all_ways(&bytes)?;
    }
}
