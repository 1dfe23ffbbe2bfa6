use odata_core::edm::Decimal;
use odata_core::prelude::*;

/// A place on the surface.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", alias = "dp")]
pub struct Position {
    /// Degrees north.
    #[odata(nullable = false, minimum = -90, maximum = 90)]
    pub lat: Option<f64>,
    /// Degrees east.
    #[odata(nullable = false, minimum = -180, maximum = 180)]
    pub lon: Option<f64>,
    /// For people.
    pub note: Option<String>,
}

/// A place below the surface.
#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", inherits = "position")]
pub struct DeepPosition {
    /// Its place on the surface.
    pub position: Position,
    /// Metres.
    #[odata(precision = 5, scale = 2)]
    pub depth: Option<Decimal>,
}
