//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETTwoCont")]
pub struct ETTwoCont {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(key, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyInt32")]
    pub property_int32: Option<i32>,
    #[odata(name = "PropertyInt64")]
    pub property_int64: Option<i64>,
    #[odata(name = "PropertySingle")]
    pub property_single: Option<f32>,
    #[odata(name = "PropertyDouble")]
    pub property_double: Option<f64>,
    #[odata(name = "PropertyDecimal")]
    pub property_decimal: Option<Decimal>,
    #[odata(name = "PropertyBinary")]
    pub property_binary: Option<Binary>,
    #[odata(name = "PropertyDate")]
    pub property_date: Option<Date>,
    #[odata(name = "PropertyDateTimeOffset")]
    pub property_date_time_offset: Option<DateTimeOffset>,
    #[odata(name = "PropertyDuration")]
    pub property_duration: Option<Duration>,
    #[odata(name = "PropertyGuid")]
    pub property_guid: Option<Guid>,
    #[odata(name = "PropertyTimeOfDay")]
    pub property_time_of_day: Option<TimeOfDay>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETStreamOnComplexProp")]
pub struct ETStreamOnComplexProp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyInt32")]
    pub property_int32: Option<i32>,
    #[odata(name = "PropertyEntityStream")]
    pub property_entity_stream: Stream,
    #[odata(name = "PropertyCompWithStream")]
    pub property_comp_with_stream: Option<Box<CTWithStreamProp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
