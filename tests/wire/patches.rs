use odata_test_port::{ManifestPatch, PositionPatch, TankerPatch, TugPatch, VesselPatch};

use crate::{keeps, refuses, writes};

#[test]
fn patch_bodies_are_read_and_written_with_all_their_states() {
    for text in [
        "{}",
        r##"{"@odata.type":"#demo.port.tanker","callSign":"AB123"}"##,
        r##"{"@odata.type":"#demo.port.tanker","callSign":null}"##,
        r##"{"@odata.type":"#demo.port.tanker","active":false}"##,
        r##"{"@odata.type":"#demo.port.tanker","pos":null}"##,
        r##"{"@odata.type":"#demo.port.tanker","pos":{}}"##,
        r##"{"@odata.type":"#demo.port.tanker","pos":{"note":null}}"##,
        r##"{"@odata.type":"#demo.port.tanker","tags":[],"aliases":[null],"track":[{"lat":1.0}]}"##,
        r##"{"@odata.type":"#demo.port.tanker","manifest":{"tons":1,"seal":null,"stops":[]},"hazmat":null}"##,
    ] {
        keeps::<TankerPatch>(text);
    }
    keeps::<PositionPatch>(r#"{"lat":1.0,"note":null}"#);
    keeps::<ManifestPatch>(r#"{"loadedAt":null}"#);
    keeps::<TugPatch>(
        r##"{"@odata.type":"#demo.port.tug","power":null,"mast":null,"sail":[1.0]}"##,
    );
}

#[test]
fn what_an_update_does_not_send_is_left_out() {
    for (input, output) in [
        (
            r#"{"id":"11111111-1111-1111-1111-111111111111","name":"Bo"}"#,
            r##"{"@odata.type":"#demo.port.vessel","name":"Bo"}"##,
        ),
        (
            r#"{"registry":"R","createdAt":null,"berth":{"no":1}}"#,
            "{}",
        ),
        (r#"{"bogus":1,"@odata.etag":"W/\"7\"","name@x.y":1}"#, "{}"),
        (r##"{"@odata.type":"#demo.port.vessel"}"##, "{}"),
        (
            r#"{"name":"A","name":"B"}"#,
            r##"{"@odata.type":"#demo.port.vessel","name":"B"}"##,
        ),
        (
            r#"{"pos":null,"pos":{"lat":1}}"#,
            r##"{"@odata.type":"#demo.port.vessel","pos":{"lat":1.0}}"##,
        ),
        (
            r#"{"pos":{"lat":1},"pos":null}"#,
            r##"{"@odata.type":"#demo.port.vessel","pos":null}"##,
        ),
    ] {
        writes::<VesselPatch>(input, output);
    }
}

#[test]
fn bad_patches_are_refused() {
    for (input, path, message) in [
        (r#"{"name":null}"#, "name", "found null"),
        (
            r#"{"manifest":{"tons":null}}"#,
            "manifest/tons",
            "found null",
        ),
        (r#"{"tags":["a",null]}"#, "tags/1", "found null"),
        (r#"{"tags":null}"#, "tags", "a collection is never null"),
        (
            r#"{"active":"false"}"#,
            "active",
            "expected true or false (Edm.Boolean)",
        ),
        (
            r#"{"pos":[]}"#,
            "pos",
            "expected an object (demo.port.position)",
        ),
        (
            r#"{"track":[{"lat":1},{"lat":"x"}]}"#,
            "track/1/lat",
            "INF, -INF and NaN",
        ),
        (
            r##"{"@odata.type":"#demo.port.item"}"##,
            "@odata.type",
            "demo.port.item",
        ),
    ] {
        refuses::<VesselPatch>(input, path, 1, message);
    }
}
