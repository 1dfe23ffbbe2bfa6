use odata_core::prelude::*;
use odata_core::upcast;
use odata_test_port::{DeepPosition, Item, Position, Tanker, TankerPatch, Vessel, VesselPatch};

const ID: &str = "11111111-1111-1111-1111-111111111111";

fn tanker() -> Tanker {
    serde_json::from_str(&format!(
        r#"{{"hazmat":true,"name":"Ada","id":"{ID}","active":false}}"#
    ))
    .unwrap()
}

#[test]
fn three_levels_are_written_as_one_flat_object_base_members_first() {
    assert_eq!(
        serde_json::to_string(&tanker()).unwrap(),
        format!(
            r##"{{"@odata.type":"#demo.port.tanker","id":"{ID}","name":"Ada","active":false,"hazmat":true}}"##
        )
    );
}

#[test]
fn members_of_all_levels_are_read_in_any_order() {
    let backwards: Tanker = serde_json::from_str(&format!(
        r#"{{"hazmat":true,"active":false,"id":"{ID}","name":"Ada"}}"#
    ))
    .unwrap();
    assert_eq!(backwards, tanker());
}

#[test]
fn inherited_properties_are_reached_through_deref() {
    let mut tanker = tanker();
    assert_eq!(tanker.name.as_deref(), Some("Ada"));
    assert_eq!(tanker.id.as_ref().unwrap().to_string(), ID);
    tanker.name = Some("Bo".into());
    assert_eq!(tanker.vessel.name.as_deref(), Some("Bo"));
}

#[test]
fn two_parts_of_a_value_are_borrowed_at_once_through_the_base_fields() {
    let mut tanker = tanker();
    let (vessel, hazmat) = (&mut tanker.vessel, &mut tanker.hazmat);
    vessel.active = *hazmat;
    *hazmat = None;
    assert_eq!((tanker.active, tanker.hazmat), (Some(true), None));
}

#[test]
fn a_value_is_usable_as_its_direct_base() {
    let tanker = tanker();
    let base: &Vessel = tanker.as_ref();
    assert_eq!(base.name.as_deref(), Some("Ada"));
    let base: Vessel = tanker.into();
    assert_eq!(base.name.as_deref(), Some("Ada"));
}

#[test]
fn a_value_is_usable_as_any_ancestor() {
    let tanker = tanker();
    assert_eq!(upcast::<Item>(&tanker).id.as_ref().unwrap().to_string(), ID);
    assert_eq!(upcast::<Vessel>(&tanker).name.as_deref(), Some("Ada"));
    assert_eq!(upcast::<Tanker>(&tanker).hazmat, Some(true));
    fn takes_an_item(item: &Item) -> bool {
        item.id.is_some()
    }
    assert!(takes_an_item(&tanker));
}

#[test]
fn the_patch_derefs_to_the_patch_of_the_base() {
    let mut patch = TankerPatch::default();
    patch.name = Some("Bo".into());
    patch.hazmat = Change::Null;
    let base: &VesselPatch = &patch;
    assert_eq!(base.name.as_deref(), Some("Bo"));
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.tanker","name":"Bo","hazmat":null}"##
    );
}

#[test]
fn the_patch_of_a_derived_type_changes_properties_of_all_levels() {
    let before = tanker();
    let mut after = before.clone();
    after.name = Some("Bo".into());
    after.hazmat = None;
    let mut target = before.clone();
    before.diff(&after).apply_to(&mut target).unwrap();
    assert_eq!(target, after);
}

#[test]
fn complex_types_inherit_too() {
    let text = r##"{"@odata.type":"#demo.port.deepPosition","lat":1.0,"lon":2.0,"depth":3.25}"##;
    let deep: DeepPosition = serde_json::from_str(text).unwrap();
    assert_eq!((deep.lat, deep.lon), (Some(1.0), Some(2.0)));
    assert_eq!(serde_json::to_string(&deep).unwrap(), text);
    let surface: Position = deep.into();
    assert_eq!(
        serde_json::to_string(&surface).unwrap(),
        r#"{"lat":1.0,"lon":2.0}"#
    );
}

#[test]
fn the_description_lists_the_properties_of_all_levels_base_first() {
    let names: Vec<_> = Tanker::DESCRIPTION
        .properties()
        .map(|property| property.name())
        .collect();
    assert_eq!(names.first(), Some(&"id"));
    assert_eq!(names.last(), Some(&"hazmat"));
    assert_eq!(names.len(), 2 + 19 + 1);
    assert_eq!(Tanker::TYPE_NAME, "demo.port.tanker");
    let base = Tanker::DESCRIPTION.base().unwrap();
    assert_eq!(base.name(), "demo.port.vessel");
    assert!(base.base().unwrap().is_abstract());
}

mod without_deref {
    use super::*;

    #[derive(Debug, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "vessel", deref = false)]
    struct Raft {
        #[odata(base)]
        hull: Vessel,
        logs: Option<i32>,
    }

    impl core::ops::Deref for Raft {
        type Target = Option<i32>;

        fn deref(&self) -> &Option<i32> {
            &self.logs
        }
    }

    #[test]
    fn deref_is_left_to_the_user_and_the_rest_works() {
        let raft: Raft = serde_json::from_str(r#"{"name":"Kon","logs":9}"#).unwrap();
        assert_eq!(*raft, Some(9));
        assert_eq!(upcast::<Vessel>(&raft).name.as_deref(), Some("Kon"));
        let mut after: Raft = serde_json::from_str(r#"{"name":"Tiki","logs":9}"#).unwrap();
        let patch = raft.diff(&after);
        assert_eq!(
            serde_json::to_string(&patch).unwrap(),
            r##"{"@odata.type":"#demo.port.raft","name":"Tiki"}"##
        );
        after.hull.name = None;
        patch.apply_to(&mut after).unwrap();
        assert_eq!(after.hull.name.as_deref(), Some("Tiki"));
    }

    #[derive(Debug, Default, PartialEq, ODataEntity)]
    #[odata(
        namespace = "demo.port",
        inherits = "vessel",
        deref = false,
        patch = false
    )]
    struct Wreck {
        vessel: Vessel,
    }

    #[test]
    fn a_type_without_a_patch_is_read_and_written() {
        let wreck: Wreck = serde_json::from_str(r#"{"name":"Vasa"}"#).unwrap();
        assert_eq!(
            serde_json::to_string(&wreck).unwrap(),
            r##"{"@odata.type":"#demo.port.wreck","name":"Vasa"}"##
        );
        assert!(wreck.validate().is_ok());
    }
}

mod names {
    use super::*;

    #[derive(Default, ODataEntity)]
    #[odata(namespace = "demo.port", name = "SHIP", rename_all = "PascalCase")]
    struct Ship {
        gross_tons: Option<i32>,
        #[odata(name = "x_y")]
        renamed: Option<i32>,
        r#type: Option<String>,
    }

    #[derive(Default, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "SHIP")]
    struct Yacht {
        #[odata(base)]
        hull: Ship,
        owner_name: Option<String>,
    }

    #[test]
    fn wire_names_are_lower_camel_case_unless_renamed() {
        let yacht = Yacht {
            hull: Ship {
                gross_tons: Some(1),
                renamed: Some(2),
                r#type: Some("a".into()),
            },
            owner_name: Some("b".into()),
        };
        assert_eq!(
            serde_json::to_string(&yacht).unwrap(),
            r##"{"@odata.type":"#demo.port.yacht","GrossTons":1,"x_y":2,"Type":"a","ownerName":"b"}"##
        );
        assert_eq!(Ship::TYPE_NAME, "demo.port.SHIP");
    }
}
