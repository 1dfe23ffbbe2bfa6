//! Laws over values from a small random generator.

use odata_core::prelude::*;
use odata_core::{Value, json};
use odata_test_port::{
    AnyVessel, Extras, Manifest, Phase, Position, Rights, Tug, Vessel, VesselPatch,
};

/// A linear congruential generator (Knuth's MMIX): the same values in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.below(3) > 0).then(|| make(self))
    }

    fn several<T>(&mut self, make: impl Fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(3)).map(|_| make(self)).collect()
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize].clone()
    }

    fn parsed<T: core::str::FromStr<Err: core::fmt::Debug>>(&mut self, all: &[&str]) -> T {
        self.of(all).parse().unwrap()
    }

    fn text(&mut self) -> String {
        self.of(&["", "a", "\"\\\n", "🚢", "null"]).into()
    }

    fn float(&mut self) -> f64 {
        self.of(&[0.0, -0.0, 1.5, 1e300, -1e-7, f64::INFINITY])
    }

    fn position(&mut self) -> Position {
        Position {
            lat: self.maybe(Self::float),
            lon: self.maybe(Self::float),
            note: self.maybe(Self::text),
        }
    }

    fn bag(&mut self) -> DynamicProperties {
        let mut bag = DynamicProperties::new();
        for name in ["x", "y", "z"] {
            match self.below(5) {
                0 => drop(bag.insert(name, self.text())),
                1 => drop(bag.insert(name, self.below(9) as i64)),
                2 => drop(bag.insert(name, self.below(2) == 0)),
                _ => {}
            }
        }
        bag
    }

    fn vessel(&mut self) -> Vessel {
        Vessel {
            item: Default::default(),
            name: self.maybe(Self::text),
            call_sign: self.maybe(Self::text),
            phase: self
                .maybe(|r| r.of(&[Phase::Planned, Phase::Moored, Phase::Other("docked".into())])),
            rights: self.maybe(|r| {
                r.parsed::<Flags<Rights>>(&["none", "load", "load,inspect", "zap", "+8"])
            }),
            pos: self.maybe(Self::position),
            manifest: self.maybe(|r| Manifest {
                tons: r.of(&[i64::MIN, -1, 0, i64::MAX]),
                loaded_at: r.maybe(|r| {
                    r.parsed(&[
                        "2024-05-01T10:00Z",
                        "-0044-03-15T23:59:60.123456789012+02:00",
                    ])
                }),
                seal: r.maybe(|r| r.parsed(&["", "AAAA", "_-8="])),
                stops: r.several(Self::position),
            }),
            extras: self.maybe(|r| Extras {
                origin: r.maybe(Self::text),
                rest: r.bag(),
            }),
            tags: self.several(Self::text),
            aliases: self.several(|r| r.maybe(Self::text)),
            track: self.several(Self::position),
            built: self.maybe(|r| r.parsed(&["2024-02-29", "0000-01-01", "-12345-12-31"])),
            opens: self.maybe(|r| r.parsed(&["07:30", "23:59:59.999999999999"])),
            dwell: self.maybe(|r| r.parsed(&["PT36H", "-P1DT0.5S", "P0D"])),
            price: self.maybe(|r| r.parsed(&["0.10", "-1", "123456789012345678901234567890.5"])),
            draft: self.maybe(Self::float),
            serial: self.maybe(|r| r.of(&[i64::MIN, 0, i64::MAX])),
            active: self.maybe(|r| r.below(2) == 0),
            registry: None,
            berth: None,
        }
    }

    fn tug(&mut self) -> Tug {
        Tug {
            vessel: self.vessel(),
            power: self.maybe(|r| r.below(9) as i32),
            rest: self.bag(),
        }
    }
}

const RUNS: u64 = 300;

/// `before` with what an update cannot clear taken over from `after`'s lack: the law's stated exception.
fn reachable(before: &Tug, mut after: Tug) -> Tug {
    fn keep<T: Clone>(before: &Option<T>, after: &mut Option<T>) {
        if after.is_none() {
            after.clone_from(before);
        }
    }
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

#[test]
fn the_diff_of_two_values_applied_to_the_first_gives_the_second() {
    let mut random = Random(1);
    for _ in 0..RUNS {
        let before = random.tug();
        let after = reachable(&before, random.tug());
        let patch = before.diff(&after);
        let mut target = before.clone();
        patch.apply_to(&mut target).unwrap();
        // The order of undeclared members is that of their coming.
        let sorted = |mut tug: Tug| {
            for bag in [
                Some(&mut tug.rest),
                tug.vessel.extras.as_mut().map(|extras| &mut extras.rest),
            ]
            .into_iter()
            .flatten()
            {
                let mut members: Vec<_> = core::mem::take(bag).into_iter().collect();
                members.sort_by(|a, b| a.0.cmp(&b.0));
                bag.extend(members);
            }
            tug
        };
        assert_eq!(sorted(target), sorted(after), "{patch:?}");
    }
}

#[test]
fn the_diff_of_a_value_and_itself_is_empty() {
    let mut random = Random(2);
    for _ in 0..RUNS {
        let tug = random.tug();
        assert!(tug.diff(&tug).is_empty());
    }
}

#[test]
fn composed_diffs_lead_where_the_last_one_leads() {
    let mut random = Random(3);
    for _ in 0..RUNS {
        let (a, b, c) = (random.tug(), random.tug(), random.tug());
        let b = reachable(&a, b);
        let c = reachable(&b, c);
        let (first, second) = (a.diff(&b), b.diff(&c));
        let mut stepwise = a.clone();
        first.apply_to(&mut stepwise).unwrap();
        second.apply_to(&mut stepwise).unwrap();
        let mut at_once = a.clone();
        first.then(second).apply_to(&mut at_once).unwrap();
        assert!(at_once.diff(&stepwise).is_empty() && stepwise.diff(&at_once).is_empty());
    }
}

fn round_trip<
    T: Value + serde::Serialize + serde::de::DeserializeOwned + PartialEq + core::fmt::Debug,
>(
    value: &T,
) {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(json::to_string(value), text);
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *value, "{text}");
    assert_eq!(json::from_str::<T>(&text).unwrap(), *value, "{text}");
    assert!(
        serde_json::from_value::<T>(serde_json::from_str(&text).unwrap()).is_ok(),
        "{text}"
    );
}

#[test]
fn what_is_written_reads_back_the_same_through_both_paths() {
    let mut random = Random(4);
    for _ in 0..RUNS {
        round_trip(&random.vessel());
        round_trip(&random.tug());
        round_trip(&AnyVessel::Tug(random.tug()));
        round_trip(&AnyVessel::Other(Unknown::new(
            "demo.port.raft",
            random.vessel(),
        )));
    }
}

#[test]
fn a_patch_reads_back_and_does_the_same() {
    let mut random = Random(5);
    for _ in 0..RUNS {
        let (before, after) = (random.vessel(), random.vessel());
        let patch = before.diff(&after);
        let text = serde_json::to_string(&patch).unwrap();
        assert_eq!(json::to_string(&patch), text);
        let again: VesselPatch = serde_json::from_str(&text).unwrap();
        let (mut a, mut b) = (before.clone(), before);
        patch.apply_to(&mut a).unwrap();
        // What was a replacement reads as a merge: it names every member that can be cleared.
        if again.apply_to(&mut b).is_ok() {
            let a_text = serde_json::to_string(&a).unwrap();
            assert_eq!(serde_json::to_string(&b).unwrap(), a_text, "{text}");
        }
    }
}
