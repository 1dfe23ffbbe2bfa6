// errors: 1
use odata_core::prelude::*;

#[derive(ODataEntity)]
#[odata(namespace = "demo.port")]
struct Vessel {
    #[odata(max_length = -1)]
    name: Option<String>,
}

#[derive(ODataEntity)]
#[odata(namespace = "demo.port", inherits = "vessel")]
struct Tanker {
    vessel: Vessel,
    escort: Option<Vessel>,
    fleet: Vec<Vessel>,
}

#[derive(ODataEntity)]
#[odata(any = Vessel)]
enum AnyVessel {
    Vessel(Vessel),
    Tanker(Tanker),
}

fn update(tanker: &Tanker, patch: &mut VesselPatch) -> TankerPatch {
    patch.name = Change::Null;
    let _ = tanker.validate();
    tanker.diff(tanker)
}

fn main() {}
