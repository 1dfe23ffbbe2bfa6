//! Why a value does not convert.

use std::error::Error;
use std::fmt;

/// A value that the target type cannot hold exactly.
///
/// ```
/// use odata_core::edm::{Duration, Obstacle};
///
/// let delay: Duration = "-PT5S".parse()?;
/// let error = std::time::Duration::try_from(delay).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "-PT5S does not fit std::time::Duration: it is out of its range"
/// );
/// assert_eq!(error.obstacle(), Obstacle::OutOfRange);
/// # Ok::<(), odata_core::edm::ParseError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConversionError {
    value: String,
    target: &'static str,
    obstacle: Obstacle,
}

impl ConversionError {
    #[cold]
    pub(super) fn new(value: &impl fmt::Display, target: &'static str, obstacle: Obstacle) -> Self {
        Self {
            value: value.to_string(),
            target,
            obstacle,
        }
    }

    /// The text of the value.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The name of the type that cannot hold it.
    pub fn target(&self) -> &'static str {
        self.target
    }

    /// What the type cannot hold.
    pub fn obstacle(&self) -> Obstacle {
        self.obstacle
    }
}

impl fmt::Display for ConversionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            value,
            target,
            obstacle,
        } = self;
        write!(f, "{value} does not fit {target}: {obstacle}")
    }
}

impl Error for ConversionError {}

/// What a target type cannot hold, as carried by a [`ConversionError`].
///
/// ```
/// use odata_core::edm::Obstacle;
///
/// assert_eq!(Obstacle::LeapSecond.to_string(), "it is a leap second, which that type has not");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Obstacle {
    /// The value is below the smallest or above the largest of the type.
    OutOfRange,
    /// Digits below the nanosecond that are not zero.
    SubNanosecond,
    /// Second 60.
    LeapSecond,
    /// An offset from UTC that is not a whole number of minutes between -23:59 and +23:59.
    Offset,
    /// Years or months, whose length varies.
    CalendarUnits,
    /// More digits than the type holds.
    TooManyDigits,
    /// `INF`, `-INF` or `NaN`.
    SpecialValue,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OutOfRange => "it is out of its range",
            Self::SubNanosecond => "it has digits below the nanosecond",
            Self::LeapSecond => "it is a leap second, which that type has not",
            Self::Offset => "its offset is not a whole number of minutes from -23:59 to +23:59",
            Self::CalendarUnits => "it has years or months, whose length varies",
            Self::TooManyDigits => "it has more digits than that type holds",
            Self::SpecialValue => "it is not a finite number",
        })
    }
}
