use odata_core::dynamic::{DynamicValue, Number};
use odata_core::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, TimeOfDay};
use odata_core::prelude::*;
use odata_test_port::{Berth, Extras, Item, Manifest, Phase, Position, Rights, Tug, Vessel};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

/// Doubles of few digits: `serde_json` reads some of the others one step off, unless its feature `float_roundtrip` is on.
fn float() -> BoxedStrategy<f64> {
    let short = any::<i32>().prop_map(|value| f64::from(value) / 8.0);
    prop_oneof![
        short,
        Just(-0.0),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY)
    ]
    .boxed()
}

fn parsed<T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug>(
    pattern: &'static str,
) -> impl Strategy<Value = T> {
    pattern.prop_map(|text: String| {
        text.parse()
            .unwrap_or_else(|error| panic!("{text}: {error:?}"))
    })
}

fn guid() -> impl Strategy<Value = Guid> {
    parsed("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
}

fn date_time_offset() -> impl Strategy<Value = DateTimeOffset> {
    parsed(
        "-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,12})?(Z|[+-]0[0-9]:[0-5][0-9])",
    )
}

fn date() -> impl Strategy<Value = Date> {
    parsed("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")
}

fn time_of_day() -> impl Strategy<Value = TimeOfDay> {
    parsed("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,12})?")
}

fn duration() -> impl Strategy<Value = Duration> {
    parsed("-?P[0-9]{1,4}DT[0-9]{1,2}H[0-9]{1,2}M[0-9]{1,2}(\\.[0-9]{1,12})?S")
}

fn decimal() -> impl Strategy<Value = Decimal> {
    parsed("-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,20})?")
}

fn binary() -> impl Strategy<Value = Binary> {
    vec(any::<u8>(), 0..9).prop_map(Binary::from)
}

fn text() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[a-z]{0,6}",
        Just("\"\\\n\u{1f6a2}\u{0}".to_owned())
    ]
    .boxed()
}

/// With all that is not nullable: a patch that comes over the wire cannot make a position without it.
fn position() -> BoxedStrategy<Position> {
    (float(), float(), of(text()))
        .prop_map(|(lat, lon, note)| Position {
            lat: Some(lat),
            lon: Some(lon),
            note,
        })
        .boxed()
}

/// Undeclared members, with names that no declared member has.
fn bag() -> BoxedStrategy<DynamicProperties> {
    let value = prop_oneof![
        text().prop_map(DynamicValue::from),
        any::<i64>().prop_map(DynamicValue::from),
        any::<bool>().prop_map(DynamicValue::from),
        parsed::<Number>("-?(0|[1-9][0-9]{0,20})\\.[0-9]{1,9}([eE][+-]?[0-9]{1,3})?")
            .prop_map(DynamicValue::from),
        vec(text(), 0..3).prop_map(DynamicValue::from),
    ];
    vec(("x[a-z]{1,3}", value), 0..4)
        .prop_map(|members| members.into_iter().collect())
        .boxed()
}

fn phase() -> BoxedStrategy<Phase> {
    prop_oneof![
        Just(Phase::Planned),
        Just(Phase::Moving),
        Just(Phase::Moored),
        "x[a-z]{1,5}".prop_map(Phase::Other)
    ]
    .boxed()
}

fn rights() -> BoxedStrategy<Flags<Rights>> {
    vec(
        prop_oneof![
            Just(Rights::Load),
            Just(Rights::Unload),
            Just(Rights::Inspect)
        ],
        0..4,
    )
    .prop_map(|members| members.into_iter().collect())
    .boxed()
}

fn manifest() -> BoxedStrategy<Manifest> {
    (
        any::<i64>(),
        of(date_time_offset()),
        of(binary()),
        vec(position(), 0..3),
    )
        .prop_map(|(tons, loaded_at, seal, stops)| Manifest {
            tons,
            loaded_at,
            seal,
            stops,
        })
        .boxed()
}

fn vessel() -> BoxedStrategy<Vessel> {
    let item = (of(guid()), of(date_time_offset())).prop_map(|(id, created_at)| Item {
        id,
        created_at,
        ..Item::default()
    });
    let texts = (
        of(text()),
        of(text()),
        vec(text(), 0..3),
        vec(of(text()), 0..3),
        of(text()),
    );
    let words = (of(phase()), of(rights()));
    let parts = (
        of(position()),
        of(manifest()),
        of((of(text()), bag()).prop_map(|(origin, rest)| Extras { origin, rest })),
        vec(position(), 0..3),
        of((of(any::<i32>()), of(any::<i16>().prop_map(f32::from)))
            .prop_map(|(no, length)| Berth { no, length })),
    );
    let times = (of(date()), of(time_of_day()), of(duration()));
    let numbers = (
        of(decimal()),
        of(float()),
        of(any::<i64>()),
        of(any::<bool>()),
    );
    (item, texts, words, parts, times, numbers)
        .prop_map(|(item, texts, words, parts, times, numbers)| {
            let (name, call_sign, tags, aliases, registry) = texts;
            let (phase, rights) = words;
            let (pos, manifest, extras, track, berth) = parts;
            let (built, opens, dwell) = times;
            let (price, draft, serial, active) = numbers;
            Vessel {
                item,
                name,
                call_sign,
                phase,
                rights,
                pos,
                manifest,
                extras,
                tags,
                aliases,
                track,
                built,
                opens,
                dwell,
                price,
                draft,
                serial,
                active,
                registry,
                berth,
            }
        })
        .boxed()
}

/// A ship of an open type that inherits twice, with all kinds of members.
pub(crate) fn tug() -> BoxedStrategy<Tug> {
    (vessel(), of(any::<i32>()), bag())
        .prop_map(|(vessel, power, rest)| Tug {
            vessel,
            power,
            rest,
        })
        .boxed()
}

/// `after`, with what an update of `before` cannot say taken over: keys, what is computed or immutable, links, and the lack of what is not nullable.
pub(crate) fn reachable(before: &Tug, mut after: Tug) -> Tug {
    fn keep<T: Clone>(before: &Option<T>, after: &mut Option<T>) {
        if after.is_none() {
            after.clone_from(before);
        }
    }
    after.vessel.item = before.vessel.item.clone();
    after.registry.clone_from(&before.registry);
    after.berth.clone_from(&before.berth);
    keep(&before.name, &mut after.name);
    keep(&before.phase, &mut after.phase);
    keep(&before.manifest, &mut after.manifest);
    keep(&before.active, &mut after.active);
    if let (Some(before), Some(after)) = (&before.pos, &mut after.pos) {
        keep(&before.lat, &mut after.lat);
        keep(&before.lon, &mut after.lon);
    }
    after
}
