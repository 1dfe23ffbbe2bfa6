//! A trait of the user's own has functions with short names, next to the prelude.
use odata_core::prelude::*;

#[derive(Default, ODataEntity)]
#[odata(namespace = "demo.port")]
struct Item {
    id: Option<i32>,
}

#[derive(Default, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item")]
struct Vessel {
    item: Item,
}

#[derive(ODataEnum)]
#[odata(namespace = "demo.port")]
enum Phase {
    Planned,
    UnderWay,
}

trait Short: Sized {
    fn first() -> Option<Self> {
        None
    }
    fn unset(&self) -> &'static str {
        "unset"
    }
    fn own(&self) -> &'static str {
        "own"
    }
    fn bag(&self) -> &'static str {
        "bag"
    }
}

impl Short for Item {}
impl Short for Vessel {}
impl Short for VesselPatch {}
impl Short for Phase {}

#[test]
fn short_names_are_those_of_the_user() {
    assert!(Phase::first().is_none() && Item::first().is_none());
    assert_eq!(Item::unset(&Item::default()), "unset");
    assert_eq!(Vessel::unset(&Vessel::default()), "unset");
    assert_eq!(VesselPatch::unset(&VesselPatch::default()), "unset");
    assert!(Phase::UnderWay.as_str() > Phase::Planned.as_str());
}

#[test]
fn short_names_are_those_of_the_user_in_generic_functions() {
    fn of_value<T: StructuredType + Short>(value: &T) -> [&'static str; 3] {
        [value.own(), value.bag(), T::unset(value)]
    }
    fn of_patch<P: Patch + Short>(patch: &P) -> [&'static str; 3] {
        [patch.own(), patch.bag(), P::unset(patch)]
    }
    fn of_member<E: EnumType + Short>(_: &E) -> Option<E> {
        E::first()
    }
    let own = ["own", "bag", "unset"];
    assert_eq!(of_value(&Vessel::default()), own);
    assert_eq!(of_patch(&VesselPatch::default()), own);
    assert!(of_member(&Phase::Planned).is_none());
}
