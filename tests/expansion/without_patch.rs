#[derive(ODataComplex)]
#[odata(
    namespace = "demo.port",
    inherits = "position",
    patch = false,
    deref = false
)]
struct Depth {
    #[odata(base)]
    place: Position,
    metres: Option<i32>,
}
