const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::Value for Depth {
        type Access = __odata::Structured;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl __odata::Fields for Depth {
        type Role = __odata::Structured;
        type Base = __odata::ByField;
        #[inline]
        fn own_fields<'__a>(&'__a self, __places: __odata::Places<'_, '__a>) {
            __places.show(&[&self.metres]);
        }
        #[inline]
        fn own_field_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &mut self.metres,
                    _ => return __odata::None,
                },
            )
        }
    }
    #[automatically_derived]
    impl __odata::StructuredType for Depth {
        type Itself = Self;
        const DESCRIPTION: &'static __odata::TypeDescription = &__odata::TypeDescription::new(
            __odata::StructuredKind::Complex,
            "demo.port.depth",
            "#demo.port.depth",
            __odata::None,
            0,
            __odata::Some(<Position as __odata::StructuredType>::DESCRIPTION),
            &[
                __odata::Property {
                    name: "metres",
                    ..<Option<i32> as __odata::Value>::PROPERTY
                },
            ],
        );
        const NAMES: &'static __odata::Names = &__odata::Names {
            kind: __odata::StructuredKind::Complex,
            name: 16187483561975154592,
            own: &[423680203499534765],
            base: __odata::Some(<Position as __odata::StructuredType>::NAMES),
        };
        #[inline]
        fn unset_value() -> Self {
            Self {
                place: <<Position as __odata::StructuredType>::Itself as __odata::Value>::blank(),
                metres: __odata::Value::blank(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for Depth {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for Depth {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl __odata::HoldsBase for Depth {
        #[inline]
        fn base(&self) -> &dyn __odata::Object {
            <Position as __odata::StructuredType>::as_object(&self.place)
        }
        #[inline]
        fn base_mut(&mut self) -> &mut dyn __odata::Object {
            <Position as __odata::StructuredType>::as_object_mut(&mut self.place)
        }
    }
    #[automatically_derived]
    impl __odata::AsRef<Position> for Depth {
        #[inline]
        fn as_ref(&self) -> &Position {
            &self.place
        }
    }
    #[automatically_derived]
    impl __odata::From<Depth> for Position {
        #[inline]
        fn from(__value: Depth) -> Self {
            __value.place
        }
    }
    #[automatically_derived]
    impl<__A> __odata::Upcast<__A> for Depth
    where
        Position: __odata::Upcast<__A>,
    {
        #[inline]
        fn upcast_ref(&self) -> &__A {
            __odata::Upcast::upcast_ref(&self.place)
        }
        #[inline]
        fn upcast_mut(&mut self) -> &mut __A {
            __odata::Upcast::upcast_mut(&mut self.place)
        }
    }
    let __base = <Position as __odata::StructuredType>::NAMES;
    if !__base.is_named(10420653706454092020) {
        __odata::assertions::refuse(
            "`inherits` names `demo.port.position`, but the field `place` holds a type of another name",
        )
    }
    if !__base.is_kind(__odata::StructuredKind::Complex) {
        __odata::assertions::refuse(
            "a complex type cannot inherit from an entity type: derive `ODataEntity`",
        )
    }
    match __base.first_taken(<Depth as __odata::StructuredType>::NAMES.own) {
        0 => {
            __odata::assertions::refuse(
                "`demo.port.position` has a property `metres` already: remove this one, or give it another name",
            )
        }
        _ => {}
    }
};
