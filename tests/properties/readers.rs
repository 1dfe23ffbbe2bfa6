//! Laws of readers over objects whose members come in any order, twice, and with departures from the standard.

use core::fmt::Debug;

use odata_core::Value;
use odata_core::edm::Stream;
use odata_core::json::{self, Reader, Version};
use odata_core::prelude::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde::de::DeserializeOwned;

use crate::config;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", abstract)]
struct Site {
    no: Option<i32>,
    name: Option<String>,
    #[odata(annotations)]
    annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "site")]
struct Dock {
    site: Site,
    depth: Option<i32>,
    inner: Option<Box<AnySite>>,
    sites: Vec<AnySite>,
    photo: Stream,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "site", open)]
struct Yard {
    site: Site,
    extras: Option<Extras>,
    area: Option<f64>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Extras {
    #[odata(dynamic)]
    more: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Site)]
enum AnySite {
    Dock(Dock),
    Yard(Yard),
    #[odata(other)]
    Other(Unknown<Site>),
}

/// Members of an object, all but the last few as they should be.
const MEMBERS: [&str; 34] = [
    r##""@odata.type":"#demo.port.dock""##,
    r##""@odata.type":"#demo.port.yard""##,
    r##""@odata.type":"demo.port.dock""##,
    r##""@odata.type":"#demo.port.quay""##,
    r##""@odata.type":"#demo.port.site""##,
    r#""no":1"#,
    r#""name":"a""#,
    r#""name":null"#,
    r#""depth":2"#,
    r#""area":1.5"#,
    r#""inner":null"#,
    r#""sites":[]"#,
    r#""extras":{"a":1}"#,
    r##""extras":{"a":1,"@odata.type":"#demo.port.extras"}"##,
    r#""photo@odata.mediaReadLink":"p""#,
    r##""q@odata.type":"#Date""##,
    r#""q":"2024-02-29""#,
    r#""@odata.etag":"e""#,
    r#""name@acme.mark":1"#,
    r#""x":{"b":[1,{"c":null}]}"#,
    r#""no":5.0"#,
    r#""no":"1""#,
    r#""x":{"b":1,"b":2}"#,
    r#""q@odata.type":5"#,
    r#""extras@odata.type":"Int32""#,
    r#""name@acme":1"#,
    r#""inner@odata.count":"many""#,
    r#""@":1"#,
    r#""@x@":1"#,
    r#""photo":"AAEC""#,
    r#""extras":{"a":1,"a":2}"#,
    r##""extras":{"@odata.type":"#demo.port.extras","@odata.type":"#demo.port.other"}"##,
    r#""sites":null"#,
    r#""depth":{}"#,
];

fn object() -> impl Strategy<Value = String> {
    let members = || {
        let some = subsequence(&MEMBERS[..], 0..7);
        let again = proptest::option::weighted(0.2, select(&MEMBERS[..]));
        (some, again).prop_map(|(some, again)| {
            let members = some.into_iter().chain(again);
            members.map(str::to_owned).collect::<Vec<_>>()
        })
    };
    let joined = |members: Vec<String>| format!("{{{}}}", members.join(","));
    let leaf = members().prop_shuffle().prop_map(joined);
    leaf.prop_recursive(3, 12, 2, move |inner| {
        let nested = prop_oneof![
            inner
                .clone()
                .prop_map(|inner| format!(r#""inner":{inner}"#)),
            proptest::collection::vec(inner, 1..3)
                .prop_map(|items| format!(r#""sites":[{}]"#, items.join(","))),
        ];
        (members(), nested)
            .prop_map(|(mut members, nested)| {
                members.push(nested);
                members
            })
            .prop_shuffle()
            .prop_map(joined)
    })
}

/// Patches are not compared otherwise.
fn shown(value: impl Debug) -> String {
    format!("{value:?}")
}

/// A strict reader raises the first of what a lenient one notes, and one of all raises all.
fn raises_what_is_noted<T: Value + Debug>(
    text: &str,
    version: Version,
) -> Result<(), TestCaseError> {
    let lenient = Reader::lenient().version(version).read::<T>(text);
    let strict = Reader::strict().version(version).read::<T>(text);
    let all = Reader::strict_all().version(version).read::<T>(text);
    match lenient {
        Err(_) => prop_assert!(strict.is_err() && all.is_err(), "{}", text),
        Ok(read) if read.notes.is_empty() => {
            prop_assert_eq!(shown(strict.unwrap()), shown(&read), "{}", text);
            prop_assert_eq!(shown(all.unwrap()), shown(&read), "{}", text);
        }
        Ok(read) => {
            let first = read.notes[0].to_string();
            prop_assert_eq!(strict.unwrap_err().to_string(), first, "{}", text);
            prop_assert_eq!(all.unwrap_err().notes().to_vec(), read.notes, "{}", text);
        }
    }
    Ok(())
}

fn gives_the_same<T: Value + DeserializeOwned + Debug>(text: &str) -> Result<(), TestCaseError> {
    let ours = json::from_str::<T>(text);
    let theirs = serde_json::from_str::<T>(text);
    let noted = Reader::lenient().read::<T>(text);
    let kept = Reader::lenient().read_kept::<T>(text);
    match ours {
        Ok(value) => {
            prop_assert_eq!(shown(theirs.unwrap()), shown(&value), "{}", text);
            prop_assert_eq!(shown(noted.unwrap().value), shown(&value), "{}", text);
            prop_assert_eq!(shown(kept.unwrap().into_value()), shown(&value), "{}", text);
        }
        Err(error) => {
            let told = error.to_string();
            prop_assert!(theirs.is_err(), "{}: {}", text, told);
            prop_assert_eq!(noted.unwrap_err().to_string(), &*told, "{}", text);
            prop_assert_eq!(kept.unwrap_err().to_string(), &*told, "{}", text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn a_strict_reader_raises_what_a_lenient_one_notes(text in object(), is_4_01 in any::<bool>()) {
        let version = if is_4_01 { Version::V4_01 } else { Version::V4_0 };
        raises_what_is_noted::<AnySite>(&text, version)?;
        raises_what_is_noted::<Site>(&text, version)?;
        raises_what_is_noted::<Dock>(&text, version)?;
        raises_what_is_noted::<Yard>(&text, version)?;
        raises_what_is_noted::<DockPatch>(&text, version)?;
        raises_what_is_noted::<YardPatch>(&text, version)?;
    }

    #[test]
    fn all_ways_of_reading_give_the_same(text in object()) {
        gives_the_same::<AnySite>(&text)?;
        gives_the_same::<Site>(&text)?;
        gives_the_same::<Dock>(&text)?;
        gives_the_same::<Yard>(&text)?;
        gives_the_same::<DockPatch>(&text)?;
        gives_the_same::<YardPatch>(&text)?;
    }
}
