//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETAllKey")]
pub struct ETAllKey {
    #[odata(key, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(key, name = "PropertyBoolean")]
    pub property_boolean: Option<bool>,
    #[odata(key, name = "PropertyByte")]
    pub property_byte: Option<u8>,
    #[odata(key, name = "PropertySByte")]
    pub property_s_byte: Option<i8>,
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(key, name = "PropertyInt32")]
    pub property_int32: Option<i32>,
    #[odata(key, name = "PropertyInt64")]
    pub property_int64: Option<i64>,
    #[odata(key, name = "PropertyDecimal")]
    pub property_decimal: Option<Decimal>,
    #[odata(key, name = "PropertyDate")]
    pub property_date: Option<Date>,
    #[odata(key, name = "PropertyDateTimeOffset")]
    pub property_date_time_offset: Option<DateTimeOffset>,
    #[odata(key, name = "PropertyDuration")]
    pub property_duration: Option<Duration>,
    #[odata(key, name = "PropertyGuid")]
    pub property_guid: Option<Guid>,
    #[odata(key, name = "PropertyTimeOfDay")]
    pub property_time_of_day: Option<TimeOfDay>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCompAllPrim")]
pub struct ETCompAllPrim {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<CTAllPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCompCollAllPrim")]
pub struct ETCompCollAllPrim {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<CTCollAllPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCompComp")]
pub struct ETCompComp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<CTCompComp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCompCollComp")]
pub struct ETCompCollComp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<CTCompCollComp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETMedia")]
pub struct ETMedia {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(navigation, name = "NavPropertyETKeyNavOne")]
    pub nav_property_et_key_nav_one: Option<Box<ETKeyNav>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETFourKeyAlias")]
pub struct ETFourKeyAlias {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTTwoPrim>>,
    #[odata(nullable = false, name = "PropertyCompComp")]
    pub property_comp_comp: Option<Box<CTCompComp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETServerSidePaging")]
pub struct ETServerSidePaging {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETStreamServerSidePaging")]
pub struct ETStreamServerSidePaging {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyStream")]
    pub property_stream: Stream,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETAllNullable")]
pub struct ETAllNullable {
    #[odata(key, name = "PropertyKey")]
    pub property_key: Option<i16>,
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyBoolean")]
    pub property_boolean: Option<bool>,
    #[odata(name = "PropertyByte")]
    pub property_byte: Option<u8>,
    #[odata(name = "PropertySByte")]
    pub property_s_byte: Option<i8>,
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
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<Option<String>>,
    #[odata(name = "CollPropertyBoolean")]
    pub coll_property_boolean: Vec<Option<bool>>,
    #[odata(name = "CollPropertyByte")]
    pub coll_property_byte: Vec<Option<u8>>,
    #[odata(name = "CollPropertySByte")]
    pub coll_property_s_byte: Vec<Option<i8>>,
    #[odata(name = "CollPropertyInt16")]
    pub coll_property_int16: Vec<Option<i16>>,
    #[odata(name = "CollPropertyInt32")]
    pub coll_property_int32: Vec<Option<i32>>,
    #[odata(name = "CollPropertyInt64")]
    pub coll_property_int64: Vec<Option<i64>>,
    #[odata(name = "CollPropertySingle")]
    pub coll_property_single: Vec<Option<f32>>,
    #[odata(name = "CollPropertyDouble")]
    pub coll_property_double: Vec<Option<f64>>,
    #[odata(name = "CollPropertyDecimal")]
    pub coll_property_decimal: Vec<Option<Decimal>>,
    #[odata(name = "CollPropertyBinary")]
    pub coll_property_binary: Vec<Option<Binary>>,
    #[odata(name = "CollPropertyDate")]
    pub coll_property_date: Vec<Option<Date>>,
    #[odata(name = "CollPropertyDateTimeOffset")]
    pub coll_property_date_time_offset: Vec<Option<DateTimeOffset>>,
    #[odata(name = "CollPropertyDuration")]
    pub coll_property_duration: Vec<Option<Duration>>,
    #[odata(name = "CollPropertyGuid")]
    pub coll_property_guid: Vec<Option<Guid>>,
    #[odata(name = "CollPropertyTimeOfDay")]
    pub coll_property_time_of_day: Vec<Option<TimeOfDay>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETKeyNav")]
pub struct ETKeyNav {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyCompNav")]
    pub property_comp_nav: Option<Box<CTNavFiveProp>>,
    #[odata(name = "PropertyCompAllPrim")]
    pub property_comp_all_prim: Option<Box<CTAllPrim>>,
    #[odata(name = "PropertyCompTwoPrim")]
    pub property_comp_two_prim: Option<Box<AnyCTTwoPrim>>,
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<Option<String>>,
    #[odata(name = "CollPropertyInt16")]
    pub coll_property_int16: Vec<Option<i16>>,
    #[odata(name = "CollPropertyComp")]
    pub coll_property_comp: Vec<Option<AnyCTPrimComp>>,
    #[odata(name = "PropertyCompCompNav")]
    pub property_comp_comp_nav: Option<Box<CTCompNav>>,
    #[odata(navigation, nullable = false, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETKeyNavOne")]
    pub nav_property_et_key_nav_one: Option<Box<ETKeyNav>>,
    #[odata(navigation, name = "NavPropertyETKeyNavMany")]
    pub nav_property_et_key_nav_many: Vec<ETKeyNav>,
    #[odata(navigation, name = "NavPropertyETMediaOne")]
    pub nav_property_et_media_one: Option<Box<ETMedia>>,
    #[odata(navigation, name = "NavPropertyETMediaMany")]
    pub nav_property_et_media_many: Vec<ETMedia>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
