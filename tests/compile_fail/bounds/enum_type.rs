// errors: 1
use odata_core::EnumType;

enum Phase {
    Planned,
}

fn name<E: EnumType>(_: E) {}

fn main() {
    name(Phase::Planned);
}
