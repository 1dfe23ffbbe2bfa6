use std::fs;

use serde_json::value::RawValue;

use crate::industry;
use crate::json_tree::items_or_whole;
use crate::published::Counts;
use crate::trips::Trip;

/// The part of a file's name that tells its type.
fn page(name: &str) -> &str {
    let name = name.split('.').next().unwrap_or(name);
    match name {
        "industrydatarun-getstatistics" | "industrydatarun-list-activities" => name,
        "outboundprovisioningflowset-list-provisioningflows" => "outboundprovisioningflowset-list",
        _ => name.split('-').next().unwrap_or(name),
    }
}

#[test]
fn bodies_of_industry_data_are_written_as_they_were_read() {
    let subject = "industry data";
    let Some(folder) = crate::folder(subject) else {
        return;
    };
    let mut paths: Vec<_> = fs::read_dir(folder.join("industry-data"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut counts = Counts::default();
    for what in [
        "blocks",
        "read",
        "with notes",
        "equal",
        "no JSON and refused with a place",
        "failed",
    ] {
        counts.add(what, 0);
    }
    for path in paths {
        let name = path.file_name().unwrap().to_str().unwrap();
        let body = fs::read_to_string(&path).unwrap();
        let trip = |text: &str| {
            industry::trip(page(name), text).unwrap_or_else(|| panic!("{name} has no type here"))
        };
        counts.add("blocks", 1);
        if serde_json::from_str::<&RawValue>(&body).is_err() {
            match trip(&body) {
                Trip::Refused(error) if error.line() > 0 => {
                    counts.add("no JSON and refused with a place", 1)
                }
                other => panic!("{name}: {other:?}"),
            }
            continue;
        }
        let (mut noted, mut fails) = (false, false);
        for trip in items_or_whole(&body).into_iter().map(trip) {
            match trip {
                Trip::Equal {
                    notes,
                    respelt: false,
                } => noted |= !notes.is_empty(),
                other => {
                    println!("{name}: {other:?}");
                    fails = true;
                }
            }
        }
        counts.add("read", usize::from(!fails));
        counts.add("equal", usize::from(!fails));
        counts.add("with notes", usize::from(noted));
        counts.add("failed", usize::from(fails));
    }
    counts.check(subject);
}
