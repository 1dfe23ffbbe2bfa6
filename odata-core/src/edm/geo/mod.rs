//! Geography and geometry: values of the 16 `Edm.Geography..` and `Edm.Geometry..` types (OData JSON 4.01, section 7.1; CSDL 4.01,
//! section 3.3), with the feature `geography`.
//!
//! On the wire each is a GeoJSON object (RFC 7946). It is kept as it came: numbers in their digits, a coordinate reference system in `crs`,
//! and members that GeoJSON does not name.
//!
//! | in the plane | on the globe | GeoJSON | content |
//! |---|---|---|---|
//! | [`Geometry`] | [`Geography`] | any of those below | [`Shape`] |
//! | [`GeometryPoint`] | [`GeographyPoint`] | `Point` | [`Position`] |
//! | [`GeometryLineString`] | [`GeographyLineString`] | `LineString` | `Vec<Position>` |
//! | [`GeometryPolygon`] | [`GeographyPolygon`] | `Polygon` | `Vec<Vec<Position>>` |
//! | [`GeometryMultiPoint`] | [`GeographyMultiPoint`] | `MultiPoint` | `Vec<Position>` |
//! | [`GeometryMultiLineString`] | [`GeographyMultiLineString`] | `MultiLineString` | `Vec<Vec<Position>>` |
//! | [`GeometryMultiPolygon`] | [`GeographyMultiPolygon`] | `MultiPolygon` | `Vec<Vec<Vec<Position>>>` |
//! | [`GeometryCollection`] | [`GeographyCollection`] | `GeometryCollection` | `Vec<Shape>` |
//!
//! ```
//! use odata_core::edm::geo::{GeographyPoint, Position};
//! use odata_core::prelude::*;
//!
//! #[derive(Debug, ODataComplex)]
//! #[odata(namespace = "demo.port")]
//! struct Berth {
//!     place: Option<GeographyPoint>,
//! }
//!
//! let text = r#"{"place":{"type":"Point","coordinates":[8.50,47.1],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}}}"#;
//! let berth: Berth = serde_json::from_str(text)?;
//! let place = berth.place.as_ref().unwrap();
//! assert_eq!(place.content().longitude().text(), "8.50");
//! assert_eq!(place.crs(), Some("EPSG:4326"));
//! assert_eq!(serde_json::to_string(&berth)?, text);
//!
//! let place = GeographyPoint::new(Position::new(8.into(), 47.into()));
//! assert_eq!(serde_json::to_string(&place)?, r#"{"type":"Point","coordinates":[8,47]}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod part;

pub use part::{Position, Shape};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use self::part::{Part, read_as, write_as};
use crate::description::{PrimitiveType, PropertyType};
use crate::dynamic::{DynamicObject, DynamicValue};
use crate::value::{
    Access, How, Invalid, JsonValue, Slot, SlotMut, Value, json_identity, set_as_it_is,
};

macro_rules! geo {
    ($($name:ident, $content:ty, $read:expr, $write:expr, $what:literal;)*) => {$(
        #[doc = concat!("A value of `Edm.", stringify!($name), "`: ", $what, ".")]
        ///
        /// The GeoJSON object is kept as it came. Equal are objects with equal members, numbers being equal if they are written alike.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            content: $content,
            json: DynamicValue,
        }

        impl $name {
            /// A value in the default coordinate reference system.
            #[must_use]
            pub fn new(content: $content) -> Self {
                let write: fn(&$content) -> DynamicObject = $write;
                let json = write(&content).into();
                Self { content, json }
            }

            /// Takes a GeoJSON object.
            ///
            /// # Errors
            /// If it is no such object, or one of another type: its path within the object, what was found and what was expected.
            pub fn from_json(json: DynamicValue) -> Result<Self, Invalid> {
                let read: fn(&DynamicValue) -> Result<$content, part::Unfit> = $read;
                match read(&json) {
                    Ok(content) => Ok(Self { content, json }),
                    Err(unfit) => Err(Invalid::new(format_args!(
                        concat!("{} (Edm.", stringify!($name), ")"),
                        unfit
                    ))),
                }
            }

            /// What it shows.
            #[must_use]
            pub fn content(&self) -> &$content {
                &self.content
            }

            /// The GeoJSON object, with all its members.
            #[must_use]
            pub fn json(&self) -> &DynamicValue {
                &self.json
            }

            /// The name of the coordinate reference system, such as `EPSG:4326`, if the object tells it.
            #[must_use]
            pub fn crs(&self) -> Option<&str> {
                crs(&self.json)
            }

            /// The same value, said to be in the coordinate reference system of a name.
            #[must_use]
            pub fn with_crs(mut self, name: &str) -> Self {
                set_crs(&mut self.json, name);
                self
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new(Default::default())
            }
        }

        impl Value for $name {
            type Access = Self;
            set_as_it_is!();
        }

        impl Access for $name {
            const TYPE: PropertyType = PropertyType::primitive(PrimitiveType::$name);

            fn blank() -> Self {
                Self::default()
            }

            fn slot(value: &Self) -> Slot<'_> {
                Slot::Json(value)
            }

            fn slot_mut(value: &mut Self, how: How) -> SlotMut<'_> {
                match how {
                    How::Null => SlotMut::Refused,
                    How::Absent => SlotMut::Nothing,
                    _ => SlotMut::Json(value),
                }
            }
        }

        impl JsonValue for $name {
            fn take(&mut self, json: DynamicValue) -> Result<(), Invalid> {
                *self = Self::from_json(json)?;
                Ok(())
            }

            fn show(&self, take: &mut dyn FnMut(&DynamicValue)) {
                take(&self.json);
            }

            json_identity!();
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.json.serialize(serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::read::serde::deserialize(deserializer)
            }
        }
    )*};
}

macro_rules! geo_of_a_kind {
    ($($geography:ident, $geometry:ident, $content:ty, $kind:literal, $what:literal;)*) => {
        geo! {$(
            $geography, $content, |json| read_as(json, $kind), |content| write_as($kind, content), $what;
            $geometry, $content, |json| read_as(json, $kind), |content| write_as($kind, content), $what;
        )*}
    };
}

geo! {
    Geography, Shape, Shape::read, shape_object, "any shape on the globe";
    Geometry, Shape, Shape::read, shape_object, "any shape in a plane";
}

geo_of_a_kind! {
    GeographyPoint, GeometryPoint, Position, "Point", "a place";
    GeographyLineString, GeometryLineString, Vec<Position>, "LineString", "a line through places";
    GeographyPolygon, GeometryPolygon, Vec<Vec<Position>>, "Polygon", "an area: its border, and then those of its holes";
    GeographyMultiPoint, GeometryMultiPoint, Vec<Position>, "MultiPoint", "places";
    GeographyMultiLineString, GeometryMultiLineString, Vec<Vec<Position>>, "MultiLineString", "lines";
    GeographyMultiPolygon, GeometryMultiPolygon, Vec<Vec<Vec<Position>>>, "MultiPolygon", "areas";
    GeographyCollection, GeometryCollection, Vec<Shape>, "GeometryCollection", "shapes of any kind";
}

fn shape_object(shape: &Shape) -> DynamicObject {
    match shape.json() {
        DynamicValue::Object(object) => object,
        _ => DynamicObject::new(),
    }
}

fn crs(json: &DynamicValue) -> Option<&str> {
    let crs = json.as_object()?.get("crs")?.as_object()?;
    crs.get("properties")?.as_object()?.get("name")?.as_str()
}

fn set_crs(json: &mut DynamicValue, name: &str) {
    if let DynamicValue::Object(object) = json {
        let properties = DynamicObject::from_iter([("name", name)]);
        let crs = [
            ("type", DynamicValue::from("name")),
            ("properties", properties.into()),
        ];
        object.insert("crs", DynamicObject::from_iter(crs));
    }
}
