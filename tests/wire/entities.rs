use odata_core::industry_data::{AnyRun, OutgoingFlowRun, PublicError};
use odata_test_port::{AnyVessel, DeepPosition, Extras, Item, Manifest, Position, Tanker, Tug};

use crate::{keeps, writes};

#[test]
fn entities_are_written_as_they_were_read() {
    for text in [
        r##"{"@odata.type":"#demo.port.tanker"}"##,
        r##"{"@odata.type":"#demo.port.tanker","id":"11111111-1111-1111-1111-111111111111","createdAt":"2024-05-01T10:00Z","name":"Ada","hazmat":false}"##,
        r##"{"@odata.type":"#demo.port.tanker","@odata.context":"$metadata#tankers/$entity","@odata.etag":"W/\"1\"","name@acme.src":"hr","name":"Ada"}"##,
        r##"{"@odata.type":"#demo.port.tanker","phase":"moored","rights":"load,unload","pos":{"lat":1.5,"lon":-2.0,"note":"n"},"tags":["b","a","b"],"aliases":["x",null]}"##,
        r##"{"@odata.type":"#demo.port.tanker","manifest":{"tons":9007199254740993,"loadedAt":"2024-05-01T10:00:00.1234567+02:00","seal":"_-8=","stops":[{},{"lat":0.0}]}}"##,
        r##"{"@odata.type":"#demo.port.tanker","extras":{"origin":"X","more":[{"a":1.50}],"n":null},"berth":{"no":7,"length":1.5}}"##,
        r##"{"@odata.type":"#demo.port.tanker","built":"2024-02-29","opens":"07:30","dwell":"-P1DT0.5S","price":0.10,"draft":"INF","serial":-1,"active":true,"registry":"R"}"##,
    ] {
        keeps::<Tanker>(text);
        keeps::<AnyVessel>(text);
    }
}

#[test]
fn what_came_otherwise_is_written_in_order_tag_first() {
    for (input, output) in [
        (
            r#"{"hazmat":true,"name":"Io"}"#,
            r##"{"@odata.type":"#demo.port.tanker","name":"Io","hazmat":true}"##,
        ),
        (
            r##" { "hazmat" : true , "@odata.type" : "demo.port.tanker" } "##,
            r##"{"@odata.type":"#demo.port.tanker","hazmat":true}"##,
        ),
        (
            r#"{"name":"\u0041\ud83d\udea2\/\t"}"#,
            "{\"@odata.type\":\"#demo.port.tanker\",\"name\":\"A🚢/\\t\"}",
        ),
        (
            r#"{"bogus":{"a":[1]},"name":"x"}"#,
            r##"{"@odata.type":"#demo.port.tanker","name":"x"}"##,
        ),
        (
            r#"{"callSign":null,"pos":null,"tags":[]}"#,
            r##"{"@odata.type":"#demo.port.tanker"}"##,
        ),
        (
            r#"{"name":"a","name":"b"}"#,
            r##"{"@odata.type":"#demo.port.tanker","name":"b"}"##,
        ),
        (
            r#"{"pos":{"lon":2,"lat":1}}"#,
            r##"{"@odata.type":"#demo.port.tanker","pos":{"lat":1.0,"lon":2.0}}"##,
        ),
        (
            r#"{"rights":"inspect, load","phase":"1"}"#,
            r##"{"@odata.type":"#demo.port.tanker","phase":"moving","rights":"load,inspect"}"##,
        ),
        (
            r#"{"serial":"9007199254740993","price":"1.50"}"#,
            r##"{"@odata.type":"#demo.port.tanker","price":1.50,"serial":9007199254740993}"##,
        ),
        (
            r#"{"@odata.etag":"1","@odata.context":"c"}"#,
            r##"{"@odata.type":"#demo.port.tanker","@odata.etag":"1","@odata.context":"c"}"##,
        ),
    ] {
        writes::<Tanker>(input, output);
    }
}

#[test]
fn types_without_a_base_have_no_tag() {
    keeps::<Position>("{}");
    keeps::<Position>(r#"{"lat":-0.0,"lon":1e+300,"note":""}"#);
    keeps::<Manifest>(r#"{"tons":0}"#);
    keeps::<Item>("{}");
    keeps::<Item>(
        r##"{"@odata.type":"#demo.port.raft","id":"11111111-1111-1111-1111-111111111111"}"##,
    );
    keeps::<DeepPosition>(r##"{"@odata.type":"#demo.port.deepPosition","lat":1.0,"depth":3.25}"##);
    writes::<Vec<Position>>(r#"[{"lat":1},{}]"#, r#"[{"lat":1.0},{}]"#);
}

#[test]
fn open_types_keep_what_they_do_not_declare() {
    for text in [
        r#"{"z":1,"a":{"y":[],"x":{}},"m":[true,null,"s",1e5,-0,0.10]}"#,
        r#"{"origin":"o","":1,"😀":"\u0001"}"#,
    ] {
        keeps::<Extras>(text);
    }
    keeps::<Tug>(
        r##"{"@odata.type":"#demo.port.tug","power":5,"x@odata.type":"#Date","x":"2024-01-01"}"##,
    );
}

#[test]
fn values_of_unknown_types_keep_everything() {
    keeps::<AnyVessel>(
        r##"{"@odata.type":"#demo.port.raft","name":"Kon","pos":{"lat":1.0},"logs":9,"sail":{"area":27.10}}"##,
    );
    writes::<AnyVessel>(
        r##"{"logs":9,"name":"Kon","@odata.type":"https://h/$metadata#demo.port.raft"}"##,
        r##"{"@odata.type":"#demo.port.raft","name":"Kon","logs":9}"##,
    );
}

#[test]
fn runs_are_written_as_they_were_read() {
    keeps::<OutgoingFlowRun>(
        r##"{"@odata.type":"#microsoft.graph.industryData.outgoingFlowRun","@odata.context":"c","id":"5a","displayName":"Nightly","startDateTime":"2023-04-11T06:00:00.1234567Z","status":"running","blockingError":{"code":"c","details":[{"code":"d"}],"message":"m"},"statistics":{"rows":41,"note":"2024-01-01"}}"##,
    );
    writes::<AnyRun>(r##"{"displayName":"x"}"##, r##"{"displayName":"x"}"##);
    keeps::<PublicError>(
        r#"{"code":"c","innerError":{"date":"2024-01-01T00:00:00","request-id":"1"}}"#,
    );
}
