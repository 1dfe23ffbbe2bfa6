use crate::description::{Property, TypeDescription};
use crate::dynamic::Name;
use crate::json::parser::scan::{has_at, is_same};

/// What a member of a JSON object is to the object's type.
///
/// No larger than two words, since it is handed on for every member: the index of a property and the name of what is no property are
/// left in the [`Names`].
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Property(&'static Property),
    /// `@odata.type` of the object itself.
    Tag,
    /// The same without its prefix: `@type`.
    UnprefixedTag,
    /// Control information or an annotation, of the object or of one of its properties.
    Annotation,
    Undeclared,
    /// Nothing that is kept.
    Ignored,
}

/// Whether control information tells the type of a property.
pub(crate) fn tells_type(name: &str) -> bool {
    matches!(name.split_once('@'), Some((of, "odata.type" | "type")) if !of.is_empty())
}

/// Finds a type's properties by name. The property after the one found last is tried first.
pub(crate) struct Names {
    leaf: &'static TypeDescription,
    level: &'static TypeDescription,
    /// The next property within the level.
    next: usize,
    keeps: Keeps,
    /// The name of the last member that was no property and is kept.
    name: Name,
}

/// What is kept beside the properties.
#[derive(Clone, Copy)]
pub(crate) struct Keeps {
    pub(crate) undeclared: bool,
    pub(crate) annotations: bool,
    /// `@type` is an annotation.
    pub(crate) prefixed_only: bool,
}

impl Names {
    pub(crate) fn new(leaf: &'static TypeDescription, keeps: Keeps) -> Self {
        let mut level = leaf;
        while let Some(base) = level.base() {
            level = base;
        }
        Self {
            leaf,
            level,
            next: 0,
            keeps,
            name: Name::new(),
        }
    }

    /// The property that comes next if the object has all in their order.
    #[inline]
    pub(crate) fn expected(&mut self) -> Option<&'static Property> {
        match self.level.own_properties().get(self.next) {
            Some(property) => Some(property),
            None if self.level.depth() < self.leaf.depth() => self.expected_below(),
            None => None,
        }
    }

    /// The first property of the levels below.
    #[inline(never)]
    fn expected_below(&mut self) -> Option<&'static Property> {
        while self.next >= self.level.own_properties().len()
            && self.level.depth() < self.leaf.depth()
        {
            self.level = self.leaf.level(self.level.depth() + 1)?;
            self.next = 0;
        }
        self.level.own_properties().get(self.next)
    }

    /// Steps over the property that was expected.
    #[inline]
    pub(crate) fn accept(&mut self) {
        self.next += 1;
    }

    /// The index of the property that was found last.
    #[inline]
    pub(crate) fn index(&self) -> usize {
        self.level.first() + self.next - 1
    }

    /// The name of the member that was found last, and is no property.
    pub(crate) fn take_name(&mut self) -> Name {
        core::mem::take(&mut self.name)
    }

    #[inline]
    fn property(&mut self, property: &'static Property) -> Key {
        self.accept();
        Key::Property(property)
    }

    fn other(&mut self, key: Key, name: &str) -> Key {
        self.name = name.into();
        key
    }

    #[inline(never)]
    pub(crate) fn classify(&mut self, name: &str) -> Key {
        match self.level.own_properties().get(self.next) {
            Some(property) if is_same(property.name().as_bytes(), name.as_bytes()) => {
                self.property(property)
            }
            Some(_) => self.classify_unexpected(name),
            None => self.classify_below(name),
        }
    }

    /// The same, when all properties of the level were there.
    #[inline(never)]
    fn classify_below(&mut self, name: &str) -> Key {
        match self.expected() {
            Some(property) if is_same(property.name().as_bytes(), name.as_bytes()) => {
                self.property(property)
            }
            _ => self.classify_unexpected(name),
        }
    }

    #[inline(never)]
    fn classify_unexpected(&mut self, name: &str) -> Key {
        match name {
            "@odata.type" => return Key::Tag,
            "@type" if !self.keeps.prefixed_only => return Key::UnprefixedTag,
            // The name of a property has no `@`.
            _ if has_at(name.as_bytes()) => {
                return if self.keeps.annotations || (self.keeps.undeclared && tells_type(name)) {
                    self.other(Key::Annotation, name)
                } else {
                    Key::Ignored
                };
            }
            _ => {}
        }
        match self.find(name) {
            Some(property) => self.property(property),
            None if self.keeps.undeclared => self.other(Key::Undeclared, name),
            None => Key::Ignored,
        }
    }

    /// Looks at the properties after the expected one, then at all others.
    fn find(&mut self, name: &str) -> Option<&'static Property> {
        let position = |properties: &[Property]| {
            let is_named =
                |property: &Property| is_same(property.name().as_bytes(), name.as_bytes());
            properties.iter().position(is_named)
        };
        let (before, after) = self.level.own_properties().split_at(self.next);
        if let Some(found) = position(after) {
            self.next += found;
            return after.get(found);
        }
        for level in self.leaf.lineage() {
            let properties = if level.depth() == self.level.depth() {
                before
            } else {
                level.own_properties()
            };
            if let Some(found) = position(properties) {
                (self.level, self.next) = (level, found);
                return properties.get(found);
            }
        }
        None
    }
}
