//! Random mutations of valid bodies: never a panic, and both paths agree on each.

use odata_core::industry_data::AnyRun;
use odata_test_port::{AnyVessel, Tanker, Tug, VesselPatch};

use crate::{Wire, agree};

const BODIES: [&str; 3] = [
    r##"{"@odata.type":"#demo.port.tanker","@odata.etag":"1","id":"11111111-1111-1111-1111-111111111111","name":"Ada","phase":"moored","rights":"load,zap","pos":{"lat":1.5,"lon":-2e3,"note":null},"manifest":{"tons":9007199254740993,"seal":"AAAA","stops":[{"lat":0}]},"hazmat":true}"##,
    r##"{"name":"\u0041🚢","extras":{"origin":"X","more":[{"a":[1,null,"s"]}]},"tags":["a"],"aliases":[null],"built":"2024-02-29","opens":"07:30","dwell":"PT1S","price":0.10,"draft":"INF","@odata.type":"#demo.port.tug","power":5}"##,
    r##"{"id":"5a","displayName":"n","startDateTime":"2023-04-11T06:00:00.1Z","endDateTime":null,"status":"running","blockingError":{"code":"c","details":[]},"statistics":{"rows":41},"process":{"id":"1"}}"##,
];

/// Pieces that a mutation puts in. A number beyond the range of `f64` is none of them: `serde_json` refuses it even where it is skipped.
const PIECES: [&str; 20] = [
    "null",
    "true",
    "1",
    "-0",
    "1e99",
    "99999999999999999999",
    "\"\"",
    "\"a\"",
    "[]",
    "{}",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "\\",
    "\u{0}",
    "é",
];

/// A linear congruential generator (Knuth's MMIX).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn mutate(&mut self, body: &mut Vec<u8>) {
        let at = self.below(body.len().max(1));
        let until = (at + self.below(12)).min(body.len());
        match self.below(6) {
            0 => body.truncate(at),
            1 => drop(body.drain(at..until)),
            2 => drop(body.splice(at..until, PIECES[self.below(PIECES.len())].bytes())),
            3 => {
                let piece = body[at..until].to_vec();
                let to = self.below(body.len().max(1));
                body.splice(to..to, piece);
            }
            4 => {
                if let Some(byte) = body.get_mut(at) {
                    *byte ^= 1 << self.below(8);
                }
            }
            _ => self.replace_a_value(body),
        }
    }

    /// Puts a piece in the place of what stands after a colon.
    fn replace_a_value(&mut self, body: &mut Vec<u8>) {
        let colons: Vec<_> = body
            .iter()
            .enumerate()
            .filter(|(_, byte)| **byte == b':')
            .map(|(at, _)| at + 1)
            .collect();
        if colons.is_empty() {
            return;
        }
        let start = colons[self.below(colons.len())];
        let length = body[start..]
            .iter()
            .position(|byte| b",}]".contains(byte))
            .unwrap_or(0);
        body.splice(
            start..start + length,
            PIECES[self.below(PIECES.len())].bytes(),
        );
    }
}

#[test]
fn mutated_bodies_never_panic_and_both_paths_agree() {
    fn both<T: Wire>(body: &[u8]) -> usize {
        usize::from(agree::<T>(body))
    }
    let mut random = Random(7);
    let mut read = 0;
    for round in 0..6_000 {
        let mut body = BODIES[round % BODIES.len()].as_bytes().to_vec();
        for _ in 0..=random.below(3) {
            random.mutate(&mut body);
        }
        read += both::<AnyVessel>(&body)
            + both::<Tanker>(&body)
            + both::<Tug>(&body)
            + both::<VesselPatch>(&body)
            + both::<AnyRun>(&body);
    }
    assert!(
        read > 1_000,
        "only {read} mutations are read: they are too wild to show anything"
    );
}
