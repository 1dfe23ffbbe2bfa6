//! A patch is as visible as its type, and its fields as those of the type.

mod inner {
    use odata_core::prelude::*;

    #[derive(Debug, Default, ODataEntity)]
    #[odata(namespace = "demo.port")]
    pub(in crate::visibility) struct Item {
        pub(in crate::visibility) open: Option<i32>,
        closed: Option<i32>,
    }

    #[derive(Debug, Default, ODataEntity)]
    #[odata(namespace = "demo.port", inherits = "item")]
    pub(super) struct Derived {
        pub(super) item: Item,
        pub(super) own: Option<i32>,
    }

    #[derive(Debug, Default, ODataComplex)]
    #[odata(namespace = "demo.port")]
    struct Private {
        value: Option<i32>,
    }

    pub(super) fn closed() -> (ItemPatch, String) {
        let patch = ItemPatch {
            closed: 1.into(),
            ..Default::default()
        };
        let private = PrivatePatch { value: 2.into() };
        (patch, serde_json::to_string(&private).unwrap())
    }
}

use inner::{Derived, DerivedPatch, ItemPatch};

#[test]
fn a_patch_and_its_fields_are_as_visible_as_the_type_and_its_fields() {
    let (mut item, private): (ItemPatch, _) = inner::closed();
    item.open = 3.into();
    let patch = DerivedPatch {
        item,
        own: 4.into(),
    };
    let text = serde_json::to_string(&patch).unwrap();
    assert_eq!(
        text,
        r##"{"@odata.type":"#demo.port.derived","open":3,"closed":1,"own":4}"##
    );
    assert_eq!(private, r#"{"value":2}"#);
    let derived: Derived = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (derived.open, derived.own, derived.item.open),
        (Some(3), Some(4), Some(3))
    );
}
