use std::fs;

use odata_core::edm;
use odata_core::prelude::*;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::published::Counts;
use crate::tecsvc::{self, ENString};
use crate::trips::{How, Trip, read};

/// An object of control information alone.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1")]
pub(crate) struct Reference {
    #[odata(annotations)]
    annotations: Annotations,
}

/// An entry of a service document.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1")]
pub(crate) struct Resource {
    name: Option<String>,
    title: Option<String>,
    kind: Option<String>,
    url: Option<String>,
}

/// What `ESPeople` has; the metadata names the type, and does not define it.
#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETPeople")]
pub(crate) struct Person {
    #[odata(key)]
    id: Option<i32>,
    name: Option<String>,
}

/// The parameters of any action.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", open)]
pub(crate) struct Parameters {
    #[odata(dynamic)]
    all: DynamicProperties,
}

/// What an error says.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1")]
pub(crate) struct Problem {
    code: Option<String>,
    message: Option<String>,
    target: Option<String>,
}

#[derive(Deserialize)]
struct Exchange {
    request: Message,
    response: Message,
}

#[derive(Deserialize)]
struct Message {
    headers: Vec<(String, String)>,
    body: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow)]
    value: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
}

impl Message {
    fn header(&self, name: &str) -> &str {
        let mut headers = self.headers.iter();
        headers
            .find(|(each, _)| each.eq_ignore_ascii_case(name))
            .map_or("", |(_, value)| value)
    }

    /// The JSON bodies: one, or those of a batch.
    fn bodies(&self) -> Vec<&str> {
        let Some(body) = self.body.as_ref().and_then(serde_json::Value::as_str) else {
            return Vec::new();
        };
        match self.header("content-type") {
            json if json.contains("json") => vec![body],
            // The recorded parts have their JSON on a line of its own.
            batch if batch.starts_with("multipart/mixed") => {
                body.lines().filter(|line| line.starts_with('{')).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn trip(type_name: &str, text: &str, how: How) -> Trip {
    match type_name {
        "Edm.Int16" => read::<Option<i16>>(text, how),
        "Edm.Int64" => read::<Option<i64>>(text, how),
        "Edm.Duration" => read::<Option<edm::Duration>>(text, how),
        "Edm.String" => read::<Option<String>>(text, how),
        "ENString" => read::<Option<Flags<ENString>>>(text, how),
        "reference" => read::<Reference>(text, how),
        "service" => read::<Resource>(text, how),
        "parameters" => read::<Parameters>(text, how),
        "ETPeople" => read::<Person>(text, how),
        "-" => read::<Problem>(text, how),
        entity => tecsvc::trip(&format!("olingo.odata.test1.{entity}"), text, how)
            .unwrap_or_else(|| panic!("bodies.txt names {entity}, which is no type")),
    }
}

/// The parts of a body that have the type.
fn parts<'a>(form: &str, body: &'a str) -> Vec<&'a str> {
    let envelope = || {
        serde_json::from_str::<Envelope<'a>>(body).unwrap_or_else(|error| panic!("{body}: {error}"))
    };
    match form {
        "entity" => vec![body],
        "value" => vec![envelope().value.map_or("null", RawValue::get)],
        "error" => vec![envelope().error.map_or("null", RawValue::get)],
        "collection" => {
            let items = envelope().value.map_or("[]", RawValue::get);
            let items: Vec<&RawValue> =
                serde_json::from_str(items).unwrap_or_else(|error| panic!("{body}: {error}"));
            items.into_iter().map(RawValue::get).collect()
        }
        _ => panic!("{form} is no form of a body"),
    }
}

#[test]
fn bodies_of_a_test_service_are_written_as_they_were_read() {
    let Some(folder) = crate::folder("tecsvc") else {
        return;
    };
    let table = include_str!("tecsvc/bodies.txt");
    let mut rows = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(' ').collect::<Vec<_>>());
    let mut paths: Vec<_> = fs::read_dir(folder.join("tecsvc-exchanges"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let mut counts = Counts::default();
    counts.add("exchanges", paths.len());
    for what in [
        "bodies",
        "read",
        "with notes",
        "equal",
        "equal but for the digits of doubles",
        "equal in canonical spelling",
        "refused as the standard has it",
        "failed",
    ] {
        counts.add(what, 0);
    }
    for path in paths {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let exchange: Exchange = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for (side, message) in [
            ("request", &exchange.request),
            ("response", &exchange.response),
        ] {
            let how = How {
                ieee754_compatible: message
                    .header("content-type")
                    .to_ascii_lowercase()
                    .contains("ieee754compatible=true"),
                ..How::default()
            };
            for body in message.bodies() {
                let row = rows
                    .next()
                    .unwrap_or_else(|| panic!("{name} has a body more than bodies.txt"));
                let &[number, of, expected, form, type_name] = row.as_slice() else {
                    panic!("{row:?} is no row")
                };
                assert_eq!(
                    (&name[..3], side),
                    (number, of),
                    "bodies.txt follows the exchanges"
                );
                counts.add("bodies", 1);
                count(
                    &mut counts,
                    &format!("{name} {side}"),
                    expected,
                    parts(form, body)
                        .iter()
                        .map(|part| trip(type_name, part, how)),
                );
            }
        }
    }
    assert!(
        rows.next().is_none(),
        "bodies.txt has a row more than there are bodies"
    );
    counts.check("tecsvc");
}

/// Counts a body by the worst of its parts.
fn count(counts: &mut Counts, place: &str, expected: &str, trips: impl Iterator<Item = Trip>) {
    let (mut noted, mut digits, mut differs, mut refused) = (false, false, None, None);
    for trip in trips {
        match trip {
            Trip::Equal { notes, respelt } => {
                noted |= !notes.is_empty();
                digits |= respelt;
            }
            Trip::Differs { notes, difference } => {
                noted |= !notes.is_empty();
                differs = Some(difference.to_string());
            }
            Trip::Refused(error) => refused = Some(error.to_string()),
        }
    }
    counts.add("read", usize::from(refused.is_none()));
    counts.add("with notes", usize::from(noted));
    match (expected, refused, differs) {
        ("refused", Some(_), _) => counts.add("refused as the standard has it", 1),
        ("respelt", None, Some(_)) => counts.add("equal in canonical spelling", 1),
        ("reads", None, None) if digits => counts.add("equal but for the digits of doubles", 1),
        ("reads", None, None) => counts.add("equal", 1),
        (_, refused, differs) => {
            let what = refused.or(differs).unwrap_or_else(|| String::from("reads"));
            println!("{place}: {what}, and is to be {expected}");
            counts.add("failed", 1);
        }
    }
}
