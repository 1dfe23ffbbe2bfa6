use crate::json::Version;

/// What a JSON text is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Purpose {
    /// The value as it is, with all that was kept of it: what a service answers, what a file holds.
    #[default]
    Response,
    /// The body of a POST that creates an entity: without computed properties, control information and annotations, and on closed types without
    /// undeclared members (OData 4.01 Protocol, section 11.4.2).
    Create,
    /// The body of a PUT that replaces an entity: every property that an update can change, with null where nothing is set, without
    /// control information and annotations, and on closed types without undeclared members (OData 4.01 Protocol, section 11.4.3).
    Replace,
}

/// How much control information a text has (OData JSON 4.01, section 3.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Metadata {
    /// Only counts and next links.
    None,
    /// What was kept of a value, and the tags that are needed.
    #[default]
    Minimal,
    /// The same, and the type of everything that its JSON form does not tell.
    Full,
}

/// Which objects say of what type they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TagPolicy {
    /// As each type wants it: types that inherit do, abstract types and types without a base do not, unless `tag` is written on them.
    #[default]
    ByType,
    /// All, but for abstract types.
    Always,
    /// None, but for values of a type that only their tag tells.
    Never,
}

/// How a writer is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options {
    pub(crate) version: Version,
    pub(crate) metadata: Metadata,
    pub(crate) tags: TagPolicy,
    /// `Edm.Int64` and `Edm.Decimal` are strings.
    pub(crate) ieee754_compatible: bool,
    /// `Edm.Decimal` may have an exponent.
    pub(crate) exponential_decimals: bool,
    /// Nullable properties that are not set are written as null.
    pub(crate) nulls: bool,
}

impl Options {
    pub(crate) const DEFAULT: Options = Options {
        version: Version::V4_0,
        metadata: Metadata::Minimal,
        tags: TagPolicy::ByType,
        ieee754_compatible: false,
        exponential_decimals: false,
        nulls: false,
    };
}
