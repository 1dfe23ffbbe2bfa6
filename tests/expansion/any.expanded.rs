const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl __odata::Value for AnyVessel {
        type Access = Self;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl __odata::Access for AnyVessel {
        const TYPE: __odata::PropertyType = <Vessel as __odata::Value>::TYPE;
        #[inline]
        fn blank() -> Self {
            Self::Vessel(__odata::Value::blank())
        }
        fn slot(__value: &Self) -> __odata::Slot<'_> {
            __odata::Slot::Any(__value)
        }
        #[inline]
        fn slot_mut(__value: &mut Self, __how: __odata::How) -> __odata::SlotMut<'_> {
            __odata::any_slot_mut(__value, __how)
        }
    }
    #[automatically_derived]
    impl __odata::AnyObject for AnyVessel {
        #[inline]
        fn declared(&self) -> &'static __odata::TypeDescription {
            <Vessel as __odata::StructuredType>::DESCRIPTION
        }
        fn variants(&self) -> &'static [&'static __odata::TypeDescription] {
            &[
                <Vessel as __odata::StructuredType>::DESCRIPTION,
                <Tanker as __odata::StructuredType>::DESCRIPTION,
            ]
        }
        #[inline]
        fn object(&self) -> &dyn __odata::Object {
            match self {
                Self::Vessel(__value) => {
                    <Vessel as __odata::StructuredType>::as_object(__value)
                }
                Self::Tanker(__value) => {
                    <Tanker as __odata::StructuredType>::as_object(__value)
                }
                Self::Other(__value) => {
                    <Unknown<Vessel> as __odata::OtherObject<Vessel>>::object(__value)
                }
            }
        }
        fn object_mut(&mut self) -> &mut dyn __odata::Object {
            match self {
                Self::Vessel(__value) => {
                    <Vessel as __odata::StructuredType>::as_object_mut(__value)
                }
                Self::Tanker(__value) => {
                    <Tanker as __odata::StructuredType>::as_object_mut(__value)
                }
                Self::Other(__value) => {
                    <Unknown<
                        Vessel,
                    > as __odata::OtherObject<Vessel>>::object_mut(__value)
                }
            }
        }
        #[inline]
        fn base_mut(&mut self) -> &mut dyn __odata::Object {
            __base(self)
        }
        fn turn_into(
            &mut self,
            __variant: __odata::usize,
            __name: &__odata::str,
            __carry: __odata::bool,
        ) -> __odata::bool {
            let __base = if __carry {
                __odata::Some(__odata::replace(__base(self), __odata::Value::blank()))
            } else {
                __odata::None
            };
            *self = match __variant {
                0 => {
                    Self::Vessel(
                        <<Vessel as __odata::StructuredType>::Itself as __odata::Upcast<
                            Vessel,
                        >>::with_base(__base),
                    )
                }
                1 => {
                    Self::Tanker(
                        <<Tanker as __odata::StructuredType>::Itself as __odata::Upcast<
                            Vessel,
                        >>::with_base(__base),
                    )
                }
                2 => {
                    Self::Other(
                        <Unknown<
                            Vessel,
                        > as __odata::OtherObject<Vessel>>::with_name(__name, __base),
                    )
                }
                _ => return false,
            };
            true
        }
    }
    fn __base(__any: &mut AnyVessel) -> &mut Vessel {
        match __any {
            AnyVessel::Vessel(__value) => {
                <<Vessel as __odata::StructuredType>::Itself as __odata::Upcast<
                    Vessel,
                >>::upcast_mut(__value)
            }
            AnyVessel::Tanker(__value) => {
                <<Tanker as __odata::StructuredType>::Itself as __odata::Upcast<
                    Vessel,
                >>::upcast_mut(__value)
            }
            AnyVessel::Other(__value) => {
                <Unknown<Vessel> as __odata::OtherObject<Vessel>>::base_mut(__value)
            }
        }
    }
    #[automatically_derived]
    impl __odata::Validate for AnyVessel {
        #[inline]
        fn validate(&self) -> __odata::Result<(), __odata::Violations> {
            __odata::validate(__odata::AnyObject::object(self))
        }
    }
    #[automatically_derived]
    impl __odata::Serialize for AnyVessel {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de> __odata::Deserialize<'de> for AnyVessel {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
    const _: () = __odata::assert!(
        < Vessel as __odata::StructuredType > ::NAMES
        .is_kind(__odata::StructuredKind::Entity),
        "the declared type is a complex type: derive `ODataComplex` for the enum"
    );
};
