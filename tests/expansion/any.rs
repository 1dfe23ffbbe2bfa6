#[derive(ODataEntity)]
#[odata(any = Vessel)]
pub enum AnyVessel {
    Vessel(Vessel),
    Tanker(Tanker),
    #[odata(other)]
    Other(Unknown<Vessel>),
}
