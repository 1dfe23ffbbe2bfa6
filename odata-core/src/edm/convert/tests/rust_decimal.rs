use super::{assert_obstacles, assert_there_and_back};
use crate::edm::{Decimal, Obstacle};

#[test]
fn decimals_convert_exactly() {
    assert_there_and_back::<Decimal, ::rust_decimal::Decimal>(
        &[
            ("0.10", "0.10"),
            ("-12.5", "-12.5"),
            ("0.00", "0.00"),
            ("1e2", "100"),
            ("15e-1", "1.5"),
            ("+007", "7"),
            (
                "79228162514264337593543950335",
                "79228162514264337593543950335",
            ),
            (
                "7.9228162514264337593543950335",
                "7.9228162514264337593543950335",
            ),
            (
                "79228162514264337593543950335.00",
                "79228162514264337593543950335",
            ),
            ("1e-28", "0.0000000000000000000000000001"),
            ("1e28", "10000000000000000000000000000"),
            (
                "0.10000000000000000000000000000000000",
                "0.1000000000000000000000000000",
            ),
        ],
        Decimal::from,
    );
}

#[test]
fn what_rust_decimal_cannot_hold_is_an_error() {
    assert_obstacles::<Decimal, ::rust_decimal::Decimal>(&[
        ("79228162514264337593543950336", Obstacle::OutOfRange),
        ("1e29", Obstacle::OutOfRange),
        ("-1e999999999", Obstacle::OutOfRange),
        ("7.9228162514264337593543950336", Obstacle::TooManyDigits),
        ("1e-29", Obstacle::TooManyDigits),
        ("1e-999999999", Obstacle::TooManyDigits),
        ("INF", Obstacle::SpecialValue),
        ("NaN", Obstacle::SpecialValue),
    ]);
}
