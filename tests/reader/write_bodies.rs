//! Bodies of POST and PUT requests.

use odata_core::json::{Purpose, TagPolicy, Writer};

use crate::lenient;
use crate::model::{Tug, Vessel};

const VESSEL: &str = r##"{"@odata.context":"c","@odata.etag":"e","@odata.type":"#demo.port.Vessel","id":"11111111-1111-1111-1111-111111111111","createdAt":"2024-01-01T00:00:00Z","name@acme.src":"hr","name":"Ada","pos":{"lat":1.0},"manifest":{"stops":[{"lat":2.0}]},"registry":"R","berth":{"no":7}}"##;

fn written(purpose: Purpose) -> String {
    let vessel = lenient::<Vessel>(VESSEL).value;
    let writer = Writer::new().purpose(purpose).tags(TagPolicy::Never);
    writer.to_string(&vessel)
}

#[test]
fn a_replacement_has_every_property_that_an_update_can_change() {
    // V139, rules 55 and 105
    assert_eq!(
        written(Purpose::Replace),
        r#"{"name":"Ada","callSign":null,"rights":null,"pos":{"lat":1.0,"note":null},"manifest":{"loadedAt":null,"seal":null,"stops":[{"lat":2.0}]},"extras":null,"tags":[],"aliases":[],"built":null,"opens":null,"dwell":null,"price":null,"draft":null,"serial":null}"#
    );
}

#[test]
fn a_creation_has_all_but_computed_properties_and_annotations() {
    // Rules 38, 53 and 106
    assert_eq!(
        written(Purpose::Create),
        r#"{"id":"11111111-1111-1111-1111-111111111111","name":"Ada","pos":{"lat":1.0},"manifest":{"stops":[{"lat":2.0}]},"registry":"R","berth":{"no":7}}"#
    );
}

#[test]
fn a_response_has_all() {
    assert_eq!(
        Writer::new().to_string(&lenient::<Vessel>(VESSEL).value),
        VESSEL.replace(
            r##""@odata.context":"c","@odata.etag":"e","@odata.type":"#demo.port.Vessel""##,
            r##""@odata.type":"#demo.port.Vessel","@odata.context":"c","@odata.etag":"e""##
        )
    );
}

#[test]
fn dynamic_members_of_open_types_are_sent() {
    // Rule 99
    let text = r##"{"@odata.type":"#demo.port.Tug","mast":{"a":[null]},"extras":{"more":1}}"##;
    let tug = lenient::<Tug>(text).value;
    for (purpose, expected) in [
        (
            Purpose::Create,
            r##"{"@odata.type":"#demo.port.Tug","extras":{"more":1},"mast":{"a":[null]}}"##,
        ),
        (Purpose::Replace, r#","power":null,"mast":{"a":[null]}}"#),
    ] {
        let written = Writer::new().purpose(purpose).to_string(&tug);
        assert!(written.ends_with(expected), "{written}");
    }
}
