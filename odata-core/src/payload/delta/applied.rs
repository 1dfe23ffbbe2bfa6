/// What [`Delta::apply_to`](super::Delta::apply_to) did, and what it left to the caller.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Applied {
    /// How many entities were added.
    pub added: usize,
    /// How many of the entities that were there changed.
    pub changed: usize,
    /// How many of the entities that were there were removed.
    pub removed: usize,
    /// What was not applied, in order.
    pub left: Vec<Left>,
}

/// Something that was not applied.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Left {
    /// The entry, counted from 0.
    pub entry: usize,
    /// What of it was left, and why.
    pub reason: LeftReason,
}

/// What was not applied, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LeftReason {
    /// A link that was added, from an entity that is not there, or to one of which only the entity-id is known.
    Link,
    /// A link that was deleted, from an entity that is not there, or to one that it does not hold.
    DeletedLink,
    /// A deleted entity that is not there anyway.
    NotPresent,
    /// The changes of a collection of related entities, in the member with this name, such as `crew@delta`: the collection is not held, or one of the
    /// changes is about an entity of which only the entity-id is known. None of them is applied.
    NestedDelta(String),
}
