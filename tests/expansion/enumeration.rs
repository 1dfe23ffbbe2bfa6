#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
pub enum Phase {
    Planned,
    #[odata(name = "atBerth", value = 5)]
    Moored,
    #[odata(other)]
    Other(String),
}
