//! Laws of readers over objects whose members come in any order, twice, and with departures from the standard.

use odata_core::edm::Stream;
use odata_core::json::{self, Reader, Version};
use odata_core::prelude::*;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

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

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn a_strict_reader_raises_what_a_lenient_one_notes(text in object(), is_4_01 in any::<bool>()) {
        let version = if is_4_01 { Version::V4_01 } else { Version::V4_0 };
        let lenient = Reader::lenient().version(version).read::<AnySite>(&text);
        let strict = Reader::strict().version(version).read::<AnySite>(&text);
        let all = Reader::strict_all().version(version).read::<AnySite>(&text);
        match lenient {
            Err(_) => {
                prop_assert!(strict.is_err() && all.is_err(), "{}", text);
            }
            Ok(read) if read.notes.is_empty() => {
                prop_assert_eq!(&strict.unwrap(), &read, "{}", text);
                prop_assert_eq!(&all.unwrap(), &read, "{}", text);
            }
            Ok(read) => {
                prop_assert_eq!(strict.unwrap_err().to_string(), read.notes[0].to_string(), "{}", text);
                prop_assert_eq!(all.unwrap_err().notes().to_vec(), read.notes, "{}", text);
            }
        }
    }

    #[test]
    fn all_ways_of_reading_give_the_same(text in object()) {
        let ours = json::from_str::<AnySite>(&text);
        let noted = Reader::lenient().read::<AnySite>(&text);
        let kept = Reader::lenient().read_kept::<AnySite>(&text);
        let theirs = serde_json::from_str::<AnySite>(&text);
        match ours {
            Ok(value) => {
                prop_assert_eq!(&theirs.unwrap(), &value, "{}", text);
                prop_assert_eq!(&noted.unwrap().value, &value, "{}", text);
                prop_assert_eq!(kept.unwrap().into_value(), value, "{}", text);
            }
            Err(error) => {
                prop_assert!(theirs.is_err(), "{}: {}", text, error);
                prop_assert_eq!(noted.unwrap_err().to_string(), error.to_string(), "{}", text);
                prop_assert_eq!(kept.unwrap_err().to_string(), error.to_string(), "{}", text);
            }
        }
    }
}
