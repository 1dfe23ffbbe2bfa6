#[derive(ODataComplex)]
#[odata(namespace = "demo.port")]
struct Position<T: Value> {
    #[odata(minimum = -90, maximum = 90)]
    lat: Option<T>,
    lon: f64,
}
