//! A public type that does not deref to its base may have a base that no other crate sees.
#![deny(private_interfaces, private_bounds)]

use odata_core::prelude::*;

mod port {
    use odata_core::prelude::*;

    #[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
    #[odata(namespace = "demo.port", validate = has_id)]
    pub(super) struct Item {
        #[odata(key)]
        pub(super) id: Option<i32>,
        #[odata(maximum = 9)]
        pub(super) rank: Option<i32>,
    }

    fn has_id(item: &Item) -> Result<(), &'static str> {
        item.id.map(|_| ()).ok_or("found no id")
    }
}

#[derive(Debug, Clone, Default, PartialEq, ODataEntity)]
#[odata(namespace = "demo.port", inherits = "item", deref = false)]
pub struct Vessel {
    item: port::Item,
    pub name: Option<String>,
}

#[test]
fn the_base_of_a_public_type_may_be_private() {
    let text = r##"{"@odata.type":"#demo.port.vessel","id":1,"rank":2,"name":"a"}"##;
    let vessel: Vessel = serde_json::from_str(text).unwrap();
    assert_eq!(vessel.item.rank, Some(2));
    assert_eq!(serde_json::to_string(&vessel).unwrap(), text);

    let mut after = vessel.clone();
    after.item.rank = Some(10);
    let patch = vessel.diff(&after);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","rank":10}"##
    );
    let mut target = Vessel::default();
    patch.apply_to(&mut target).unwrap();
    assert_eq!(target.item.rank, Some(10));
    let found = |violations: odata_core::validate::Violations| violations.iter().count();
    assert_eq!(patch.validate().map_err(found), Err(1));
    assert_eq!(target.validate().map_err(found), Err(2));
}
