const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::FlagsEnum for Rights {
        const DESCRIPTION: &'static __odata::EnumDescription = &__odata::EnumDescription::new(
            "demo.port.rights",
            &[__odata::Member::new("load", 1), __odata::Member::new("unload", 2)],
            true,
        );
        #[inline]
        fn value(&self) -> __odata::i64 {
            match self {
                Self::Load => 1,
                Self::Unload => 2,
            }
        }
    }
    #[automatically_derived]
    impl __odata::BitOr for Rights {
        type Output = __odata::Flags<Self>;
        #[inline]
        fn bitor(self, __other: Self) -> __odata::Flags<Self> {
            __odata::BitOr::bitor(
                <__odata::Flags<Self> as __odata::From<Self>>::from(self),
                __other,
            )
        }
    }
};
