//! Written once by `tests/data/generate.py` from the metadata document `tecsvc.csdl.xml`.
use super::*;

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "CTTwoBasePrimCompNav",
    inherits = "olingo.odata.test1.CTBasePrimCompNav"
)]
pub struct CTTwoBasePrimCompNav {
    #[odata(base)]
    pub base: CTBasePrimCompNav,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTCompNav")]
pub struct CTCompNav {
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(name = "PropertyCompNav")]
    pub property_comp_nav: Option<Box<CTNavFiveProp>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTNavCont")]
pub struct CTNavCont {
    #[odata(navigation, name = "NavPropertyETKeyNavOne")]
    pub nav_property_et_key_nav_one: Option<Box<ETKeyNav>>,
    #[odata(navigation, name = "NavPropertyETKeyNavMany")]
    pub nav_property_et_key_nav_many: Vec<ETKeyNav>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavOne")]
    pub nav_property_et_two_key_nav_one: Option<Box<AnyETTwoKeyNav>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavMany")]
    pub nav_property_et_two_key_nav_many: Vec<AnyETTwoKeyNav>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavETContOne")]
    pub nav_property_et_two_key_nav_et_cont_one: Option<Box<ETCont>>,
    #[odata(navigation, name = "NavPropertyETTwoKeyNavETContMany")]
    pub nav_property_et_two_key_nav_et_cont_many: Vec<AnyETBaseCont>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTCompCollCompAno")]
pub struct CTCompCollCompAno {
    #[odata(name = "CollPropertyCompAno")]
    pub coll_property_comp_ano: Vec<Option<AnyCTTwoPrimAno>>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTTwoPrimAno", abstract)]
pub struct CTTwoPrimAno {
    #[odata(name = "PropertyString")]
    pub property_string: Option<String>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = CTTwoPrimAno)]
pub enum AnyCTTwoPrimAno {
    CTTwoPrimAno(CTTwoPrimAno),
    CTBaseAno(CTBaseAno),
    #[odata(other)]
    Other(Unknown<CTTwoPrimAno>),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "olingo.odata.test1",
    name = "CTBaseAno",
    inherits = "olingo.odata.test1.CTTwoPrimAno"
)]
pub struct CTBaseAno {
    #[odata(base)]
    pub base: CTTwoPrimAno,
    #[odata(name = "AdditionalPropString")]
    pub additional_prop_string: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "olingo.odata.test1", name = "CTWithStreamProp")]
pub struct CTWithStreamProp {
    #[odata(name = "PropertyStream")]
    pub property_stream: Stream,
    #[odata(name = "PropertyComp")]
    pub property_comp: Option<Box<AnyCTTwoPrim>>,
    #[odata(navigation, name = "NavPropertyETStreamOnComplexPropOne")]
    pub nav_property_et_stream_on_complex_prop_one: Option<Box<ETWithStream>>,
    #[odata(navigation, name = "NavPropertyETStreamOnComplexPropMany")]
    pub nav_property_et_stream_on_complex_prop_many: Vec<ETWithStream>,
    #[odata(annotations)]
    pub annotations: Annotations,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
}
