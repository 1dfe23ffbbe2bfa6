#[derive(ODataEnum)]
#[odata(namespace = "demo.port", flags)]
pub enum Rights {
    Load = 1,
    Unload = 2,
}
