//! The ways to read a page.

use serde::de::DeserializeOwned;

pub fn json<T: odata_core::Value>(page: &str) -> Vec<T> {
    odata_core::json::from_slice(page.as_bytes()).expect("the page reads")
}

pub fn json_str<T: odata_core::Value>(page: &str) -> Vec<T> {
    odata_core::json::from_str(page).expect("the page reads")
}

pub fn serde<T: DeserializeOwned>(page: &str) -> Vec<T> {
    serde_json::from_slice(page.as_bytes()).expect("the page reads")
}

pub fn serde_str<T: DeserializeOwned>(page: &str) -> Vec<T> {
    serde_json::from_str(page).expect("the page reads")
}

pub fn serde_value(page: &str) -> serde_json::Value {
    serde_json::from_slice(page.as_bytes()).expect("the page reads")
}

pub fn sonic<T: DeserializeOwned>(page: &str) -> Vec<T> {
    sonic_rs::from_slice(page.as_bytes()).expect("the page reads")
}

/// It unescapes in place, so whoever keeps the text pays for a copy.
pub fn simd<T: DeserializeOwned>(page: &str) -> Vec<T> {
    simd_json::from_slice(&mut page.as_bytes().to_vec()).expect("the page reads")
}

/// It reads texts alone, so a slice is checked first, as the others do.
pub fn miniserde<T: miniserde::Deserialize>(page: &str) -> Vec<T> {
    let page = str::from_utf8(page.as_bytes()).expect("the page is UTF-8");
    miniserde::json::from_str(page).expect("the page reads")
}
