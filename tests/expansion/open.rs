#[derive(ODataEntity)]
#[odata(namespace = "demo.port", open)]
pub struct Extras {
    #[odata(key)]
    pub id: Option<i32>,
    #[odata(dynamic)]
    pub rest: DynamicProperties,
    #[odata(annotations)]
    pub annotations: Annotations,
}
