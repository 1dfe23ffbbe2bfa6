use crate::dynamic::DynamicValue;
use crate::json::Note;

/// The body of a request as a service receives it: an entity or a patch, and beside it what happens to its navigation properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Received<T> {
    /// The entity or the patch, without the links. What is inline in a new entity is in it.
    pub value: T,
    /// What was tolerated.
    pub notes: Vec<Note>,
    pub(super) links: Vec<(&'static str, Linked)>,
}

/// What a body says of a navigation property. Each item of [`All`](Self::All) and [`Changed`](Self::Changed) is an object.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Linked {
    /// It leads nowhere.
    Nowhere,
    /// It leads to an entity that is there, by its URL.
    To(String),
    /// It leads to these entities, too. Maybe there are none: then nothing happens.
    Also(Vec<String>),
    /// A patch describes the entity it leads to.
    Inline(DynamicValue),
    /// A patch says all entities it leads to.
    All(Vec<DynamicValue>),
    /// Some that it leads to come, go or change.
    Changed(Vec<DynamicValue>),
}

impl<T> Received<T> {
    /// What the body says of a navigation property, if it says anything beside an inline value of a new entity.
    pub fn linked(&self, navigation: &str) -> Option<&Linked> {
        let mut links = self.links.iter();
        links
            .find(|(name, _)| *name == navigation)
            .map(|(_, linked)| linked)
    }

    /// The navigation properties that the body says something of, in the order of the wire.
    pub fn links(&self) -> impl Iterator<Item = (&'static str, &Linked)> {
        self.links.iter().map(|(name, linked)| (*name, linked))
    }
}
