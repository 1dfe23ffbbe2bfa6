///Changes to a [`Vessel`].
#[must_use = "a patch changes nothing until it is applied or sent"]
pub struct VesselPatch {
    /// What every record has.
    pub item: ::odata_core::InheritedPatch<Item>,
    /// What people call it.
    pub name: ::odata_core::SetOf<Option<String>>,
    pub call_sign: ::odata_core::ChangeOf<Option<String>>,
    pub tags: ::odata_core::ChangeOf<Vec<String>>,
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
        type Base = __odata::ByDeref<<Item as __odata::StructuredType>::Itself>;
        #[inline]
        fn own_fields<'__a>(&'__a self, __places: __odata::Places<'_, '__a>) {
            __places
                .show(
                    &[
                        &self.name,
                        &self.call_sign,
                        &self.registry,
                        &self.tags,
                        __odata::Value::as_field(&self.berth),
                    ],
                );
        }
        #[inline]
        fn own_field_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &mut self.name,
                    1 => &mut self.call_sign,
                    2 => &mut self.registry,
                    3 => &mut self.tags,
                    4 => __odata::Value::as_field_mut(&mut self.berth),
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_check(&self, __what: __odata::usize, __report: &mut __odata::Report<'_>) {
            match __what {
                1 => {
                    __report
                        .take(
                            __odata::held(
                                &self.call_sign,
                                <Option<String> as __odata::Held<_>>::rule(part),
                            ),
                        )
                }
                __odata::WHOLE => __report.take(whole(self)),
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl __odata::StructuredType for Vessel {
        type Itself = Self;
        const DESCRIPTION: &'static __odata::TypeDescription = &__odata::TypeDescription::new(
            __odata::StructuredKind::Entity,
            "demo.port.vessel",
            "#demo.port.vessel",
            __odata::None,
            __odata::type_flags::CHECKED,
            __odata::Some(<Item as __odata::StructuredType>::DESCRIPTION),
            &[
                __odata::Property {
                    name: "name",
                    flags: <Option<String> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::NOT_NULLABLE
                        | __odata::property_flags::RULED,
                    rules: &[__odata::Rule::MaxLength(10)],
                    ..<Option<String> as __odata::Value>::PROPERTY
                },
                __odata::Property {
                    name: "callSign",
                    flags: <Option<String> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::CHECKED
                        | __odata::property_flags::RULED,
                    rules: &[
                        __odata::Rule::Pattern({
                            fn __pattern() -> &'static __odata::Pattern {
                                static __PATTERN: __odata::Pattern = __odata::Pattern::new(
                                    "^[A-Z]+$",
                                );
                                &__PATTERN
                            }
                            __pattern
                        }),
                    ],
                    ..<Option<String> as __odata::Value>::PROPERTY
                },
                __odata::Property {
                    name: "registry",
                    flags: <Option<String> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::IMMUTABLE,
                    ..<Option<String> as __odata::Value>::PROPERTY
                },
                __odata::Property {
                    name: "tags",
                    ..<Vec<String> as __odata::Value>::PROPERTY
                },
                __odata::Property {
                    name: "berth",
                    flags: <Option<Box<Berth>> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::NAVIGATION,
                    ..<Option<Box<Berth>> as __odata::Value>::PROPERTY
                },
            ],
        );
        const NAMES: &'static __odata::Names = &__odata::Names {
            kind: __odata::StructuredKind::Entity,
            name: 8313883452746390793,
            own: &[
                1401422641936670094, 9678876836678138872, 14176396743819860870,
                15644445103386232192, 17912881007223340106,
            ],
            base: __odata::Some(<Item as __odata::StructuredType>::NAMES),
        };
        #[inline]
        fn unset_value() -> Self {
            Self {
                item: <<Item as __odata::StructuredType>::Itself as __odata::Value>::blank(),
                name: __odata::Value::blank(),
                call_sign: __odata::Value::blank(),
                registry: __odata::Value::blank(),
                tags: __odata::Value::blank(),
                berth: __odata::Value::blank(),
            }
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
    impl __odata::Deref for Vessel {
        type Target = Item;
        #[inline]
        fn deref(&self) -> &Self::Target {
            &self.item
        }
    }
    #[automatically_derived]
    impl __odata::DerefMut for Vessel {
        #[inline]
        fn deref_mut(&mut self) -> &mut Self::Target {
            &mut self.item
        }
    }
    #[automatically_derived]
    impl __odata::AsRef<Item> for Vessel {
        #[inline]
        fn as_ref(&self) -> &Item {
            &self.item
        }
    }
    #[automatically_derived]
    impl __odata::From<Vessel> for Item {
        #[inline]
        fn from(__value: Vessel) -> Self {
            __value.item
        }
    }
    #[automatically_derived]
    impl<__A> __odata::Upcast<__A> for Vessel
    where
        Item: __odata::Upcast<__A>,
    {
        #[inline]
        fn upcast_ref(&self) -> &__A {
            __odata::Upcast::upcast_ref(&self.item)
        }
        #[inline]
        fn upcast_mut(&mut self) -> &mut __A {
            __odata::Upcast::upcast_mut(&mut self.item)
        }
    }
    const _: () = __odata::assert!(
        __odata::assertions::takes_max_length(< Option < String > as __odata::Value >
        ::TYPE),
        "`max_length` is for a string or a binary, and `name` is something else: remove it, or change the field's type"
    );
    const _: () = __odata::assert!(
        __odata::assertions::takes_pattern(< Option < String > as __odata::Value >
        ::TYPE),
        "`pattern` is for a string, and `call_sign` is something else: remove it, or change the field's type"
    );
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
        type Base = __odata::ByDeref<__odata::InheritedPatch<Item>>;
        #[inline]
        fn own_field(
            &self,
            __index: __odata::usize,
        ) -> __odata::Option<&dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &self.name,
                    1 => &self.call_sign,
                    3 => &self.tags,
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
                    1 => &mut self.call_sign,
                    3 => &mut self.tags,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_said(&self, __from: __odata::usize) -> __odata::u64 {
            match __from {
                0 => {
                    __odata::says(&self.name, 0) | __odata::says(&self.call_sign, 1)
                        | __odata::says(&self.tags, 3)
                }
                _ => 0,
            }
        }
        #[inline]
        fn own_check(&self, __what: __odata::usize, __report: &mut __odata::Report<'_>) {
            match __what {
                1 => {
                    __report
                        .take(
                            __odata::held(
                                &self.call_sign,
                                <Option<String> as __odata::Held<_>>::rule(part),
                            ),
                        )
                }
                _ => {}
            }
        }
    }
    #[automatically_derived]
    impl __odata::Default for VesselPatch {
        #[inline]
        fn default() -> Self {
            Self {
                item: __odata::Value::blank(),
                name: __odata::Value::blank(),
                call_sign: __odata::Value::blank(),
                tags: __odata::Value::blank(),
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
    #[automatically_derived]
    impl __odata::Deref for VesselPatch {
        type Target = __odata::InheritedPatch<Item>;
        #[inline]
        fn deref(&self) -> &Self::Target {
            &self.item
        }
    }
    #[automatically_derived]
    impl __odata::DerefMut for VesselPatch {
        #[inline]
        fn deref_mut(&mut self) -> &mut Self::Target {
            &mut self.item
        }
    }
    let __base = <Item as __odata::StructuredType>::NAMES;
    if !__base.is_named(15804222340653000000) {
        __odata::assertions::refuse(
            "`inherits` names `demo.port.item`, but the field `item` holds a type of another name",
        )
    }
    if !__base.is_kind(__odata::StructuredKind::Entity) {
        __odata::assertions::refuse(
            "an entity type cannot inherit from a complex type: derive `ODataComplex`",
        )
    }
    match __base.first_taken(<Vessel as __odata::StructuredType>::NAMES.own) {
        0 => {
            __odata::assertions::refuse(
                "`demo.port.item` has a property `registry` already: remove this one, or give it another name",
            )
        }
        1 => {
            __odata::assertions::refuse(
                "`demo.port.item` has a property `callSign` already: remove this one, or give it another name",
            )
        }
        2 => {
            __odata::assertions::refuse(
                "`demo.port.item` has a property `name` already: remove this one, or give it another name",
            )
        }
        3 => {
            __odata::assertions::refuse(
                "`demo.port.item` has a property `tags` already: remove this one, or give it another name",
            )
        }
        4 => {
            __odata::assertions::refuse(
                "`demo.port.item` has a property `berth` already: remove this one, or give it another name",
            )
        }
        _ => {}
    }
};
