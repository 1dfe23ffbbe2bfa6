#![no_implicit_prelude]

#[derive(::odata_core::ODataEnum)]
#[odata(namespace = "demo.port")]
pub(super) enum Phase {
    Planned,
    #[odata(other)]
    Other(::std::string::String),
}

#[derive(::odata_core::ODataEnum)]
#[odata(namespace = "demo.port", flags)]
pub(super) enum Rights {
    Load = 1,
    Unload = 2,
}

#[derive(::odata_core::ODataComplex)]
#[odata(namespace = "demo.port", open, tag = "always")]
pub(super) struct Place<T>
where
    T: ::odata_core::Value,
{
    pub(super) at: ::std::option::Option<T>,
    #[odata(dynamic)]
    pub(super) rest: ::odata_core::dynamic::DynamicProperties,
}

fn whole(_: &Vessel) -> ::std::result::Result<(), ::odata_core::validate::Rejection> {
    ::std::result::Result::Ok(())
}

fn named(_: &str) -> ::std::result::Result<(), &'static str> {
    ::std::result::Result::Ok(())
}

#[derive(::odata_core::ODataEntity)]
#[odata(namespace = "demo.port", validate = whole)]
pub(super) struct Vessel {
    #[odata(key)]
    pub(super) id: i32,
    #[odata(nullable = false, max_length = 10, pattern = "^[a-z]+$", validate = named)]
    pub(super) name: ::std::option::Option<::std::string::String>,
    #[odata(minimum = -1.5, exclusive_maximum = 2, multiple_of = 0.5)]
    pub(super) draft: ::std::option::Option<f64>,
    #[odata(allowed = ["planned"])]
    pub(super) phase: ::std::option::Option<Phase>,
    pub(super) rights: ::std::option::Option<::odata_core::Flags<Rights>>,
    #[odata(min_items = 1, max_items = 2)]
    pub(super) tags: ::std::vec::Vec<::std::option::Option<::std::string::String>>,
    #[odata(precision = 5, scale = "variable")]
    pub(super) price: ::std::option::Option<::odata_core::edm::Decimal>,
    pub(super) place: ::std::option::Option<Place<f64>>,
    #[odata(navigation)]
    pub(super) next: ::std::option::Option<::std::boxed::Box<Vessel>>,
    #[odata(annotations)]
    pub(super) annotations: ::odata_core::dynamic::Annotations,
}

#[derive(::odata_core::ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel", patch(derive(PartialEq)))]
pub(super) struct Tanker {
    pub(super) vessel: Vessel,
    pub(super) hazmat: ::std::option::Option<bool>,
}

#[derive(::odata_core::ODataEntity)]
#[odata(any = Vessel)]
pub(super) enum AnyVessel {
    Vessel(Vessel),
    Tanker(Tanker),
    #[odata(other)]
    Other(::odata_core::Unknown<Vessel>),
}

// A derive of the standard library names it by a path of its own.
impl ::std::cmp::PartialEq for VesselPatch {
    fn eq(&self, other: &Self) -> bool {
        ::std::cmp::PartialEq::eq(&self.draft, &other.draft)
    }
}

#[test]
fn everything_is_generated_without_the_prelude() {
    let text = r##"{"@odata.type":"#demo.port.tanker","id":1,"name":"ada","tags":["a",null],"place":{"@odata.type":"#demo.port.place","at":1.5},"hazmat":true}"##;
    let any: AnyVessel = ::serde_json::from_str(text).unwrap();
    ::std::assert_eq!(::serde_json::to_string(&any).unwrap(), text);
    let AnyVessel::Tanker(tanker) = any else {
        ::std::panic!()
    };
    ::std::assert!(::odata_core::validate::Validate::validate(&tanker).is_ok());
    let patch = ::odata_core::Patchable::diff(&tanker, &tanker);
    ::std::assert!(::odata_core::Patch::is_empty(&patch));
    ::std::assert!(patch == TankerPatch::default_of());
    ::std::assert!((Rights::Load | Rights::Unload).contains(Rights::Load));
}

trait DefaultOf {
    fn default_of() -> Self;
}

impl<T: ::std::default::Default> DefaultOf for T {
    fn default_of() -> Self {
        ::std::default::Default::default()
    }
}
