//! Written once by `tests/data/generate.py` from the metadata document `graph-v1.0.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph", inherits = "microsoft.graph.identity")]
pub struct UserIdentity {
    #[odata(base)]
    pub base: Identity,
    pub ip_address: Option<String>,
    pub user_principal_name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct UserPrint {
    #[odata(navigation)]
    pub recent_printer_shares: Vec<DynamicValue>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct Video {
    pub audio_bits_per_sample: Option<i32>,
    pub audio_channels: Option<i32>,
    pub audio_format: Option<String>,
    pub audio_samples_per_second: Option<i32>,
    pub bitrate: Option<i32>,
    pub duration: Option<i64>,
    #[odata(name = "fourCC")]
    pub four_cc: Option<String>,
    pub frame_rate: Option<f64>,
    pub height: Option<i32>,
    pub width: Option<i32>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "microsoft.graph")]
pub struct WorkingHours {
    pub days_of_week: Vec<Option<DayOfWeek>>,
    pub end_time: Option<TimeOfDay>,
    pub start_time: Option<TimeOfDay>,
    pub time_zone: Option<Box<AnyTimeZoneBase>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
