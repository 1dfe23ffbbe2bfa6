//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTPrim")]
pub struct CTPrim {
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTAllPrim")]
pub struct CTAllPrim {
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyBinary")]
    pub property_binary: Option<Binary>,
    #[odata(name = "PropertyBoolean")]
    pub property_boolean: Option<bool>,
    #[odata(name = "PropertyByte")]
    pub property_byte: Option<u8>,
    #[odata(name = "PropertyDate")]
    pub property_date: Option<Date>,
    #[odata(name = "PropertyDateTimeOffset")]
    pub property_date_time_offset: Option<DateTimeOffset>,
    #[odata(name = "PropertyDecimal")]
    pub property_decimal: Option<Decimal>,
    #[odata(name = "PropertySingle")]
    pub property_single: Option<f32>,
    #[odata(name = "PropertyDouble")]
    pub property_double: Option<f64>,
    #[odata(name = "PropertyDuration")]
    pub property_duration: Option<Duration>,
    #[odata(name = "PropertyGuid")]
    pub property_guid: Option<Guid>,
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyInt32")]
    pub property_int32: Option<i32>,
    #[odata(name = "PropertyInt64")]
    pub property_int64: Option<i64>,
    #[odata(name = "PropertySByte")]
    pub property_s_byte: Option<i8>,
    #[odata(name = "PropertyTimeOfDay")]
    pub property_time_of_day: Option<TimeOfDay>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTCollAllPrim")]
pub struct CTCollAllPrim {
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

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTTwoPrim")]
pub struct CTTwoPrim {
    #[odata(nullable = false, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETMediaOne")]
    pub nav_property_et_media_one: Option<Box<ETMedia>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = CTTwoPrim)]
pub enum AnyCTTwoPrim {
    CTTwoPrim(CTTwoPrim),
    CTBase(CTBase),
    CTTwoBase(CTTwoBase),
    #[odata(other)]
    Other(Unknown<CTTwoPrim>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTMixPrimCollComp")]
pub struct CTMixPrimCollComp {
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<Option<String>>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTTwoPrim>>,
    #[odata(name = "CollPropertyComp")]
    pub coll_property_comp: Vec<Option<AnyCTTwoPrim>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTMixEnumDef")]
pub struct CTMixEnumDef {
    #[odata(name = "PropertyEnumString")]
    pub property_enum_string: Option<Flags<ENString>>,
    #[odata(name = "CollPropertyEnumString")]
    pub coll_property_enum_string: Vec<Option<Flags<ENString>>>,
    #[odata(name = "PropertyDefString")]
    pub property_def_string: Option<String>,
    #[odata(name = "CollPropertyDefString")]
    pub coll_property_def_string: Vec<Option<String>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "CTBase",
    inherits = "olingo.odata.test1.CTTwoPrim"
)]
pub struct CTBase {
    #[odata(base)]
    pub base: CTTwoPrim,
    #[odata(name = "AdditionalPropString")]
    pub additional_prop_string: Option<String>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = CTBase)]
pub enum AnyCTBase {
    CTBase(CTBase),
    CTTwoBase(CTTwoBase),
    #[odata(other)]
    Other(Unknown<CTBase>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "CTTwoBase",
    inherits = "olingo.odata.test1.CTBase"
)]
pub struct CTTwoBase {
    #[odata(base)]
    pub base: CTBase,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTCompComp")]
pub struct CTCompComp {
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTTwoPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTCompCollComp")]
pub struct CTCompCollComp {
    #[odata(name = "CollPropertyComp")]
    pub coll_property_comp: Vec<Option<AnyCTTwoPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTPrimComp")]
pub struct CTPrimComp {
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<CTAllPrim>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = CTPrimComp)]
pub enum AnyCTPrimComp {
    CTPrimComp(CTPrimComp),
    CTBasePrimCompNav(CTBasePrimCompNav),
    CTTwoBasePrimCompNav(CTTwoBasePrimCompNav),
    #[odata(other)]
    Other(Unknown<CTPrimComp>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTNavFiveProp")]
pub struct CTNavFiveProp {
    #[odata(name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETMediaOne")]
    pub nav_property_et_media_one: Option<Box<ETMedia>>,
    #[odata(navigation, name = "NavPropertyETMediaMany")]
    pub nav_property_et_media_many: Vec<ETMedia>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "CTBasePrimCompNav",
    inherits = "olingo.odata.test1.CTPrimComp"
)]
pub struct CTBasePrimCompNav {
    #[odata(base)]
    pub base: CTPrimComp,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETKeyNavOne")]
    pub nav_property_et_key_nav_one: Option<Box<ETKeyNav>>,
    #[odata(navigation, name = "NavPropertyETKeyNavMany")]
    pub nav_property_et_key_nav_many: Vec<ETKeyNav>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = CTBasePrimCompNav)]
pub enum AnyCTBasePrimCompNav {
    CTBasePrimCompNav(CTBasePrimCompNav),
    CTTwoBasePrimCompNav(CTTwoBasePrimCompNav),
    #[odata(other)]
    Other(Unknown<CTBasePrimCompNav>),
}
