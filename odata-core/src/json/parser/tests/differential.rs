//! The parser against `serde_json`: what one accepts the other accepts, with the same values and the same places of
//! faults.

use std::path::Path;
use std::{env, fs};

use serde_json::Value;

use super::super::{Fault, FaultKind, MAX_DEPTH, Parser};
use super::corpus::{PIECES, SEEDS, TEXTS};
use crate::dynamic::{DynamicValue, Number, read_dynamic, write_dynamic};

pub(super) fn read(text: &str) -> Result<DynamicValue, Fault> {
    let mut parser = Parser::new(text, MAX_DEPTH);
    let value = read_dynamic(&mut parser)?;
    parser.finish()?;
    Ok(value)
}

pub(super) fn skip(text: &str) -> Result<(), Fault> {
    let mut parser = Parser::new(text, MAX_DEPTH);
    parser.skip_value()?;
    parser.finish()
}

fn same_number(number: &Number, other: &serde_json::Number) -> bool {
    if let Some(integer) = other.as_i64() {
        return number.as_i64() == Some(integer);
    }
    if let Some(integer) = other.as_u64() {
        return number.as_u64() == Some(integer);
    }
    match (number.as_f64(), other.as_f64()) {
        // serde_json's quick conversion may miss the closest value by a unit in the last place.
        (Some(left), Some(right)) => {
            left == right || (left - right).abs() <= left.abs().max(f64::MIN_POSITIVE) * 1e-15
        }
        _ => false,
    }
}

fn same(value: &DynamicValue, other: &Value) -> bool {
    match (value, other) {
        (DynamicValue::Null, Value::Null) => true,
        (DynamicValue::Boolean(left), Value::Bool(right)) => left == right,
        (DynamicValue::String(left), Value::String(right)) => left == right,
        (DynamicValue::Number(left), Value::Number(right)) => same_number(left, right),
        (DynamicValue::Collection(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(l, r)| same(l, r))
        }
        (DynamicValue::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .all(|(name, value)| right.get(name).is_some_and(|other| same(value, other)))
        }
        _ => false,
    }
}

/// Whether both accept the text, after checking that they agree.
pub(super) fn agree(text: &str) -> bool {
    let ours = read(text);
    let through_serde = serde_json::from_str::<DynamicValue>(text);
    assert_eq!(through_serde.ok(), ours.clone().ok(), "{text:?}");
    assert_eq!(skip(text), ours.clone().map(drop), "{text:?}");
    match (serde_json::from_str::<Value>(text), ours) {
        (Ok(theirs), Ok(ours)) => {
            assert!(same(&ours, &theirs), "{text:?}: {ours:?} but {theirs:?}");
            let mut written = Vec::new();
            write_dynamic(&mut written, &ours);
            let written = String::from_utf8(written).unwrap();
            assert_eq!(written, serde_json::to_string(&ours).unwrap());
            assert_eq!(read(&written).unwrap(), ours);
            true
        }
        (Err(error), Ok(_)) => {
            assert!(
                error.to_string().starts_with("number out of range"),
                "{text:?}: only serde_json says {error}"
            );
            false
        }
        (Ok(_), Err(fault)) => panic!("{text:?}: only the parser says {fault}"),
        (Err(error), Err(fault)) => {
            check_place(text, &error, &fault);
            false
        }
    }
}

/// The places differ where serde_json counts a newline before it complains of it, and where it looks at the four
/// digits of an escape only when it has stepped over them.
fn check_place(text: &str, error: &serde_json::Error, fault: &Fault) {
    let found = text.as_bytes().get(fault.offset);
    if found == Some(&b'\n')
        || matches!(fault.kind, FaultKind::InvalidEscape { .. })
        || error.to_string().starts_with("number out of range")
    {
        return;
    }
    let position = Parser::new(text, 0).position(fault.offset);
    let place = (error.line(), error.column());
    assert_eq!(position, place, "{text:?}: {fault}, {error}");
    assert_eq!(fault.is_eof(), error.is_eof(), "{text:?}: {fault}, {error}");
}

#[test]
fn hand_picked_texts_are_accepted_as_by_serde_json() {
    let accepted = TEXTS.iter().filter(|text| agree(text)).count();
    assert_eq!(accepted, 38);
}

const ROUNDS: usize = 200_000;

/// The numbers of Knuth's MMIX generator, of which the high half is used.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

fn mutate(random: &mut Random, text: &str) -> String {
    let mut places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
    places.push(text.len());
    let place = places[random.below(places.len())];
    let end = places[random.below(places.len())].clamp(place, text.len());
    let near_end = places
        .iter()
        .copied()
        .find(|&end| end > place)
        .unwrap_or(place);
    let (before, after) = text.split_at(place);
    match random.below(8) {
        0 => before.to_owned(),
        1 => [before, &text[end..]].concat(),
        2 => [before, &text[place..end], after].concat(),
        3 | 4 => [before, &text[near_end..]].concat(),
        5 => [
            before,
            PIECES[random.below(PIECES.len())],
            &text[near_end..],
        ]
        .concat(),
        _ => [before, PIECES[random.below(PIECES.len())], after].concat(),
    }
}

#[test]
fn mutated_documents_are_accepted_as_by_serde_json() {
    let mut random = Random(42);
    let mut accepted = 0;
    for round in 0..ROUNDS {
        let mut text = mutate(&mut random, SEEDS[round % SEEDS.len()]);
        for _ in 0..random.below(3) {
            text = mutate(&mut random, &text);
        }
        accepted += usize::from(agree(&text));
    }
    let range = ROUNDS / 20..ROUNDS / 2;
    assert!(range.contains(&accepted), "{accepted}");
}

#[test]
fn real_bodies_are_accepted_as_by_serde_json() {
    let Some(directory) = env::var_os("ODATA_TEST_DATA") else {
        println!("skipped: set ODATA_TEST_DATA to a directory of bodies");
        return;
    };
    let mut accepted = 0;
    check_bodies(Path::new(&directory), &mut accepted);
    assert!(accepted > 0);
    println!("{accepted} bodies accepted");
}

fn check_bodies(directory: &Path, accepted: &mut usize) {
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            check_bodies(&path, accepted);
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        *accepted += usize::from(agree(&text));
        for line in text
            .lines()
            .filter(|_| path.extension().is_some_and(|e| e == "jsonl"))
        {
            assert!(agree(line));
            let row: Value = serde_json::from_str(line).unwrap();
            if let Some(body) = row["body"].as_str() {
                *accepted += usize::from(agree(body));
            }
        }
    }
}
