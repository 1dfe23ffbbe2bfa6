//! Items of the user's own take the names that generated code could be tempted to use.
#![allow(dead_code, reason = "names are all that these items are for")]

macro_rules! names {
    ($($name:ident)*) => { $(pub(super) struct $name;)* };
}

mod shadows {
    names! {
        Option Some None Result Ok Err String Vec Box Default Clone Debug PartialEq From Into AsRef Deref DerefMut Iterator
        Serialize Deserialize Serializer Deserializer Value Object Change Update Patch Patchable Slot SlotMut How Unknown Property
    }
    pub(super) mod core {}
    pub(super) mod std {}
    pub(super) mod serde {}
    pub(super) mod serde_json {}
    pub(super) mod alloc {}
    pub(super) mod odata_core {}
    pub(super) mod odata_derive {}
    #[expect(non_camel_case_types, reason = "it takes the name of a primitive type")]
    pub(super) struct bool;
    #[expect(non_camel_case_types, reason = "it takes the name of a primitive type")]
    pub(super) struct str;
    #[expect(non_camel_case_types, reason = "it takes the name of a primitive type")]
    pub(super) struct usize;
    #[expect(non_camel_case_types, reason = "it takes the name of a primitive type")]
    pub(super) struct i64;
    #[expect(non_camel_case_types, reason = "it takes the name of a primitive type")]
    pub(super) struct u8;
}

mod types {
    #[expect(unused_imports, reason = "generated code refers to none of them")]
    use super::shadows::*;

    #[expect(unused_macros, reason = "generated code does not call it")]
    macro_rules! assert {
        ($($anything:tt)*) => {
            compile_error!("the user's own macro is not meant")
        };
    }
    #[expect(unused_macros, reason = "generated code does not call it")]
    macro_rules! panic {
        ($($anything:tt)*) => {
            compile_error!("the user's own macro is not meant")
        };
    }

    #[derive(::odata_core::ODataEnum)]
    #[odata(namespace = "demo.port")]
    pub(super) enum Phase {
        None,
        Some,
        Ok,
        #[odata(other)]
        Err(::std::string::String),
    }

    #[derive(::odata_core::ODataEnum)]
    #[odata(namespace = "demo.port", flags)]
    pub(super) enum Rights {
        Self_ = 1,
        Option = 2,
    }

    #[derive(::odata_core::ODataComplex)]
    #[odata(namespace = "demo.port", open)]
    pub(super) struct Place {
        #[odata(maximum = 5)]
        pub(super) deserializer: ::std::option::Option<f64>,
        #[odata(dynamic)]
        pub(super) serializer: ::odata_core::dynamic::DynamicProperties,
    }

    #[derive(::odata_core::ODataEntity)]
    #[odata(namespace = "demo.port")]
    pub(super) struct Vessel {
        #[odata(max_length = 3)]
        pub(super) index: ::std::option::Option<::std::string::String>,
        pub(super) how: ::std::option::Option<Phase>,
        pub(super) f: ::std::option::Option<Place>,
        pub(super) target: ::std::vec::Vec<Place>,
    }

    #[derive(::odata_core::ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "vessel")]
    pub(super) struct Tanker {
        pub(super) vessel: Vessel,
        pub(super) report: ::std::option::Option<::odata_core::Flags<Rights>>,
    }

    #[derive(::odata_core::ODataEntity)]
    #[odata(any = Vessel)]
    pub(super) enum AnyVessel {
        None(Vessel),
        Some(Tanker),
        #[odata(other)]
        Ok(::odata_core::Unknown<Vessel>),
    }
}

#[test]
fn names_that_the_user_takes_are_not_those_that_are_meant() {
    use odata_core::prelude::*;

    let text = r##"{"@odata.type":"#demo.port.tanker","index":"a","how":"none","f":{"deserializer":1.5,"x":1},"report":"option"}"##;
    let any: types::AnyVessel = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&any).unwrap(), text);
    let types::AnyVessel::Some(tanker) = any else {
        panic!()
    };
    assert!(tanker.validate().is_ok());
    assert!(tanker.diff(&tanker).is_empty());
}
