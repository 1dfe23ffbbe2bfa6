//! Where in a value something stands.

use core::fmt;
use std::borrow::Cow;

/// A path of member names and indexes as they stand on the wire, such as `position/lat` or `tags/2`.
///
/// It is written as OData writes the target of an error (OData JSON 4.01, section 21.1): segments joined by `/`.
/// Indexes count from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct WirePath {
    /// From the innermost segment outwards: errors travel that way.
    inwards: Vec<Segment>,
}

/// A step of a [`WirePath`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Segment {
    /// The member of an object.
    Member(Cow<'static, str>),
    /// The item of a collection, counted from 0.
    Index(usize),
}

impl WirePath {
    /// Whether it leads to the value itself.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inwards.is_empty()
    }

    /// The steps, outermost first.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &Segment> {
        self.inwards.iter().rev()
    }

    /// The path of these segments, outermost first.
    pub(crate) fn of(segments: &[Segment]) -> Self {
        let mut inwards = segments.to_vec();
        inwards.reverse();
        Self { inwards }
    }

    pub(crate) fn enclose(&mut self, segment: Segment) {
        self.inwards.push(segment);
    }
}

impl FromIterator<Segment> for WirePath {
    /// Collects segments, outermost first.
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        let mut inwards: Vec<_> = segments.into_iter().collect();
        inwards.reverse();
        Self { inwards }
    }
}

impl fmt::Display for WirePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, segment) in self.segments().enumerate() {
            if position > 0 {
                f.write_str("/")?;
            }
            match segment {
                Segment::Member(name) => f.write_str(name)?,
                Segment::Index(index) => write!(f, "{index}")?,
            }
        }
        Ok(())
    }
}

impl From<&'static str> for Segment {
    fn from(name: &'static str) -> Self {
        Segment::Member(Cow::Borrowed(name))
    }
}

impl From<String> for Segment {
    fn from(name: String) -> Self {
        Segment::Member(Cow::Owned(name))
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Segment::Index(index)
    }
}
