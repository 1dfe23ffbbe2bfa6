use std::collections::HashMap;

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

/// Makes a collection what was staged: entities that changed, or are gone, by their position; those behind the end are new.
pub(super) fn commit<T>(
    entities: &mut Vec<T>,
    touched: HashMap<usize, Option<T>>,
    left: Vec<Left>,
) -> Applied {
    let mut applied = Applied {
        left,
        ..Applied::default()
    };
    let count = entities.len();
    let mut touched: Vec<_> = touched.into_iter().collect();
    touched.sort_unstable_by_key(|&(position, _)| position);
    let mut gone = Vec::new();
    for (position, entity) in touched {
        match (
            entities.get_mut(position).filter(|_| position < count),
            entity,
        ) {
            (Some(place), Some(entity)) => {
                *place = entity;
                applied.changed += 1;
            }
            (Some(_), None) => gone.push(position),
            (None, Some(entity)) => {
                entities.push(entity);
                applied.added += 1;
            }
            (None, None) => {}
        }
    }
    applied.removed = gone.len();
    let (mut position, mut gone) = (0, gone.into_iter().peekable());
    entities.retain(|_| {
        position += 1;
        gone.next_if_eq(&(position - 1)).is_none()
    });
    applied
}
