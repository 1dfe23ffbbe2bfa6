//! Under which condition an update is made (OData 4.01 Protocol, sections 8.2.4 and 8.2.5).

/// Under which condition a service makes a change.
///
/// An ETag is opaque: its text, with quotes and `W/`, goes into the header as it came.
///
/// ```
/// use odata_core::http::Precondition;
///
/// assert_eq!(Precondition::Exact("W/\"a1\"").header(), Some(("If-Match", "W/\"a1\"")));
/// assert_eq!(Precondition::CreateOnly.header(), Some(("If-None-Match", "*")));
/// assert_eq!(Precondition::None.header(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precondition<'a> {
    /// The entity is still the one with this ETag.
    Exact(&'a str),
    /// The entity exists, whatever it is now: an update does not create it.
    Any,
    /// The entity does not exist: an update creates it, and changes nothing that is there.
    CreateOnly,
    /// There is no condition. A service that demands one answers 428.
    None,
}

impl<'a> Precondition<'a> {
    /// That the entity is still the one whose ETag this is; any, if it came without.
    ///
    /// ```
    /// use odata_core::dynamic::Annotations;
    /// use odata_core::http::Precondition;
    ///
    /// let kept = Annotations::from_iter([("@odata.etag", "\"a1\"")]);
    /// assert_eq!(Precondition::unchanged(kept.etag()), Precondition::Exact("\"a1\""));
    /// assert_eq!(Precondition::unchanged(None), Precondition::Any);
    /// ```
    #[must_use]
    pub const fn unchanged(etag: Option<&'a str>) -> Self {
        match etag {
            Some(etag) => Precondition::Exact(etag),
            None => Precondition::Any,
        }
    }

    /// Name and value of the header.
    #[must_use]
    pub const fn header(&self) -> Option<(&'static str, &'a str)> {
        match self {
            Precondition::Exact(etag) => Some(("If-Match", etag)),
            Precondition::Any => Some(("If-Match", "*")),
            Precondition::CreateOnly => Some(("If-None-Match", "*")),
            Precondition::None => None,
        }
    }
}

/// Whether an ETag is among those that `If-Match` or `If-None-Match` lists, where `*` is any.
///
/// Compared is the text, as OData has it, so a weak ETag matches itself.
///
/// ```
/// use odata_core::http::etag_matches;
///
/// assert!(etag_matches(r#"W/"a,b", "c""#, r#"W/"a,b""#));
/// assert!(!etag_matches(r#"W/"a,b", "c""#, r#"b""#));
/// assert!(etag_matches("*", "\"a\""));
/// ```
#[must_use]
#[inline]
pub fn etag_matches(listed: &str, current: &str) -> bool {
    let mut quoted = false;
    let between = |c: char| {
        quoted ^= c == '"';
        c == ',' && !quoted
    };
    listed
        .split(between)
        .map(str::trim)
        .any(|etag| etag == "*" || etag == current)
}
