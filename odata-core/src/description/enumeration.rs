use super::structured::is_named_by_alias;

/// An enumeration type (CSDL 4.01, section 10).
#[derive(Debug)]
pub struct EnumDescription {
    name: &'static str,
    members: &'static [Member],
    flags: bool,
    alias: Option<&'static str>,
}

/// A member of an enumeration type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    name: &'static str,
    value: i64,
}

impl EnumDescription {
    /// Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, members: &'static [Member], flags: bool) -> Self {
        Self {
            name,
            members,
            flags,
            alias: None,
        }
    }

    /// Called by generated code: the same with the schema's alias of the namespace.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_alias(self, alias: &'static str) -> Self {
        Self {
            alias: Some(alias),
            ..self
        }
    }

    /// The schema's alias of the namespace, with which the type may be named too (CSDL 4.01, section 5.2).
    #[must_use]
    pub const fn alias(&self) -> Option<&'static str> {
        self.alias
    }

    /// Whether `name` is this type's name, qualified with the namespace or with its alias.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        name == self.name || is_named_by_alias(name, self.name, self.alias)
    }

    /// The qualified name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The members in declaration order.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        self.members
    }

    /// Whether a value may combine several members (`IsFlags`).
    #[must_use]
    pub const fn is_flags(&self) -> bool {
        self.flags
    }

    /// The index of the member with a name; names are case-sensitive.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.members.iter().position(|member| member.name == name)
    }

    /// The index of the member that a text stands for: its name, or its numeric value.
    pub(crate) fn find(&self, text: &str) -> Option<usize> {
        self.position(text).or_else(|| {
            let value: i64 = text.parse().ok()?;
            self.members
                .iter()
                .position(|member| member.value() == value)
        })
    }
}

impl Member {
    /// Called by generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(name: &'static str, value: i64) -> Self {
        Self { name, value }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The numeric value.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }
}
