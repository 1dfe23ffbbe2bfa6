#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item", validate = whole)]
pub struct Vessel {
    /// What every record has.
    pub item: Item,
    /// What people call it.
    #[odata(nullable = false, max_length = 10)]
    pub name: Option<String>,
    #[odata(pattern = "^[A-Z]+$", validate = part)]
    pub call_sign: Option<String>,
    #[odata(immutable)]
    registry: Option<String>,
    pub tags: Vec<String>,
    #[odata(navigation)]
    pub berth: Option<Box<Berth>>,
}
