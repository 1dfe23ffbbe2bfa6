use super::{assert_obstacles, assert_there_and_back};
use crate::edm::{Duration, Obstacle};

#[test]
fn durations_convert_exactly() {
    assert_there_and_back::<Duration, std::time::Duration>(
        &[
            ("PT36H", "P1DT12H"),
            ("PT0.000000001S", "PT0.000000001S"),
            ("-PT0S", "PT0S"),
            ("PT18446744073709551615S", "P213503982334601DT7H15S"),
        ],
        Duration::from,
    );
    assert_obstacles::<Duration, std::time::Duration>(&[
        ("-PT1S", Obstacle::OutOfRange),
        ("PT1M18446744073709551615S", Obstacle::OutOfRange),
        ("PT0.0000000001S", Obstacle::SubNanosecond),
    ]);
}
