//! Objects that nest deep, and objects with many members.

use odata_core::prelude::*;

use super::page;
use super::twins::twins;

/// How deep the folders of a page are nested.
const LEVELS: usize = 100;
/// How many properties a wide object has.
const PROPERTIES: usize = 160;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Folder {
    pub name: Option<String>,
    pub size: Option<i64>,
    pub parent: Option<Box<Folder>>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct FlatFolder {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Box<FlatFolder>>,
}

/// A JSON array of folders, each within a hundred others.
pub fn deep(objects: usize) -> String {
    page::page((0..objects).map(|index| {
        let folder = (1..LEVELS).fold("null".to_owned(), |parent, level| {
            format!(r#"{{"name":"folder {level} of {index}","size":{level},"parent":{parent}}}"#)
        });
        vec![
            format!(r#""name":"folder {LEVELS} of {index}","size":{LEVELS}"#),
            format!(r#""parent":{folder}"#),
        ]
    }))
}

/// A JSON array of objects with values for all of many properties.
pub fn wide(objects: usize) -> String {
    page::page((0..objects).map(|index| {
        (1..=PROPERTIES)
            .map(|property| {
                if property <= PROPERTIES / 2 {
                    format!(r#""p{property:03}":"value {property} of {index}""#)
                } else {
                    format!(r#""p{property:03}":{}"#, property * index)
                }
            })
            .collect()
    }))
}

twins! {
    Wide
    values {
        p001: String, p002: String, p003: String, p004: String, p005: String, p006: String, p007: String, p008: String, p009: String, p010: String,
        p011: String, p012: String, p013: String, p014: String, p015: String, p016: String, p017: String, p018: String, p019: String, p020: String,
        p021: String, p022: String, p023: String, p024: String, p025: String, p026: String, p027: String, p028: String, p029: String, p030: String,
        p031: String, p032: String, p033: String, p034: String, p035: String, p036: String, p037: String, p038: String, p039: String, p040: String,
        p041: String, p042: String, p043: String, p044: String, p045: String, p046: String, p047: String, p048: String, p049: String, p050: String,
        p051: String, p052: String, p053: String, p054: String, p055: String, p056: String, p057: String, p058: String, p059: String, p060: String,
        p061: String, p062: String, p063: String, p064: String, p065: String, p066: String, p067: String, p068: String, p069: String, p070: String,
        p071: String, p072: String, p073: String, p074: String, p075: String, p076: String, p077: String, p078: String, p079: String, p080: String,
        p081: i64, p082: i64, p083: i64, p084: i64, p085: i64, p086: i64, p087: i64, p088: i64, p089: i64, p090: i64, p091: i64, p092: i64,
        p093: i64, p094: i64, p095: i64, p096: i64, p097: i64, p098: i64, p099: i64, p100: i64, p101: i64, p102: i64, p103: i64, p104: i64,
        p105: i64, p106: i64, p107: i64, p108: i64, p109: i64, p110: i64, p111: i64, p112: i64, p113: i64, p114: i64, p115: i64, p116: i64,
        p117: i64, p118: i64, p119: i64, p120: i64, p121: i64, p122: i64, p123: i64, p124: i64, p125: i64, p126: i64, p127: i64, p128: i64,
        p129: i64, p130: i64, p131: i64, p132: i64, p133: i64, p134: i64, p135: i64, p136: i64, p137: i64, p138: i64, p139: i64, p140: i64,
        p141: i64, p142: i64, p143: i64, p144: i64, p145: i64, p146: i64, p147: i64, p148: i64, p149: i64, p150: i64, p151: i64, p152: i64,
        p153: i64, p154: i64, p155: i64, p156: i64, p157: i64, p158: i64, p159: i64, p160: i64,
    }
    lists {}
}
