//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETDeriveCollComp")]
pub struct ETDeriveCollComp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyCompAno")]
    pub property_comp_ano: Option<Box<AnyCTTwoPrimAno>>,
    #[odata(name = "CollPropertyCompAno")]
    pub coll_property_comp_ano: Vec<Option<AnyCTTwoPrimAno>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETAllPrim")]
pub struct ETAllPrim {
    #[odata(key, name = "PropertyInt16")]
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
    #[odata(navigation, nullable = false, name = "NavPropertyETTwoPrimOne")]
    pub nav_property_et_two_prim_one: Option<Box<AnyETTwoPrim>>,
    #[odata(navigation, name = "NavPropertyETTwoPrimMany")]
    pub nav_property_et_two_prim_many: Vec<AnyETTwoPrim>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETAllPrimDefaultValues")]
pub struct ETAllPrimDefaultValues {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(nullable = false, name = "PropertyBoolean")]
    pub property_boolean: Option<bool>,
    #[odata(nullable = false, name = "PropertyByte")]
    pub property_byte: Option<u8>,
    #[odata(nullable = false, name = "PropertySByte")]
    pub property_s_byte: Option<i8>,
    #[odata(nullable = false, name = "PropertyInt32")]
    pub property_int32: Option<i32>,
    #[odata(nullable = false, name = "PropertyInt64")]
    pub property_int64: Option<i64>,
    #[odata(nullable = false, name = "PropertySingle")]
    pub property_single: Option<f32>,
    #[odata(nullable = false, name = "PropertyDouble")]
    pub property_double: Option<f64>,
    #[odata(nullable = false, name = "PropertyDecimal")]
    pub property_decimal: Option<Decimal>,
    #[odata(nullable = false, name = "PropertyBinary")]
    pub property_binary: Option<Binary>,
    #[odata(nullable = false, name = "PropertyDate")]
    pub property_date: Option<Date>,
    #[odata(nullable = false, name = "PropertyDateTimeOffset")]
    pub property_date_time_offset: Option<DateTimeOffset>,
    #[odata(nullable = false, name = "PropertyDuration")]
    pub property_duration: Option<Duration>,
    #[odata(nullable = false, name = "PropertyGuid")]
    pub property_guid: Option<Guid>,
    #[odata(nullable = false, name = "PropertyTimeOfDay")]
    pub property_time_of_day: Option<TimeOfDay>,
    #[odata(nullable = false, name = "PropertyEnumString")]
    pub property_enum_string: Option<Flags<ENString>>,
    #[odata(nullable = false, name = "PropertyDefString")]
    pub property_def_string: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCollAllPrim")]
pub struct ETCollAllPrim {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<String>,
    #[odata(name = "CollPropertyBoolean")]
    pub coll_property_boolean: Vec<Option<bool>>,
    #[odata(name = "CollPropertyByte")]
    pub coll_property_byte: Vec<Option<u8>>,
    #[odata(name = "CollPropertySByte")]
    pub coll_property_s_byte: Vec<Option<i8>>,
    #[odata(name = "CollPropertyInt16")]
    pub coll_property_int16: Vec<i16>,
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
    pub coll_property_date: Vec<Date>,
    #[odata(name = "CollPropertyDateTimeOffset")]
    pub coll_property_date_time_offset: Vec<DateTimeOffset>,
    #[odata(name = "CollPropertyDuration")]
    pub coll_property_duration: Vec<Duration>,
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
#[odata(namespace = "olingo.odata.test1", name = "ETTwoPrim")]
pub struct ETTwoPrim {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(navigation, name = "NavPropertyETAllPrimOne")]
    pub nav_property_et_all_prim_one: Option<Box<ETAllPrim>>,
    #[odata(navigation, name = "NavPropertyETAllPrimMany")]
    pub nav_property_et_all_prim_many: Vec<ETAllPrim>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ETTwoPrim)]
pub enum AnyETTwoPrim {
    ETTwoPrim(ETTwoPrim),
    ETBase(ETBase),
    ETTwoBase(ETTwoBase),
    ETDelta(ETDelta),
    #[odata(other)]
    Other(Unknown<ETTwoPrim>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETMixPrimCollComp")]
pub struct ETMixPrimCollComp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<Option<String>>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTTwoPrim>>,
    #[odata(name = "CollPropertyComp")]
    pub coll_property_comp: Vec<Option<AnyCTTwoPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETTwoKeyTwoPrim")]
pub struct ETTwoKeyTwoPrim {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(key, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETMixEnumDefCollComp")]
pub struct ETMixEnumDefCollComp {
    #[odata(key, name = "PropertyEnumString")]
    pub property_enum_string: Option<Flags<ENString>>,
    #[odata(name = "CollPropertyEnumString")]
    pub coll_property_enum_string: Vec<Option<Flags<ENString>>>,
    #[odata(key, name = "PropertyDefString")]
    pub property_def_string: Option<String>,
    #[odata(name = "CollPropertyDefString")]
    pub coll_property_def_string: Vec<Option<String>>,
    #[odata(name = "PropertyCompMixedEnumDef")]
    pub property_comp_mixed_enum_def: Option<Box<CTMixEnumDef>>,
    #[odata(name = "CollPropertyCompMixedEnumDef")]
    pub coll_property_comp_mixed_enum_def: Vec<Option<CTMixEnumDef>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETBase",
    inherits = "olingo.odata.test1.ETTwoPrim"
)]
pub struct ETBase {
    #[odata(base)]
    pub base: ETTwoPrim,
    #[odata(name = "AdditionalPropertyString_5")]
    pub additional_property_string_5: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ETBase)]
pub enum AnyETBase {
    ETBase(ETBase),
    ETTwoBase(ETTwoBase),
    #[odata(other)]
    Other(Unknown<ETBase>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETTwoBase",
    inherits = "olingo.odata.test1.ETBase"
)]
pub struct ETTwoBase {
    #[odata(base)]
    pub base: ETBase,
    #[odata(name = "AdditionalPropertyString_6")]
    pub additional_property_string_6: Option<String>,
}
