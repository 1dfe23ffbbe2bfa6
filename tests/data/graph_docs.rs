use std::collections::BTreeMap;
use std::fs;

use odata_core::dynamic::DynamicValue;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::json_tree::items_or_whole;
use crate::published::Counts;
use crate::trips::{How, Trip, read};

/// A block of the documentation.
#[derive(Deserialize)]
struct Block {
    page: String,
    n: usize,
    #[serde(rename = "odataType")]
    declared: Option<String>,
    body: String,
}

impl Block {
    /// The name of the declared type, of an item if it is a collection.
    fn type_name(&self) -> Option<&str> {
        let declared = self.declared.as_deref()?;
        let item = declared.split_once('(').map_or(declared, |(_, item)| item);
        Some(item.trim_end_matches(')'))
    }
}

fn blocks(subject: &str) -> Option<Vec<Block>> {
    let lines = fs::read_to_string(crate::folder(subject)?.join("graph-docs-v1.0.jsonl")).unwrap();
    Some(
        lines
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

#[test]
fn blocks_of_a_documentation_are_kept_as_values_of_any_type_or_refused_with_a_place() {
    let subject = "graph docs, any type";
    let Some(blocks) = blocks(subject) else {
        return;
    };
    let mut counts = Counts::default();
    counts.add("blocks", blocks.len());
    for what in ["equal", "no JSON and refused with a place", "failed"] {
        counts.add(what, 0);
    }
    for block in &blocks {
        let is_json = serde_json::from_str::<&RawValue>(&block.body).is_ok();
        match read::<DynamicValue>(&block.body, How::default()) {
            Trip::Equal { respelt: false, .. } if is_json => counts.add("equal", 1),
            Trip::Refused(error) if !is_json && error.line() > 0 => {
                counts.add("no JSON and refused with a place", 1)
            }
            other => {
                println!("{} {}: {other:?}", block.page, block.n);
                counts.add("failed", 1);
            }
        }
    }
    counts.check(subject);
}

#[test]
fn blocks_of_a_documentation_are_read_as_their_declared_types() {
    let subject = "graph docs";
    let Some(blocks) = blocks(subject) else {
        return;
    };
    let mut counts = Counts::default();
    for what in [
        "blocks of 156 types",
        "read",
        "with notes",
        "equal",
        "written otherwise",
        "failed",
    ] {
        counts.add(what, 0);
    }
    let how = How {
        null_collections: true,
        ..How::default()
    };
    let mut causes = BTreeMap::<String, usize>::new();
    for block in &blocks {
        let Some(name) = block.type_name() else {
            continue;
        };
        if serde_json::from_str::<&RawValue>(&block.body).is_err() {
            continue;
        }
        let trips: Option<Vec<Trip>> = items_or_whole(&block.body)
            .into_iter()
            .map(|part| crate::graph::trip(name, part, how))
            .collect();
        let Some(trips) = trips else { continue };
        counts.add("blocks of 156 types", 1);
        let (mut noted, mut differs, mut refused) = (false, None, None);
        for trip in trips {
            match trip {
                Trip::Equal { notes, .. } => noted |= !notes.is_empty(),
                Trip::Differs { notes, difference } => {
                    noted |= !notes.is_empty();
                    differs = Some(difference);
                }
                Trip::Refused(error) => refused = Some(error),
            }
        }
        let place = format!("{} {}", block.page, block.n);
        if let Some(error) = refused {
            println!("{place}: {error}");
            *causes.entry(format!("{:?}", error.kind())).or_default() += 1;
            counts.add("failed", 1);
            continue;
        }
        counts.add("read", 1);
        counts.add("with notes", usize::from(noted));
        counts.add("equal", usize::from(differs.is_none()));
        counts.add("written otherwise", usize::from(differs.is_some()));
        if let Some(difference) = differs {
            println!("{place}: {difference}");
        }
    }
    counts.check(subject);
    let mut told = Counts::default();
    for (cause, count) in &causes {
        told.add(cause, *count);
    }
    told.check("graph docs, causes of failures");
}
