//! What GeoJSON objects are made of.

use core::fmt;

use crate::dynamic::{DynamicObject, DynamicValue, Number};
use crate::path::{Segment, WirePath};

/// A place: two numbers, first along the horizontal axis, and maybe its height (RFC 7946, section 3.1.1).
///
/// In geography these are longitude and latitude in degrees, and the height in metres; in geometry they are coordinates in a plane.
/// The numbers keep their text.
///
/// ```
/// use odata_core::edm::geo::Position;
///
/// let position = Position::new("8.50".parse()?, 47.into());
/// assert_eq!(position.longitude().text(), "8.50");
/// assert_eq!(position.latitude().as_f64(), Some(47.0));
/// assert_eq!(position.altitude(), None);
/// # Ok::<(), odata_core::dynamic::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    longitude: Number,
    latitude: Number,
    /// The altitude, and what else may follow.
    more: Vec<Number>,
}

impl Position {
    /// A position without a height.
    #[must_use]
    pub fn new(longitude: Number, latitude: Number) -> Self {
        Self {
            longitude,
            latitude,
            more: Vec::new(),
        }
    }

    /// The same position at a height.
    #[must_use]
    pub fn with_altitude(mut self, altitude: Number) -> Self {
        match self.more.first_mut() {
            Some(first) => *first = altitude,
            None => self.more.push(altitude),
        }
        self
    }

    /// The longitude, or the first coordinate in a plane.
    #[must_use]
    pub fn longitude(&self) -> &Number {
        &self.longitude
    }

    /// The latitude, or the second coordinate in a plane.
    #[must_use]
    pub fn latitude(&self) -> &Number {
        &self.latitude
    }

    /// The height, if it is told.
    #[must_use]
    pub fn altitude(&self) -> Option<&Number> {
        self.more.first()
    }
}

/// At longitude and latitude zero.
impl Default for Position {
    fn default() -> Self {
        Self::new(0.into(), 0.into())
    }
}

/// What a value of geography or geometry shows, whichever it is (RFC 7946, section 3.1).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// A place.
    Point(Position),
    /// A line through places.
    LineString(Vec<Position>),
    /// An area: its border, and then those of its holes; each ends where it begins.
    Polygon(Vec<Vec<Position>>),
    /// Places.
    MultiPoint(Vec<Position>),
    /// Lines.
    MultiLineString(Vec<Vec<Position>>),
    /// Areas.
    MultiPolygon(Vec<Vec<Vec<Position>>>),
    /// Shapes of any kind.
    Collection(Vec<Shape>),
}

impl Default for Shape {
    fn default() -> Self {
        Shape::Collection(Vec::new())
    }
}

/// Why JSON is not what a GeoJSON object is made of.
#[derive(Debug)]
pub(super) struct Unfit {
    path: WirePath,
    message: String,
}

impl Unfit {
    #[cold]
    pub(super) fn new(found: impl fmt::Display, expected: impl fmt::Display) -> Self {
        Self {
            path: WirePath::default(),
            message: format!("found {found}, expected {expected}"),
        }
    }

    pub(super) fn within(mut self, segment: impl Into<Segment>) -> Self {
        self.path.enclose(segment.into());
        self
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.is_empty() {
            true => f.write_str(&self.message),
            false => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

/// A part of a GeoJSON object.
pub(super) trait Part: Sized {
    fn read(json: &DynamicValue) -> Result<Self, Unfit>;

    fn json(&self) -> DynamicValue;
}

impl Part for Position {
    fn read(json: &DynamicValue) -> Result<Self, Unfit> {
        let Some(numbers) = json.as_collection() else {
            return Err(Unfit::new(json.kind(), "an array of numbers"));
        };
        let numbers = numbers.iter().enumerate().map(|(index, number)| {
            let unfit = || Unfit::new(number.kind(), "a number").within(index);
            number.as_number().cloned().ok_or_else(unfit)
        });
        let numbers: Vec<_> = numbers.collect::<Result<_, _>>()?;
        match numbers.as_slice() {
            [longitude, latitude, more @ ..] => Ok(Self {
                longitude: longitude.clone(),
                latitude: latitude.clone(),
                more: more.to_vec(),
            }),
            few => Err(Unfit::new(
                format_args!("{} numbers", few.len()),
                "longitude and latitude",
            )),
        }
    }

    fn json(&self) -> DynamicValue {
        let two = [&self.longitude, &self.latitude];
        let numbers: Vec<_> = two.into_iter().chain(&self.more).cloned().collect();
        numbers.into()
    }
}

impl<T: Part> Part for Vec<T> {
    fn read(json: &DynamicValue) -> Result<Self, Unfit> {
        let Some(items) = json.as_collection() else {
            return Err(Unfit::new(json.kind(), "an array"));
        };
        let items = items.iter().enumerate();
        items
            .map(|(index, item)| T::read(item).map_err(|unfit| unfit.within(index)))
            .collect()
    }

    fn json(&self) -> DynamicValue {
        DynamicValue::Collection(self.iter().map(T::json).collect())
    }
}

/// The member that holds coordinates.
const COORDINATES: &str = "coordinates";
/// The member of a collection that holds its shapes.
const GEOMETRIES: &str = "geometries";

/// The name of the member that an object of a GeoJSON type has its content in.
fn holder(kind: &str) -> &'static str {
    match kind {
        "GeometryCollection" => GEOMETRIES,
        _ => COORDINATES,
    }
}

/// Reads the content of an object of a GeoJSON type.
pub(super) fn read_as<T: Part>(json: &DynamicValue, expected: &str) -> Result<T, Unfit> {
    let (object, kind) = object(json)?;
    if kind != expected {
        let found = format!("the GeoJSON type {kind:?}");
        return Err(Unfit::new(found, format_args!("{expected:?}")).within("type"));
    }
    content(object, kind)
}

/// A GeoJSON object.
pub(super) fn write_as<T: Part>(kind: &str, content: &T) -> DynamicObject {
    DynamicObject::from_iter([
        ("type", DynamicValue::from(kind)),
        (holder(kind), content.json()),
    ])
}

fn object(json: &DynamicValue) -> Result<(&DynamicObject, &str), Unfit> {
    let Some(object) = json.as_object() else {
        return Err(Unfit::new(json.kind(), "a GeoJSON object"));
    };
    match object.get("type") {
        Some(DynamicValue::String(kind)) => Ok((object, kind)),
        Some(other) => Err(Unfit::new(other.kind(), "the GeoJSON type in a string").within("type")),
        None => Err(Unfit::new("no such member", "the GeoJSON type").within("type")),
    }
}

fn content<T: Part>(object: &DynamicObject, kind: &str) -> Result<T, Unfit> {
    let holder = holder(kind);
    match object.get(holder) {
        Some(json) => T::read(json),
        None => Err(Unfit::new("no such member", "an array")),
    }
    .map_err(|unfit| unfit.within(holder))
}

impl Part for Shape {
    fn read(json: &DynamicValue) -> Result<Self, Unfit> {
        let (object, kind) = object(json)?;
        Ok(match kind {
            "Point" => Shape::Point(content(object, kind)?),
            "LineString" => Shape::LineString(content(object, kind)?),
            "Polygon" => Shape::Polygon(content(object, kind)?),
            "MultiPoint" => Shape::MultiPoint(content(object, kind)?),
            "MultiLineString" => Shape::MultiLineString(content(object, kind)?),
            "MultiPolygon" => Shape::MultiPolygon(content(object, kind)?),
            "GeometryCollection" => Shape::Collection(content(object, kind)?),
            other => {
                let found = format!("the GeoJSON type {other:?}");
                let expected = "Point, LineString, Polygon, MultiPoint, MultiLineString, MultiPolygon or GeometryCollection";
                return Err(Unfit::new(found, expected).within("type"));
            }
        })
    }

    fn json(&self) -> DynamicValue {
        DynamicValue::Object(match self {
            Shape::Point(content) => write_as("Point", content),
            Shape::LineString(content) => write_as("LineString", content),
            Shape::Polygon(content) => write_as("Polygon", content),
            Shape::MultiPoint(content) => write_as("MultiPoint", content),
            Shape::MultiLineString(content) => write_as("MultiLineString", content),
            Shape::MultiPolygon(content) => write_as("MultiPolygon", content),
            Shape::Collection(content) => write_as("GeometryCollection", content),
        })
    }
}
