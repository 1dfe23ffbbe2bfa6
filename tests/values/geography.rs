//! Values of geography and geometry.

use odata_core::dynamic::Number;
use odata_core::edm::geo::{
    Geography, GeographyCollection, GeographyLineString, GeographyMultiLineString,
    GeographyMultiPoint, GeographyMultiPolygon, GeographyPoint, GeographyPolygon, Geometry,
    GeometryCollection, GeometryLineString, GeometryMultiLineString, GeometryMultiPoint,
    GeometryMultiPolygon, GeometryPoint, GeometryPolygon, Position, Shape,
};
use odata_core::json::{self, ErrorKind};
use odata_core::prelude::*;

use crate::{body, conforms, refused};

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", open)]
struct Map {
    any: Option<Geography>,
    point: Option<GeographyPoint>,
    line: Option<GeographyLineString>,
    area: Option<GeographyPolygon>,
    points: Option<GeographyMultiPoint>,
    lines: Option<GeographyMultiLineString>,
    areas: Option<GeographyMultiPolygon>,
    all: Option<GeographyCollection>,
    plane: Vec<GeometryPoint>,
    #[odata(dynamic)]
    more: DynamicProperties,
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

const EVERY_KIND: &[(&str, &str)] = &[
    ("point", r#"{"type":"Point","coordinates":[142.10,-64.1]}"#),
    (
        "line",
        r#"{"type":"LineString","coordinates":[[1,2.50],[3,4e0,5]]}"#,
    ),
    (
        "area",
        r#"{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[0,0]]]}"#,
    ),
    ("points", r#"{"type":"MultiPoint","coordinates":[[1,2]]}"#),
    (
        "lines",
        r#"{"type":"MultiLineString","coordinates":[[[1,2],[3,4]]]}"#,
    ),
    (
        "areas",
        r#"{"type":"MultiPolygon","coordinates":[[[[0,0],[0,1],[1,1],[0,0]]]]}"#,
    ),
    (
        "all",
        r#"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[]}]}"#,
    ),
];

#[test]
fn every_kind_comes_back_with_its_digits() {
    // Rule 78.
    for (name, value) in EVERY_KIND {
        for name in [name, "any"] {
            let text = format!(r#"{{"{name}":{value}}}"#);
            let map: Map = conforms(&text);
            assert_eq!(body(&map), text);
            assert_eq!(serde_json::to_string(&map).unwrap(), text);
            assert!(map.validate().is_ok());
        }
    }
    let map: Map = conforms(&format!(r#"{{"point":{}}}"#, EVERY_KIND[0].1));
    let point = map.point.unwrap();
    assert_eq!(point.content().longitude().text(), "142.10");
    assert_eq!(point.content().latitude().as_f64(), Some(-64.1));
    let map: Map = conforms(&format!(r#"{{"line":{}}}"#, EVERY_KIND[1].1));
    let line = map.line.unwrap();
    assert_eq!(line.content()[1].altitude(), Some(&number("5")));
}

#[test]
fn a_reference_system_and_other_members_are_kept() {
    // Rule 78.
    let text = r#"{"point":{"crs":{"type":"name","properties":{"name":"EPSG:4326"}},"type":"Point","bbox":[1,2],"coordinates":[1,2,3,4],"@acme.x":null}}"#;
    let map: Map = conforms(text);
    assert_eq!(map.point.as_ref().unwrap().crs(), Some("EPSG:4326"));
    assert_eq!(body(&map), text);
}

#[test]
fn what_is_no_such_shape_is_refused_with_its_place() {
    // Rule 78.
    for (value, message) in [
        ("[1,2]", "found an array, expected a GeoJSON object"),
        (
            "\"POINT(1 2)\"",
            "found a string, expected a GeoJSON object",
        ),
        (
            "{}",
            "type: found no such member, expected the GeoJSON type",
        ),
        (
            r#"{"type":5}"#,
            "type: found a number, expected the GeoJSON type in a string",
        ),
        (
            r#"{"type":"LineString","coordinates":[]}"#,
            r#"type: found the GeoJSON type "LineString", expected "Point""#,
        ),
        (
            r#"{"type":"Point"}"#,
            "coordinates: found no such member, expected an array",
        ),
        (
            r#"{"type":"Point","coordinates":[1]}"#,
            "coordinates: found 1 numbers, expected longitude and latitude",
        ),
        (
            r#"{"type":"Point","coordinates":[1,"2"]}"#,
            "coordinates/1: found a string, expected a number",
        ),
    ] {
        let text = format!(r#"{{"point":{value}}}"#);
        refused::<Map>(&text, ErrorKind::InvalidValue, "point");
        let error = json::from_str::<Map>(&text).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("point: {message} (Edm.GeographyPoint)")),
            "{error}"
        );
        let error = serde_json::from_str::<Map>(&text).unwrap_err().to_string();
        assert!(
            error.starts_with(&format!("point: {message} (Edm.GeographyPoint)")),
            "{error}"
        );
    }
    refused::<Map>(
        r#"{"any":{"type":"Circle","coordinates":[1,2]}}"#,
        ErrorKind::InvalidValue,
        "any",
    );
}

#[test]
fn collections_and_dynamic_members_take_them() {
    // Rules 32, 78 and 104.
    let text = r##"{"plane":[{"type":"Point","coordinates":[1,2]}],"x@odata.type":"#GeographyPoint","x":{"type":"Point","coordinates":[1,2]}}"##;
    let map: Map = conforms(text);
    assert_eq!(body(&map), text);
    let x: GeographyPoint = map.more.get_typed("x").unwrap().unwrap();
    assert_eq!(x.content(), map.plane[0].content());
    assert!(map.more.get_typed::<GeometryPoint>("x").is_err());
    let mut other = Map::default();
    other.more.insert_typed("x", &x);
    assert_eq!(other.more, map.more);
    refused::<Map>(r#"{"plane":[null]}"#, ErrorKind::NullNotAllowed, "plane/0");
}

#[test]
fn they_are_made_compared_and_patched() {
    let place = Position::new(number("8.5"), 47.into()).with_altitude(number("408"));
    let point = GeographyPoint::new(place.clone()).with_crs("EPSG:4326");
    let after = Map {
        point: Some(point),
        any: Some(Geography::new(Shape::MultiPoint(vec![place]))),
        ..Map::default()
    };
    let patch = Map::default().diff(&after);
    assert_eq!(
        body(&patch),
        r#"{"any":{"type":"MultiPoint","coordinates":[[8.5,47,408]]},"point":{"type":"Point","coordinates":[8.5,47,408],"crs":{"type":"name","properties":{"name":"EPSG:4326"}}}}"#
    );
    let mut map = Map::default();
    patch.apply_to(&mut map).unwrap();
    assert_eq!(map, after);
    assert!(map.diff(&after).is_empty());
}

#[test]
fn a_blank_value_of_every_type_reads_back() {
    fn check<T: odata_core::Value + Default + PartialEq + core::fmt::Debug>() {
        let text = json::to_string(&T::default());
        assert_eq!(json::from_str::<T>(&text).unwrap(), T::default(), "{text}");
    }
    check::<Geography>();
    check::<GeographyPoint>();
    check::<GeographyLineString>();
    check::<GeographyPolygon>();
    check::<GeographyMultiPoint>();
    check::<GeographyMultiLineString>();
    check::<GeographyMultiPolygon>();
    check::<GeographyCollection>();
    check::<Geometry>();
    check::<GeometryPoint>();
    check::<GeometryLineString>();
    check::<GeometryPolygon>();
    check::<GeometryMultiPoint>();
    check::<GeometryMultiLineString>();
    check::<GeometryMultiPolygon>();
    check::<GeometryCollection>();
}
