use odata_core::json::{self, Metadata, Reader, TagPolicy, Version, Writer};
use odata_core::prelude::*;
use odata_test_port::{AnyVessel, Phase, Position, Tug, TugPatch};
use proptest::prelude::*;

use crate::config;
use crate::values::{reachable, tug};

/// Every option that changes how values are spelt, and the reader for what it gives.
fn writers() -> impl Strategy<Value = (Writer, Reader)> {
    let metadata = prop_oneof![
        Just(Metadata::None),
        Just(Metadata::Minimal),
        Just(Metadata::Full)
    ];
    let tags = prop_oneof![
        Just(TagPolicy::ByType),
        Just(TagPolicy::Always),
        Just(TagPolicy::Never)
    ];
    let version = prop_oneof![Just(Version::V4_0), Just(Version::V4_01)];
    (
        metadata,
        tags,
        version,
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(metadata, tags, version, ieee754, exponential, nulls)| {
            let writer = Writer::new()
                .metadata(metadata)
                .tags(tags)
                .version(version)
                .ieee754_compatible(ieee754)
                .exponential_decimals(exponential)
                .nulls(nulls);
            (
                writer,
                Reader::strict()
                    .version(version)
                    .ieee754_compatible(ieee754),
            )
        })
}

/// The order of undeclared members is that of their coming.
fn sorted(mut tug: Tug) -> Tug {
    let extras = tug.vessel.extras.as_mut().map(|extras| &mut extras.rest);
    for bag in [Some(&mut tug.rest), extras].into_iter().flatten() {
        let mut members: Vec<_> = std::mem::take(bag).into_iter().collect();
        members.sort_by(|left, right| left.0.cmp(&right.0));
        bag.extend(members);
    }
    tug
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_strict_reader_reads_what_was_written_with_any_options(mut value in tug(), (writer, reader) in writers()) {
        // A strict reader knows no members but the declared ones.
        value.phase.take_if(|phase| matches!(phase, Phase::Other(_)));
        let text = writer.to_string(&value);
        let read = reader.read::<Tug>(&text);
        let read = read.unwrap_or_else(|error| panic!("{text}: {error}"));
        let mut found = read.value;
        // With full metadata the types of numbers are told, and kept.
        found.vessel.item.annotations = Annotations::default();
        prop_assert_eq!(found, value, "{}", text);
        prop_assert!(read.notes.is_empty());
    }

    #[test]
    fn serde_and_json_write_and_read_the_same(value in tug()) {
        let text = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(&json::to_string(&value), &text);
        prop_assert_eq!(&serde_json::from_str::<Tug>(&text).unwrap(), &value, "{}", text);
        prop_assert_eq!(&json::from_str::<Tug>(&text).unwrap(), &value, "{}", text);
        prop_assert_eq!(json::from_str::<AnyVessel>(&text).unwrap(), AnyVessel::Tug(value));
    }

    #[test]
    fn what_was_kept_is_written_as_it_was_read(value in tug()) {
        let text = json::to_string(&value);
        let kept = Reader::lenient().read_kept::<Tug>(&text).unwrap();
        prop_assert_eq!(Writer::new().write_kept(&kept), text);
    }

    #[test]
    fn a_diff_applied_leads_where_it_was_taken_also_over_the_wire(before in tug(), after in tug()) {
        let after = reachable(&before, after);
        let patch = before.diff(&after);
        let read: TugPatch = json::from_str(&json::to_string(&patch)).unwrap();
        for patch in [patch, read] {
            let mut target = before.clone();
            patch.apply_to(&mut target).unwrap();
            prop_assert_eq!(sorted(target), sorted(after.clone()));
        }
    }

    #[test]
    fn patches_one_after_the_other_do_what_they_do_together(first in tug(), second in tug(), third in tug(), fourth in tug()) {
        let (one, two) = (first.diff(&second), third.diff(&fourth));
        let mut stepwise = first.clone();
        prop_assume!(one.apply_to(&mut stepwise).is_ok() && two.apply_to(&mut stepwise).is_ok());
        let mut at_once = first.clone();
        one.then(two).apply_to(&mut at_once).unwrap();
        prop_assert_eq!(sorted(at_once), sorted(stepwise));
    }

    #[test]
    fn every_double_but_nan_is_written_and_read_exactly(lat in any::<f64>().prop_filter("NaN equals nothing", |value| !value.is_nan())) {
        let value = Position { lat: Some(lat), ..Position::default() };
        let read: Position = json::from_str(&json::to_string(&value)).unwrap();
        prop_assert_eq!(read.lat.map(f64::to_bits), Some(lat.to_bits()));
    }
}
