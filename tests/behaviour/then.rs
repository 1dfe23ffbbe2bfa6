use odata_core::prelude::*;
use odata_test_port::{Position, PositionPatch, Vessel, VesselPatch};

/// Patches of every state of `pos` and of a few other properties.
fn patches() -> Vec<VesselPatch> {
    let pos = |pos: Change<Update<Position>>| VesselPatch {
        pos,
        ..Default::default()
    };
    let merge = |lat, lon, note| PositionPatch { lat, lon, note };
    vec![
        VesselPatch::default(),
        pos(Change::Null),
        pos(Update::Merge(merge(Some(1.0), None, Change::Keep)).into()),
        pos(Update::Merge(merge(Some(2.0), Some(3.0), Change::Null)).into()),
        pos(Update::Merge(merge(None, None, Change::Set("m".into()))).into()),
        pos(Update::Replace(Position {
            lat: Some(4.0),
            lon: Some(5.0),
            note: Some("r".into()),
        })
        .into()),
        pos(Update::Replace(Position {
            lat: Some(4.0),
            lon: Some(5.0),
            note: None,
        })
        .into()),
        pos(Update::Reset(merge(Some(6.0), Some(7.0), Change::Keep)).into()),
        VesselPatch {
            name: Some("b".into()),
            call_sign: Change::Null,
            tags: Some(vec![]),
            ..Default::default()
        },
        VesselPatch {
            name: Some("c".into()),
            call_sign: "AB123".into(),
            tags: Some(vec!["x".into()]),
            ..Default::default()
        },
    ]
}

fn vessels() -> Vec<Vessel> {
    [
        "{}",
        r#"{"name":"a","callSign":"ZZ999","tags":["t"],"pos":{"lat":8,"lon":9,"note":"old"}}"#,
        r#"{"pos":{"lat":8,"lon":9}}"#,
    ]
    .map(|text| serde_json::from_str(text).unwrap())
    .into()
}

#[test]
fn applying_the_composition_is_applying_one_after_the_other() {
    for before in vessels() {
        for a in patches() {
            for b in patches() {
                let mut stepwise = before.clone();
                let steps = a
                    .apply_to(&mut stepwise)
                    .and_then(|()| b.apply_to(&mut stepwise));
                let mut at_once = before.clone();
                let both = a.clone().then(b.clone());
                let composed = both.apply_to(&mut at_once);
                if steps.is_ok() {
                    composed.unwrap_or_else(|e| panic!("{before:?} {a:?} {b:?} {both:?}: {e}"));
                    assert_eq!(at_once, stepwise, "{before:?} {a:?} {b:?} {both:?}");
                }
            }
        }
    }
}

#[test]
fn composing_is_associative() {
    for a in patches() {
        for b in patches() {
            for c in patches() {
                let left = a.clone().then(b.clone()).then(c.clone());
                let right = a.clone().then(b.clone().then(c.clone()));
                assert_eq!(
                    serde_json::to_string(&left).unwrap(),
                    serde_json::to_string(&right).unwrap(),
                    "{a:?} {b:?} {c:?}"
                );
            }
        }
    }
}

#[test]
fn an_empty_patch_is_neutral() {
    for a in patches() {
        let text = serde_json::to_string(&a).unwrap();
        assert_eq!(
            serde_json::to_string(&a.clone().then(VesselPatch::default())).unwrap(),
            text
        );
        assert_eq!(
            serde_json::to_string(&VesselPatch::default().then(a)).unwrap(),
            text
        );
    }
}

#[test]
fn null_and_then_a_merge_is_a_reset_so_that_nothing_old_shines_through() {
    let null = VesselPatch {
        pos: Change::Null,
        ..Default::default()
    };
    let merge = Update::Merge(PositionPatch {
        lat: Some(1.0),
        lon: Some(2.0),
        ..Default::default()
    });
    let merge = VesselPatch {
        pos: merge.into(),
        ..Default::default()
    };
    let both = null.then(merge);
    assert!(
        matches!(both.pos, Change::Set(Update::Reset(_))),
        "{both:?}"
    );
    assert_eq!(
        serde_json::to_string(&both).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","pos":{"lat":1.0,"lon":2.0,"note":null}}"##
    );
}

#[test]
fn two_merges_are_one() {
    let merge = |patch| VesselPatch {
        pos: Update::Merge(patch).into(),
        ..Default::default()
    };
    let a = merge(PositionPatch {
        lat: Some(1.0),
        ..Default::default()
    });
    let b = merge(PositionPatch {
        lon: Some(2.0),
        ..Default::default()
    });
    assert_eq!(
        serde_json::to_string(&a.then(b)).unwrap(),
        r##"{"@odata.type":"#demo.port.vessel","pos":{"lat":1.0,"lon":2.0}}"##
    );
}
