///Changes to an [`Extras`].
#[must_use = "a patch changes nothing until it is applied or sent"]
pub struct ExtrasPatch {
    pub rest: ::odata_core::patch::DynamicChanges,
}
const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::Value for Extras {
        type Access = __odata::Structured;
        type Update = __odata::Update<Self>;
        type Change = __odata::Option<__odata::Update<Self>>;
        type Optional = __odata::Change<__odata::Update<Self>>;
    }
    #[automatically_derived]
    impl __odata::Fields for Extras {
        type Role = __odata::Structured;
        type Base = __odata::Root;
        #[inline]
        fn own_fields<'__a>(&'__a self, __places: __odata::Places<'_, '__a>) {
            __places.show(&[&self.id]);
        }
        #[inline]
        fn own_field_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &mut self.id,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_bag(
            &self,
            __index: __odata::usize,
        ) -> __odata::Option<&dyn __odata::Field> {
            match __index {
                __odata::DYNAMIC => __odata::Some(__odata::DynamicBag::field(&self.rest)),
                __odata::ANNOTATIONS => {
                    __odata::Some(__odata::AnnotationsBag::field(&self.annotations))
                }
                _ => __odata::None,
            }
        }
        #[inline]
        fn own_bag_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            match __index {
                __odata::DYNAMIC => {
                    __odata::Some(__odata::DynamicBag::field_mut(&mut self.rest))
                }
                __odata::ANNOTATIONS => {
                    __odata::Some(
                        __odata::AnnotationsBag::field_mut(&mut self.annotations),
                    )
                }
                _ => __odata::None,
            }
        }
    }
    #[automatically_derived]
    impl __odata::StructuredType for Extras {
        type Itself = Self;
        const DESCRIPTION: &'static __odata::TypeDescription = &__odata::TypeDescription::new(
            __odata::StructuredKind::Entity,
            "demo.port.extras",
            "#demo.port.extras",
            __odata::None,
            __odata::type_flags::OPEN | __odata::type_flags::HAS_DYNAMIC
                | __odata::type_flags::HAS_ANNOTATIONS,
            __odata::None,
            &[
                __odata::Property {
                    name: "id",
                    flags: <Option<i32> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::KEY
                        | __odata::property_flags::NOT_NULLABLE,
                    ..<Option<i32> as __odata::Value>::PROPERTY
                },
            ],
        );
        const NAMES: &'static __odata::Names = &__odata::Names {
            kind: __odata::StructuredKind::Entity,
            name: 5474856271655671944,
            own: &[628021283683842752],
            base: __odata::None,
        };
        #[inline]
        fn unset_value() -> Self {
            Self {
                id: __odata::Value::blank(),
                rest: __odata::DynamicBag::blank(),
                annotations: __odata::AnnotationsBag::blank(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for Extras {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for Extras {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __odata::Patchable for Extras {
        type Patch = ExtrasPatch;
    }
    #[automatically_derived]
    impl __odata::Patch for ExtrasPatch {
        type Target = Extras;
    }
    #[automatically_derived]
    impl __odata::Value for ExtrasPatch {
        type Access = __odata::Patching;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl __odata::Fields for ExtrasPatch {
        type Role = __odata::Patching;
        type Base = __odata::Root;
        #[inline]
        fn own_bag(
            &self,
            __index: __odata::usize,
        ) -> __odata::Option<&dyn __odata::Field> {
            match __index {
                __odata::DYNAMIC => __odata::Some(__odata::DynamicBag::field(&self.rest)),
                _ => __odata::None,
            }
        }
        #[inline]
        fn own_bag_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            match __index {
                __odata::DYNAMIC => {
                    __odata::Some(__odata::DynamicBag::field_mut(&mut self.rest))
                }
                _ => __odata::None,
            }
        }
    }
    #[automatically_derived]
    impl __odata::Default for ExtrasPatch {
        #[inline]
        fn default() -> Self {
            Self {
                rest: __odata::DynamicBag::blank(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Clone for ExtrasPatch {
        #[inline]
        fn clone(&self) -> Self {
            __odata::duplicate(self)
        }
    }
    #[automatically_derived]
    impl __odata::fmt::Debug for ExtrasPatch {
        #[inline]
        fn fmt(&self, __f: &mut __odata::fmt::Formatter<'_>) -> __odata::fmt::Result {
            __odata::debug(self, "ExtrasPatch", __f)
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for ExtrasPatch {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for ExtrasPatch {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
};
