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

/// How a writer is set, as bits: twelve at most, since they are a part of a `Mode`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Options(pub(super) u16);

const V4_01: u16 = 1;
const NO_METADATA: u16 = 1 << 1;
const FULL_METADATA: u16 = 1 << 2;
const ALWAYS_TAGS: u16 = 1 << 3;
const NEVER_TAGS: u16 = 1 << 4;
const IEEE754_COMPATIBLE: u16 = 1 << 5;
const EXPONENTIAL_DECIMALS: u16 = 1 << 6;
pub(super) const NULLS: u16 = 1 << 7;
const ETAG: u16 = 1 << 8;

impl Options {
    pub(crate) const DEFAULT: Options = Options(0);

    const fn has(self, bits: u16) -> bool {
        self.0 & bits != 0
    }

    /// The same, with one of some bits, or none of them.
    const fn with(self, among: u16, bits: u16) -> Self {
        Self(self.0 & !among | bits)
    }

    const fn with_flag(self, flag: u16, yes: bool) -> Self {
        self.with(flag, if yes { flag } else { 0 })
    }

    pub(crate) const fn version(self) -> Version {
        match self.has(V4_01) {
            true => Version::V4_01,
            false => Version::V4_0,
        }
    }

    pub(crate) const fn with_version(self, version: Version) -> Self {
        self.with_flag(V4_01, matches!(version, Version::V4_01))
    }

    pub(crate) const fn metadata(self) -> Metadata {
        match (self.has(NO_METADATA), self.has(FULL_METADATA)) {
            (true, _) => Metadata::None,
            (_, true) => Metadata::Full,
            (false, false) => Metadata::Minimal,
        }
    }

    pub(crate) const fn with_metadata(self, metadata: Metadata) -> Self {
        let bits = match metadata {
            Metadata::None => NO_METADATA,
            Metadata::Minimal => 0,
            Metadata::Full => FULL_METADATA,
        };
        self.with(NO_METADATA | FULL_METADATA, bits)
    }

    pub(crate) const fn tags(self) -> TagPolicy {
        match (self.has(ALWAYS_TAGS), self.has(NEVER_TAGS)) {
            (true, _) => TagPolicy::Always,
            (_, true) => TagPolicy::Never,
            (false, false) => TagPolicy::ByType,
        }
    }

    pub(crate) const fn with_tags(self, policy: TagPolicy) -> Self {
        let bits = match policy {
            TagPolicy::ByType => 0,
            TagPolicy::Always => ALWAYS_TAGS,
            TagPolicy::Never => NEVER_TAGS,
        };
        self.with(ALWAYS_TAGS | NEVER_TAGS, bits)
    }

    /// `Edm.Int64` and `Edm.Decimal` are strings.
    pub(crate) const fn ieee754_compatible(self) -> bool {
        self.has(IEEE754_COMPATIBLE)
    }

    pub(crate) const fn with_ieee754_compatible(self, yes: bool) -> Self {
        self.with_flag(IEEE754_COMPATIBLE, yes)
    }

    /// `Edm.Decimal` may have an exponent.
    pub(crate) const fn exponential_decimals(self) -> bool {
        self.has(EXPONENTIAL_DECIMALS)
    }

    pub(crate) const fn with_exponential_decimals(self, yes: bool) -> Self {
        self.with_flag(EXPONENTIAL_DECIMALS, yes)
    }

    /// The body of a request has the entity tag.
    pub(crate) const fn etag(self) -> bool {
        self.has(ETAG)
    }

    pub(crate) const fn with_etag(self, yes: bool) -> Self {
        self.with_flag(ETAG, yes)
    }

    /// Whether nullable properties that are not set are written as null.
    pub(crate) const fn with_nulls(self, yes: bool) -> Self {
        self.with_flag(NULLS, yes)
    }
}
