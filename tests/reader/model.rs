//! The data model of the test vectors: ships in a port, with type names as services spell them.

use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use odata_core::prelude::*;

#[derive(Debug, Clone, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", name = "Phase")]
pub(crate) enum Phase {
    Planned,
    Moving,
    Moored,
    UnknownFutureValue,
    #[odata(other)]
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ODataEnum)]
#[odata(namespace = "demo.port", name = "Rights", flags)]
pub(crate) enum Rights {
    None = 0,
    Load = 1,
    Unload = 2,
    Inspect = 4,
    All = 7,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "demo.port",
    name = "Position",
    alias = "dp",
    patch(derive(PartialEq))
)]
pub(crate) struct Position {
    #[odata(nullable = false)]
    pub(crate) lat: Option<f64>,
    #[odata(nullable = false)]
    pub(crate) lon: Option<f64>,
    pub(crate) note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", name = "DeepPosition", inherits = "Position")]
pub(crate) struct DeepPosition {
    #[odata(base)]
    pub(crate) position: Position,
    #[odata(precision = 5, scale = 2)]
    pub(crate) depth: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, ODataComplex)]
#[odata(any = Position)]
pub(crate) enum AnyPosition {
    Position(Position),
    DeepPosition(DeepPosition),
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port", name = "Manifest", patch(derive(PartialEq)))]
pub(crate) struct Manifest {
    #[odata(nullable = false)]
    pub(crate) tons: Option<i64>,
    #[odata(precision = 3)]
    pub(crate) loaded_at: Option<DateTimeOffset>,
    #[odata(max_length = 8)]
    pub(crate) seal: Option<Binary>,
    pub(crate) stops: Vec<Position>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataComplex)]
#[odata(
    namespace = "demo.port",
    name = "Extras",
    open,
    patch(derive(PartialEq))
)]
pub(crate) struct Extras {
    pub(crate) origin: Option<String>,
    #[odata(dynamic)]
    pub(crate) rest: DynamicProperties,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "demo.port",
    name = "Item",
    abstract,
    patch(derive(PartialEq))
)]
pub(crate) struct Item {
    #[odata(key)]
    pub(crate) id: Option<Guid>,
    #[odata(computed)]
    pub(crate) created_at: Option<DateTimeOffset>,
    #[odata(annotations)]
    pub(crate) annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "demo.port",
    name = "Vessel",
    inherits = "Item",
    alias = "dp",
    patch(derive(PartialEq))
)]
pub(crate) struct Vessel {
    #[odata(base)]
    pub(crate) item: Item,
    #[odata(nullable = false, max_length = 10)]
    pub(crate) name: Option<String>,
    #[odata(pattern = "^[A-Z]{2}[0-9]{3}$")]
    pub(crate) call_sign: Option<String>,
    #[odata(nullable = false)]
    pub(crate) phase: Option<Phase>,
    pub(crate) rights: Option<Flags<Rights>>,
    pub(crate) pos: Option<Position>,
    #[odata(nullable = false)]
    pub(crate) manifest: Option<Manifest>,
    pub(crate) extras: Option<Extras>,
    pub(crate) tags: Vec<String>,
    pub(crate) aliases: Vec<Option<String>>,
    pub(crate) built: Option<Date>,
    pub(crate) opens: Option<TimeOfDay>,
    pub(crate) dwell: Option<Duration>,
    #[odata(precision = 9, scale = 2)]
    pub(crate) price: Option<Decimal>,
    #[odata(exclusive_minimum = 0)]
    pub(crate) draft: Option<f64>,
    pub(crate) serial: Option<i64>,
    #[odata(nullable = false)]
    pub(crate) active: Option<bool>,
    #[odata(immutable)]
    pub(crate) registry: Option<String>,
    #[odata(navigation)]
    pub(crate) berth: Option<Berth>,
    #[odata(navigation)]
    pub(crate) crew: Vec<Person>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Berth")]
pub(crate) struct Berth {
    #[odata(key)]
    pub(crate) no: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Person")]
pub(crate) struct Person {
    pub(crate) name: Option<String>,
    #[odata(annotations)]
    pub(crate) annotations: Annotations,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(
    namespace = "demo.port",
    name = "Tanker",
    inherits = "Vessel",
    alias = "dp"
)]
pub(crate) struct Tanker {
    #[odata(base)]
    pub(crate) vessel: Vessel,
    pub(crate) hazmat: Option<bool>,
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", name = "Tug", inherits = "Vessel", open)]
pub(crate) struct Tug {
    #[odata(base)]
    pub(crate) vessel: Vessel,
    pub(crate) power: Option<i32>,
    #[odata(dynamic)]
    pub(crate) rest: DynamicProperties,
}

#[derive(Debug, Clone, PartialEq, ODataEntity)]
#[odata(any = Vessel)]
pub(crate) enum AnyVessel {
    Vessel(Vessel),
    Tanker(Tanker),
    Tug(Tug),
    #[odata(other)]
    Other(Unknown<Vessel>),
}
