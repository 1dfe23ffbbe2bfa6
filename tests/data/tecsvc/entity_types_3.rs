//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETTwoKeyNav")]
pub struct ETTwoKeyNav {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(key, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(nullable = false, name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTPrimComp>>,
    #[odata(nullable = false, name = "PropertyCompNav")]
    pub property_comp_nav: Option<Box<AnyCTBasePrimCompNav>>,
    #[odata(name = "CollPropertyComp")]
    pub coll_property_comp: Vec<Option<AnyCTPrimComp>>,
    #[odata(name = "CollPropertyCompNav")]
    pub coll_property_comp_nav: Vec<Option<CTNavFiveProp>>,
    #[odata(name = "CollPropertyString")]
    pub coll_property_string: Vec<Option<String>>,
    #[odata(name = "PropertyCompTwoPrim")]
    pub property_comp_two_prim: Option<Box<AnyCTTwoPrim>>,
    #[odata(navigation, name = "NavPropertyETKeyNavOne")]
    pub nav_property_et_key_nav_one: Option<Box<ETKeyNav>>,
    #[odata(navigation, name = "NavPropertyETKeyNavMany")]
    pub nav_property_et_key_nav_many: Vec<ETKeyNav>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertySINav")]
    pub nav_property_si_nav: Option<Box<AnyETTwoKeyNav>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ETTwoKeyNav)]
pub enum AnyETTwoKeyNav {
    ETTwoKeyNav(ETTwoKeyNav),
    ETBaseTwoKeyNav(ETBaseTwoKeyNav),
    ETTwoBaseTwoKeyNav(ETTwoBaseTwoKeyNav),
    #[odata(other)]
    Other(Unknown<ETTwoKeyNav>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETBaseTwoKeyNav",
    inherits = "olingo.odata.test1.ETTwoKeyNav"
)]
pub struct ETBaseTwoKeyNav {
    #[odata(base)]
    pub base: ETTwoKeyNav,
    #[odata(name = "PropertyDate")]
    pub property_date: Option<Date>,
    #[odata(navigation, name = "NavPropertyETBaseTwoKeyNavOne")]
    pub nav_property_et_base_two_key_nav_one: Option<Box<AnyETBaseTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoBaseTwoKeyNavOne")]
    pub nav_property_et_two_base_two_key_nav_one: Option<Box<ETTwoBaseTwoKeyNav>>,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ETBaseTwoKeyNav)]
pub enum AnyETBaseTwoKeyNav {
    ETBaseTwoKeyNav(ETBaseTwoKeyNav),
    ETTwoBaseTwoKeyNav(ETTwoBaseTwoKeyNav),
    #[odata(other)]
    Other(Unknown<ETBaseTwoKeyNav>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETTwoBaseTwoKeyNav",
    inherits = "olingo.odata.test1.ETBaseTwoKeyNav"
)]
pub struct ETTwoBaseTwoKeyNav {
    #[odata(base)]
    pub base: ETBaseTwoKeyNav,
    #[odata(name = "PropertyGuid")]
    pub property_guid: Option<Guid>,
    #[odata(navigation, name = "NavPropertyETBaseTwoKeyNavMany")]
    pub nav_property_et_base_two_key_nav_many: Vec<AnyETBaseTwoKeyNav>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETKeyNavCont")]
pub struct ETKeyNavCont {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(nullable = false, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyCompNavCont")]
    pub property_comp_nav_cont: Option<Box<CTNavCont>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavContOne")]
    pub nav_property_et_two_key_nav_cont_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavContMany")]
    pub nav_property_et_two_key_nav_cont_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETContOne")]
    pub nav_property_et_cont_one: Option<Box<ETCont>>,
    #[odata(navigation, name = "NavPropertyETContMany")]
    pub nav_property_et_cont_many: Vec<ETCont>,
    #[odata(navigation, name = "NavPropertyETBaseContMany")]
    pub nav_property_et_base_cont_many: Vec<AnyETBaseCont>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETTwoKeyNavCont")]
pub struct ETTwoKeyNavCont {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(key, name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavContOne")]
    pub nav_property_et_two_key_nav_cont_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavContMany")]
    pub nav_property_et_two_key_nav_cont_many: Vec<AnyETTwoKeyNav>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETCompMixPrimCollComp")]
pub struct ETCompMixPrimCollComp {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyMixedPrimCollComp")]
    pub property_mixed_prim_coll_comp: Option<Box<CTMixPrimCollComp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETKeyPrimNav")]
pub struct ETKeyPrimNav {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(navigation, name = "NavPropertyETKeyPrimNavOne")]
    pub nav_property_et_key_prim_nav_one: Option<Box<ETKeyPrimNav>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETWithStream")]
pub struct ETWithStream {
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
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETDelta",
    inherits = "olingo.odata.test1.ETTwoPrim"
)]
pub struct ETDelta {
    #[odata(base)]
    pub base: ETTwoPrim,
    #[odata(navigation, nullable = false, name = "NavPropertyETBaseContTwoContOne")]
    pub nav_property_et_base_cont_two_cont_one: Option<Box<ETTwoCont>>,
    #[odata(navigation, name = "NavPropertyETBaseContTwoContMany")]
    pub nav_property_et_base_cont_two_cont_many: Vec<ETTwoCont>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "ETCont",
    inherits = "olingo.odata.test1.ETBaseCont"
)]
pub struct ETCont {
    #[odata(base)]
    pub base: ETBaseCont,
    #[odata(name = "PropertyBoolean")]
    pub property_boolean: Option<bool>,
    #[odata(name = "PropertyByte")]
    pub property_byte: Option<u8>,
    #[odata(name = "PropertySByte")]
    pub property_s_byte: Option<i8>,
    #[odata(navigation, nullable = false, name = "NavPropertyETContOne")]
    pub nav_property_et_cont_one: Option<Box<AnyETTwoPrim>>,
    #[odata(navigation, name = "NavPropertyETContMany")]
    pub nav_property_et_cont_many: Vec<AnyETTwoPrim>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "olingo.odata.test1", name = "ETBaseCont")]
pub struct ETBaseCont {
    #[odata(key, name = "PropertyInt16")]
    pub property_int16: Option<i16>,
    #[odata(name = "PropertyString")]
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
    #[odata(navigation, nullable = false, name = "NavPropertyETBaseContOne")]
    pub nav_property_et_base_cont_one: Option<Box<ETTwoBase>>,
    #[odata(navigation, name = "NavPropertyETBaseContMany")]
    pub nav_property_et_base_cont_many: Vec<ETTwoBase>,
    #[odata(navigation, name = "NavPropertyETBaseContTwoContMany")]
    pub nav_property_et_base_cont_two_cont_many: Vec<ETTwoCont>,
    #[odata(navigation, nullable = false, name = "NavPropertyETBaseContTwoContOne")]
    pub nav_property_et_base_cont_two_cont_one: Option<Box<ETTwoCont>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = ETBaseCont)]
pub enum AnyETBaseCont {
    ETBaseCont(ETBaseCont),
    ETCont(ETCont),
    #[odata(other)]
    Other(Unknown<ETBaseCont>),
}
