///Changes to a [`Vessel`].
#[must_use = "a patch changes nothing until it is applied or sent"]
pub struct VesselPatch {
    pub name: ::odata_core::ChangeOf<Option<String>>,
}
const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::Value for Vessel {
        type Access = __odata::Structured;
        type Update = __odata::Update<Self>;
        type Change = __odata::Option<__odata::Update<Self>>;
        type Optional = __odata::Change<__odata::Update<Self>>;
    }
    #[automatically_derived]
    impl __odata::Fields for Vessel {
        type Role = __odata::Structured;
        type Base = __odata::Root;
    }
    #[automatically_derived]
    impl __odata::StructuredType for Vessel {
        type Itself = Self;
        const DESCRIPTION: &'static __odata::TypeDescription = {
            ::core::compile_error! {
                "`max_length` takes a whole number from 0 to 4294967295, found `- 1`: write `max_length = 10`"
            }
        };
        const NAMES: &'static __odata::Names = &__odata::Names {
            kind: __odata::StructuredKind::Entity,
            name: 8313883452746390793,
            own: &[],
            base: __odata::None,
        };
        fn unset_value() -> Self {
            loop {}
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for Vessel {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for Vessel {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __odata::Patchable for Vessel {
        type Patch = VesselPatch;
    }
    #[automatically_derived]
    impl __odata::Patch for VesselPatch {
        type Target = Vessel;
    }
    #[automatically_derived]
    impl __odata::Value for VesselPatch {
        type Access = __odata::Patching;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl __odata::Fields for VesselPatch {
        type Role = __odata::Patching;
        type Base = __odata::Root;
        #[inline]
        fn own_field(
            &self,
            __index: __odata::usize,
        ) -> __odata::Option<&dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &self.name,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_field_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &mut self.name,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_said(&self, __from: __odata::usize) -> __odata::u64 {
            match __from {
                0 => __odata::says(&self.name, 0),
                _ => 0,
            }
        }
    }
    #[automatically_derived]
    impl __odata::Default for VesselPatch {
        #[inline]
        fn default() -> Self {
            Self {
                name: __odata::Value::blank(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Clone for VesselPatch {
        #[inline]
        fn clone(&self) -> Self {
            __odata::duplicate(self)
        }
    }
    #[automatically_derived]
    impl __odata::fmt::Debug for VesselPatch {
        #[inline]
        fn fmt(&self, __f: &mut __odata::fmt::Formatter<'_>) -> __odata::fmt::Result {
            __odata::debug(self, "VesselPatch", __f)
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for VesselPatch {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for VesselPatch {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
};
