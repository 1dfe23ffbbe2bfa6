use crate::description::{Property, TypeDescription};
use crate::json::parser::scan::is_same;

/// What a member of a JSON object is to the object's type.
pub(crate) enum Key {
    Property(usize, &'static Property),
    /// `@odata.type` of the object itself, or `@type`.
    Tag {
        prefixed: bool,
    },
    /// Control information or an annotation, of the object or of one of its properties.
    Annotation(String),
    Undeclared(String),
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
        }
    }

    /// The property that comes next if the object has all in their order.
    #[inline]
    pub(crate) fn expected(&mut self) -> Option<&'static Property> {
        while self.next >= self.level.own_properties().len()
            && self.level.depth() < self.leaf.depth()
        {
            self.level = self.leaf.level(self.level.depth() + 1)?;
            self.next = 0;
        }
        self.level.own_properties().get(self.next)
    }

    /// Steps over the property that was expected and tells its index.
    #[inline]
    pub(crate) fn accept(&mut self) -> usize {
        self.next += 1;
        self.level.first() + self.next - 1
    }

    #[inline]
    pub(crate) fn classify(&mut self, name: &str) -> Key {
        match self.expected() {
            Some(property) if is_same(property.name().as_bytes(), name.as_bytes()) => {
                Key::Property(self.accept(), property)
            }
            _ => self.classify_unexpected(name),
        }
    }

    #[inline(never)]
    fn classify_unexpected(&mut self, name: &str) -> Key {
        match name {
            "@odata.type" => return Key::Tag { prefixed: true },
            "@type" if !self.keeps.prefixed_only => return Key::Tag { prefixed: false },
            // The name of a property has no `@`.
            _ if name.as_bytes().contains(&b'@') => {
                return if self.keeps.annotations || (self.keeps.undeclared && tells_type(name)) {
                    Key::Annotation(name.to_owned())
                } else {
                    Key::Ignored
                };
            }
            _ => {}
        }
        match self.find(name) {
            Some(property) => Key::Property(self.accept(), property),
            None if self.keeps.undeclared => Key::Undeclared(name.to_owned()),
            None => Key::Ignored,
        }
    }

    /// Looks at the properties after the expected one, then at all others.
    fn find(&mut self, name: &str) -> Option<&'static Property> {
        let position = |properties: &[Property]| {
            properties
                .iter()
                .position(|property| property.name() == name)
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
