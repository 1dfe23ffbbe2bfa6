//! A type of twenty properties whose patch sets three, and what people write for such a patch today.

use odata_core::edm::DateTimeOffset;
use odata_core::prelude::*;
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "bench")]
pub struct Device {
    #[odata(max_length = 64)]
    pub account_name: Option<String>,
    #[odata(max_length = 64)]
    pub asset_tag: Option<String>,
    pub category: Option<String>,
    pub department: Option<String>,
    pub display_name: Option<String>,
    pub enabled: Option<bool>,
    pub enrolled_at: Option<DateTimeOffset>,
    #[odata(minimum = 0)]
    pub free_bytes: Option<i64>,
    pub is_managed: Option<bool>,
    pub is_rooted: Option<bool>,
    pub last_sync_at: Option<DateTimeOffset>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub notes: Option<String>,
    pub operating_system: Option<String>,
    pub owner: Option<String>,
    pub phone_number: Option<String>,
    #[odata(minimum = 0, maximum = 100)]
    pub priority: Option<i32>,
    pub serial_number: Option<String>,
    pub version: Option<String>,
}

/// The patch that is written.
pub fn patch() -> DevicePatch {
    DevicePatch {
        display_name: "Kiosk 12, main hall".to_owned().into(),
        notes: Change::Null,
        priority: 7.into(),
        ..DevicePatch::default()
    }
}

type Field<T> = Option<Option<T>>;

#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HandwrittenPatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_tag: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Field<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enrolled_at: Field<DateTimeOffset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_bytes: Field<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_managed: Field<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_rooted: Field<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_sync_at: Field<DateTimeOffset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manufacturer: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operating_system: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Field<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Field<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Field<String>,
}

/// The same patch.
pub fn handwritten_patch() -> HandwrittenPatch {
    HandwrittenPatch {
        display_name: Some(Some("Kiosk 12, main hall".to_owned())),
        notes: Some(None),
        priority: Some(Some(7)),
        ..HandwrittenPatch::default()
    }
}
