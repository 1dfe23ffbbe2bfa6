///Changes to a [`Position`].
#[must_use = "a patch changes nothing until it is applied or sent"]
struct PositionPatch<T: Value + ::odata_core::Value> {
    lat: ::odata_core::ChangeOf<Option<T>>,
    lon: ::odata_core::ChangeOf<f64>,
}
const _: () = {
    use ::odata_core::__private as __odata;
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Value for Position<T> {
        type Access = __odata::Structured;
        type Update = __odata::Update<Self>;
        type Change = __odata::Option<__odata::Update<Self>>;
        type Optional = __odata::Change<__odata::Update<Self>>;
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Fields for Position<T> {
        type Role = __odata::Structured;
        type Base = __odata::Root;
        #[inline]
        fn own_fields<'__a>(&'__a self, __places: __odata::Places<'_, '__a>) {
            __places.show(&[__odata::Value::as_field(&self.lat), &self.lon]);
        }
        #[inline]
        fn own_field_mut(
            &mut self,
            __index: __odata::usize,
        ) -> __odata::Option<&mut dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => __odata::Value::as_field_mut(&mut self.lat),
                    1 => &mut self.lon,
                    _ => return __odata::None,
                },
            )
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::StructuredType for Position<T> {
        type Itself = Self;
        const DESCRIPTION: &'static __odata::TypeDescription = &__odata::TypeDescription::new(
            __odata::StructuredKind::Complex,
            "demo.port.position",
            "#demo.port.position",
            __odata::None,
            0,
            __odata::None,
            &[
                __odata::Property {
                    name: "lat",
                    flags: <Option<T> as __odata::Value>::PROPERTY.flags
                        | __odata::property_flags::RULED,
                    rules: &[
                        __odata::Rule::Minimum {
                            bound: "-90",
                            exclusive: false,
                        },
                        __odata::Rule::Maximum {
                            bound: "90",
                            exclusive: false,
                        },
                    ],
                    ..<Option<T> as __odata::Value>::PROPERTY
                },
                __odata::Property {
                    name: "lon",
                    ..<f64 as __odata::Value>::PROPERTY
                },
            ],
        );
        const NAMES: &'static __odata::Names = &__odata::Names {
            kind: __odata::StructuredKind::Complex,
            name: 10420653706454092020,
            own: &[1319671346924307686, 1325610908738768158],
            base: __odata::None,
        };
        #[inline]
        fn unset_value() -> Self {
            Self {
                lat: __odata::Value::blank(),
                lon: __odata::Value::blank(),
            }
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Serialize for Position<T> {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de, T: Value + __odata::Value> __odata::Deserialize<'de> for Position<T> {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Patchable for Position<T> {
        type Patch = PositionPatch<T>;
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Patch for PositionPatch<T> {
        type Target = Position<T>;
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Value for PositionPatch<T> {
        type Access = __odata::Patching;
        type Update = Self;
        type Change = __odata::Option<Self>;
        type Optional = __odata::Change<Self>;
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Fields for PositionPatch<T> {
        type Role = __odata::Patching;
        type Base = __odata::Root;
        #[inline]
        fn own_field(
            &self,
            __index: __odata::usize,
        ) -> __odata::Option<&dyn __odata::Field> {
            __odata::Some(
                match __index {
                    0 => &self.lat,
                    1 => &self.lon,
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
                    0 => &mut self.lat,
                    1 => &mut self.lon,
                    _ => return __odata::None,
                },
            )
        }
        #[inline]
        fn own_said(&self, __from: __odata::usize) -> __odata::u64 {
            match __from {
                0 => __odata::says(&self.lat, 0) | __odata::says(&self.lon, 1),
                _ => 0,
            }
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Default for PositionPatch<T> {
        #[inline]
        fn default() -> Self {
            Self {
                lat: __odata::Value::blank(),
                lon: __odata::Value::blank(),
            }
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Clone for PositionPatch<T> {
        #[inline]
        fn clone(&self) -> Self {
            __odata::duplicate(self)
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::fmt::Debug for PositionPatch<T> {
        #[inline]
        fn fmt(&self, __f: &mut __odata::fmt::Formatter<'_>) -> __odata::fmt::Result {
            __odata::debug(self, "PositionPatch", __f)
        }
    }
    #[automatically_derived]
    impl<T: Value + __odata::Value> __odata::Serialize for PositionPatch<T> {
        fn serialize<__S: __odata::Serializer>(
            &self,
            __serializer: __S,
        ) -> __odata::Result<__S::Ok, __S::Error> {
            __odata::serialize(self, __serializer)
        }
    }
    #[automatically_derived]
    impl<'de, T: Value + __odata::Value> __odata::Deserialize<'de> for PositionPatch<T> {
        fn deserialize<__D: __odata::Deserializer<'de>>(
            __deserializer: __D,
        ) -> __odata::Result<Self, __D::Error> {
            __odata::deserialize(__deserializer)
        }
    }
};
