use super::StructuredKind;

/// What generated code compares of a type and its base while it is compiled.
///
/// The compiler interprets that, and a call or a comparison of texts is dear to it. So names are numbers, the FNV-1a hash of 64
/// bits, and those of properties are in ascending order.
pub struct Names {
    /// What it is.
    pub kind: StructuredKind,
    /// The qualified name of the type.
    pub name: u64,
    /// The names of the properties that the type declares.
    pub own: &'static [u64],
    /// Those of the type from which it inherits.
    pub base: Option<&'static Names>,
}

impl Names {
    /// Whether the type has the qualified name.
    #[must_use]
    pub const fn is_named(&self, name: u64) -> bool {
        self.name == name
    }

    /// The index of the first name that an inherited property has too; past the last, if there is none.
    #[must_use]
    pub const fn first_taken(&self, names: &[u64]) -> usize {
        let mut first = names.len();
        let mut level = self;
        loop {
            let (mut index, mut inherited) = (0, 0);
            while index < first && inherited < level.own.len() {
                if names[index] < level.own[inherited] {
                    index += 1;
                } else if names[index] > level.own[inherited] {
                    inherited += 1;
                } else {
                    first = index;
                }
            }
            match level.base {
                Some(base) => level = base,
                None => return first,
            }
        }
    }

    /// How many properties are inherited.
    #[must_use]
    pub const fn inherited(&self) -> usize {
        let mut level = self;
        let mut count = 0;
        while let Some(base) = level.base {
            level = base;
            count += level.own.len();
        }
        count
    }

    /// Whether the type is of the kind.
    #[must_use]
    pub const fn is_kind(&self, kind: StructuredKind) -> bool {
        self.kind as u8 == kind as u8
    }
}
