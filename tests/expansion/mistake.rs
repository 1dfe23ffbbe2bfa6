#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
pub struct Vessel {
    #[odata(max_length = -1)]
    pub name: Option<String>,
}
