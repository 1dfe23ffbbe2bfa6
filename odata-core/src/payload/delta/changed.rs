use core::fmt;

use super::control;
use super::identity::{keys, object_in};
use crate::body::check_related;
use crate::dynamic::{DynamicObject, DynamicValue, read_dynamic};
use crate::json::parser::Parser;
use crate::json::{Purpose, Version, Writer};
use crate::patch::{Patch, PatchOf, Patchable, copy_slot};
use crate::read::serde::replay_members;
use crate::read::tag;
use crate::value::{How, Rejected, Slot, Value};

/// An entity that was added or changed (OData JSON 4.01, section 15.2). A member that is not there stays as it is.
///
/// All its members are kept: those that an update may change, which [`patch`](Self::patch) tells, and keys, computed and immutable properties, navigation
/// properties and annotations. A service reports what it has, so all of them are applied.
pub struct Changed<T> {
    /// Everything that came, checked against the type.
    members: DynamicObject,
    partial: T,
}

impl<T: Value> Changed<T> {
    /// What changes of an entity, which its keys name, or its entity-id if it has no keys.
    ///
    /// `V` is `T`, or one of the types of an enum with `any`.
    ///
    /// # Errors
    /// If `T` does not take the members of a `V`.
    ///
    /// ```
    /// use odata_core::industry_data::OutgoingFlowRun;
    /// use odata_core::payload::delta::{Changed, Delta};
    /// use odata_core::prelude::*;
    ///
    /// let mut run = OutgoingFlowRun::default();
    /// run.id = Some("7".into());
    /// let mut after = run.clone();
    /// after.display_name = Some("Nightly export".into());
    /// let changed = Changed::<OutgoingFlowRun>::update(&run, &run.diff(&after))?;
    /// assert_eq!(changed.member("id").unwrap(), "7");
    /// assert_eq!(changed.patch().display_name.as_deref(), Some("Nightly export"));
    /// # Ok::<(), odata_core::payload::delta::Rejected>(())
    /// ```
    pub fn update<V: Patchable>(of: &V, patch: &V::Patch) -> Result<Self, Rejected> {
        let mut changes = members_of(patch, Purpose::Response);
        let mut members: DynamicObject = control::take(&mut changes, "type").into_iter().collect();
        let mut whole = members_of(of, Purpose::Response);
        let named = keys(V::DESCRIPTION).filter_map(|(_, key)| {
            let value = whole.remove(key.name())?;
            Some((key.name(), value))
        });
        let named: Vec<_> = named.collect();
        match named.is_empty() {
            true => members.extend(control::take(&mut whole, "id")),
            false => members.extend(named),
        }
        members.extend(changes);
        Self::try_from(members)
    }

    /// An entity that is added, as the body of a POST has it: without what the service computes.
    ///
    /// # Errors
    /// If the entity was made in a way that it could not be read.
    pub fn create(entity: &T) -> Result<Self, Rejected> {
        Self::try_from(members_of(entity, Purpose::Create))
    }

    /// All members, under their names on the wire, in the order in which they came.
    #[must_use]
    pub fn members(&self) -> &DynamicObject {
        &self.members
    }

    /// A member, under its name on the wire.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&DynamicValue> {
        self.members.get(name)
    }

    /// The members as far as the type knows them, such as the keys. What did not come is blank; [`member`](Self::member) tells what came.
    #[must_use]
    pub fn partial(&self) -> &T {
        &self.partial
    }

    /// The entity-id, as it was written.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        control::text(&self.members, "id")
    }

    /// The qualified name of the entity's type: that of the tag, or of the declared type.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match (control::text(&self.members, "type"), self.partial.slot()) {
            (Some(tag), _) => tag::type_name(tag),
            (None, Slot::Any(any)) => any.declared().name(),
            (None, _) => T::TYPE.item().name(),
        }
    }

    /// What an update may change, as a patch of the type.
    pub fn patch(&self) -> PatchOf<T>
    where
        T: Patchable,
    {
        // What the type took, its patch takes.
        self.read_patch().unwrap_or_else(PatchOf::<T>::blank)
    }

    /// The same, as a patch of one of the types of an enum with `any`; `None` if the entity is of another type.
    ///
    /// ```
    /// use odata_core::industry_data::{AnyRun, OutgoingFlowRun, Run};
    /// use odata_core::payload::delta::Changed;
    /// use odata_core::dynamic::DynamicObject;
    ///
    /// let entry = DynamicObject::from_iter([
    ///     ("@odata.type", "#microsoft.graph.industryData.outgoingFlowRun"),
    ///     ("displayName", "Nightly export"),
    /// ]);
    /// let changed = Changed::<AnyRun>::try_from(entry)?;
    /// let patch = changed.patch_of::<OutgoingFlowRun>().unwrap();
    /// assert_eq!(patch.display_name.as_deref(), Some("Nightly export"));
    /// assert!(changed.patch_of::<Run>().is_none());
    /// # Ok::<(), odata_core::payload::delta::Rejected>(())
    /// ```
    pub fn patch_of<V: Patchable>(&self) -> Option<PatchOf<V>> {
        V::DESCRIPTION
            .is_named(self.type_name())
            .then(|| self.read_patch())?
    }

    fn read_patch<P: Patch>(&self) -> Option<P> {
        let mut patch = P::blank();
        replay_members(
            patch.slot_mut(How::Existing),
            const { &P::TYPE },
            &self.members,
            true,
        )
        .ok()?;
        Some(patch)
    }

    pub(super) fn give(&self, version: Version) -> DynamicObject {
        let is_tag = |name: &str| control::term(name) == Some("type");
        let mut given: DynamicObject =
            control::spelt(&self.members, version, |name| !is_tag(name)).collect();
        given.extend(control::spelt(&self.members, version, is_tag));
        given
    }
}

/// What a value is written as.
fn members_of<V: Value>(value: &V, purpose: Purpose) -> DynamicObject {
    let text = Writer::new().purpose(purpose).to_string(value);
    match read_dynamic(&mut Parser::new(&text, usize::MAX)) {
        Ok(DynamicValue::Object(members)) => members,
        // Only of something that is no entity.
        _ => DynamicObject::new(),
    }
}

/// Takes the members of an entry.
///
/// # Errors
/// If a member is not of the type that the property has, or the tag names a type that `T` does not take. No property has to be there. Also if related
/// entities are described that cannot be so, or removed where they cannot be, as [`read_body`](crate::json::Reader::read_body) has it.
impl<T: Value> TryFrom<DynamicObject> for Changed<T> {
    type Error = Rejected;

    fn try_from(members: DynamicObject) -> Result<Self, Rejected> {
        let mut partial = T::blank();
        replay_members(
            partial.slot_mut(How::Existing),
            const { &T::TYPE },
            &members,
            true,
        )?;
        // What is read as a patch later is read once here, so that it can't fail then.
        let mut changes = T::Update::blank();
        replay_members(
            changes.slot_mut(How::Existing),
            const { &T::Update::TYPE },
            &members,
            true,
        )?;
        if let Some(object) = object_in(partial.slot()) {
            check_related(&members, object.shape().description)?;
        }
        Ok(Self { members, partial })
    }
}

impl<T: Value> Clone for Changed<T> {
    fn clone(&self) -> Self {
        Self {
            members: self.members.clone(),
            partial: copy_of(&self.partial),
        }
    }
}

/// A copy, whether or not the type can be cloned.
pub(super) fn copy_of<T: Value>(value: &T) -> T {
    let mut copy = T::blank();
    copy_slot(value.slot(), copy.slot_mut(How::Existing));
    copy
}

impl<T> PartialEq for Changed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.members == other.members
    }
}

impl<T> fmt::Debug for Changed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Changed").field(&self.members).finish()
    }
}
