use odata_core::Value;
use odata_core::json::{Error, Reader};
use odata_core::payload::delta::{Changed, Deleted, Delta, DeltaEntry};
use odata_core::prelude::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
pub(crate) struct Ship {
    #[odata(key)]
    pub(crate) id: Option<String>,
    #[odata(computed)]
    pub(crate) revision: Option<i32>,
    #[odata(immutable)]
    pub(crate) registry: Option<String>,
    #[odata(nullable = false)]
    pub(crate) name: Option<String>,
    pub(crate) call_sign: Option<String>,
    pub(crate) place: Option<Place>,
    pub(crate) tags: Vec<String>,
    #[odata(navigation)]
    pub(crate) berth: Option<Berth>,
    #[odata(annotations)]
    pub(crate) annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
pub(crate) struct Place {
    pub(crate) lat: f64,
    pub(crate) note: Option<String>,
    #[odata(computed)]
    pub(crate) sea: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port")]
pub(crate) struct Berth {
    #[odata(key)]
    pub(crate) port: String,
    #[odata(key)]
    pub(crate) no: i32,
    pub(crate) length: Option<f64>,
}

pub(crate) fn ship(id: &str) -> Ship {
    Ship {
        id: Some(id.into()),
        name: Some("Ada".into()),
        call_sign: Some("AB123".into()),
        ..Ship::default()
    }
}

pub(crate) fn read<T: Value>(text: &str) -> Result<Delta<T>, Error> {
    let read = Reader::lenient().read_payload(text)?;
    Ok(read.value)
}

/// Reads a payload with these entries, both ways.
pub(crate) fn delta<T: Value>(entries: &str) -> Delta<T> {
    let text = format!(r#"{{"value":[{entries}]}}"#);
    let read: Delta<T> = read(&text).unwrap();
    assert_eq!(serde_json::from_str::<Delta<T>>(&text).unwrap(), read);
    read
}

/// The error of a payload with these entries; the same both ways.
pub(crate) fn refused<T: Value>(entries: &str) -> String {
    let text = format!(r#"{{"value":[{entries}]}}"#);
    let error = read::<T>(&text).unwrap_err().to_string();
    let of_serde = serde_json::from_str::<Delta<T>>(&text)
        .unwrap_err()
        .to_string();
    let without_place = |error: &str| error.split(" at line").next().map(str::to_owned);
    assert_eq!(without_place(&of_serde), without_place(&error));
    error
}

pub(crate) fn changed<T: Value>(entry: &DeltaEntry<T>) -> &Changed<T> {
    match entry {
        DeltaEntry::Changed(changed) => changed,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn deleted<T: Value>(entry: &DeltaEntry<T>) -> &Deleted {
    match entry {
        DeltaEntry::Deleted(deleted) => deleted,
        other => panic!("{other:?}"),
    }
}
