use odata_core::prelude::*;
use odata_core::upcast;
use odata_test_port::{Item, Vessel, VesselPatch};
use odata_test_reexport::{AnyShip, Ferry, FerryPatch};

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.here", inherits = "demo.ferries.ferry")]
struct Cruiser {
    ferry: Ferry,
    stars: Option<i32>,
}

#[test]
fn a_base_may_live_in_another_crate() {
    let text = r##"{"@odata.type":"#demo.here.cruiser","name":"Ada","seats":100,"decks":[{"class":"first"}],"stars":5}"##;
    let cruiser: Cruiser = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&cruiser).unwrap(), text);
    assert_eq!(cruiser.name.as_deref(), Some("Ada"));
    assert_eq!(upcast::<Item>(&cruiser).id, None);
    let mut after = cruiser.clone();
    after.active = Some(true);
    assert_eq!(
        serde_json::to_string(&cruiser.diff(&after)).unwrap(),
        r##"{"@odata.type":"#demo.here.cruiser","active":true}"##
    );
}

#[test]
fn the_patch_of_a_base_in_another_crate_is_reached_through_deref() {
    let mut patch = FerryPatch::default();
    patch.name = Some("Bo".into());
    let base: &VesselPatch = &patch;
    assert!(!base.is_empty());
}

#[test]
fn rules_of_a_base_in_another_crate_hold() {
    let cruiser = Cruiser {
        ferry: Ferry {
            seats: Some(-1),
            vessel: Vessel {
                name: Some("longer than ten".into()),
                ..Default::default()
            },
            ..Default::default()
        },
        ..Default::default()
    };
    let violations = cruiser.validate().unwrap_err();
    assert_eq!(
        violations
            .iter()
            .map(|violation| violation.path().to_string())
            .collect::<Vec<_>>(),
        ["name", "seats"]
    );
}

#[test]
fn a_crate_that_reaches_the_library_through_another_names_it_by_path() {
    let ships: Vec<AnyShip> =
        serde_json::from_str(r##"[{"@odata.type":"#demo.ferries.ferry"},{"@odata.type":"#demo.port.tanker"},{"@odata.type":"#x.y"}]"##).unwrap();
    assert!(matches!(
        ships.as_slice(),
        [AnyShip::Ferry(_), AnyShip::Tanker(_), AnyShip::Other(_)]
    ));
}
