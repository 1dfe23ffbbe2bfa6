// errors: 1
use odata_core::Flags;
use odata_core::prelude::*;

#[derive(Clone, Copy, ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
}

fn combine<E: odata_core::FlagsEnum>(_: E) -> Option<Flags<E>> {
    None
}

fn main() {
    combine(Phase::Planned);
}
