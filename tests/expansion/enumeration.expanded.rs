const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::EnumType for Phase {
        const DESCRIPTION: &'static __odata::EnumDescription = &__odata::EnumDescription::new(
            "demo.port.phase",
            &[__odata::Member::new("planned", 0), __odata::Member::new("atBerth", 5)],
            false,
        );
        #[inline]
        fn first_member() -> Self {
            Self::Planned
        }
        #[inline]
        fn member(&self) -> __odata::Option<__odata::usize> {
            __odata::Some(
                match self {
                    Self::Planned => 0,
                    Self::Moored => 1,
                    Self::Other(_) => return __odata::None,
                },
            )
        }
        #[inline]
        fn from_member(__index: __odata::usize) -> __odata::Option<Self> {
            __odata::Some(
                match __index {
                    0 => Self::Planned,
                    1 => Self::Moored,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn other(&self) -> __odata::Option<&__odata::str> {
            match self {
                Self::Other(__text) => __odata::Some(__odata::OtherText::text(__text)),
                _ => __odata::None,
            }
        }
        #[inline]
        fn from_other(__text: &__odata::str) -> __odata::Option<Self> {
            __odata::Some(Self::Other(__odata::OtherText::keep(__text)))
        }
    }
    #[automatically_derived]
    impl __odata::Value for Phase {
        type Access = __odata::Enumerated;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl __odata::Serialize for Phase {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for Phase {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
};
