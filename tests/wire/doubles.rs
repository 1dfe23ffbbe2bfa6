use odata_core::json;
use odata_core::prelude::*;

#[derive(Debug, PartialEq, ODataComplex)]
#[odata(namespace = "demo.port")]
struct Position {
    lat: f64,
}

/// Doubles of all sizes with all their digits: what no short text stands for.
fn doubles() -> impl Iterator<Item = f64> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let bits = core::iter::from_fn(move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        Some(state)
    });
    bits.map(f64::from_bits)
        .filter(|double| double.is_finite())
        .take(10_000)
}

#[test]
fn a_double_is_read_as_what_was_written_and_through_serde_at_most_a_few_steps_off() {
    let mut most = 0;
    for double in doubles() {
        let text = json::to_string(&Position { lat: double });
        let read: Position = json::from_str(&text).unwrap();
        assert_eq!(read.lat.to_bits(), double.to_bits(), "{text}");
        let of_serde: Position = serde_json::from_str(&text).unwrap();
        let steps = of_serde.lat.to_bits().abs_diff(double.to_bits());
        most = steps.max(most);
    }
    assert!(most <= 4, "{most} steps");
}
