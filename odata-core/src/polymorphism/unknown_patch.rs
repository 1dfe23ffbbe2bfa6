use core::fmt;
use core::ops::{Deref, DerefMut};

use serde_core::{Serialize, Serializer};

use crate::Unknown;
use crate::description::PropertyType;
use crate::patch::{DynamicChanges, Patch, PatchOf, Patchable};
use crate::validate::Report;
use crate::value::{
    Access, ByDeref, DYNAMIC, Field, Fields, How, Object, Patching, Slot, SlotMut, Value, WHOLE,
};

/// Changes to an [`Unknown`] value: those of its base type, and to the members that are not declared.
///
/// It is written with the tag of the value's own type.
#[must_use = "a patch changes nothing until it is applied or sent"]
pub struct UnknownPatch<B: Patchable> {
    type_name: String,
    base: PatchOf<B>,
    /// Changes to the members that the base type does not declare, unless its patch has a place of its own for them.
    pub members: DynamicChanges,
}

impl<B: Patchable> UnknownPatch<B> {
    /// No changes yet, to a value of a type with a qualified name.
    pub fn new(type_name: impl Into<String>) -> Self {
        Self {
            type_name: type_name.into(),
            base: PatchOf::<B>::blank(),
            members: DynamicChanges::default(),
        }
    }

    /// The qualified name of the value's type.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }
}

impl<B: Patchable> Deref for UnknownPatch<B> {
    type Target = PatchOf<B>;

    fn deref(&self) -> &PatchOf<B> {
        &self.base
    }
}

impl<B: Patchable> DerefMut for UnknownPatch<B> {
    fn deref_mut(&mut self) -> &mut PatchOf<B> {
        &mut self.base
    }
}

impl<B: Patchable> Fields for UnknownPatch<B> {
    type Role = Patching;
    type Base = ByDeref<PatchOf<B>>;

    fn own_field(&self, index: usize) -> Option<&dyn Field> {
        self.base.own_field(index)
    }

    fn own_field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.base.own_field_mut(index)
    }

    fn own_bag(&self, index: usize) -> Option<&dyn Field> {
        match (self.base.field(index), index) {
            (None, DYNAMIC) => Some(&self.members),
            (of_base, _) => of_base,
        }
    }

    fn own_bag_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match (self.base.field_mut(index), index) {
            (None, DYNAMIC) => Some(&mut self.members),
            (of_base, _) => of_base,
        }
    }

    fn own_said(&self, from: usize) -> u64 {
        self.base.own_said(from)
    }

    fn foreign_type(&self) -> Option<&str> {
        Some(&self.type_name)
    }

    fn own_check(&self, what: usize, report: &mut Report<'_>) {
        // Of what is there for the whole, the base is asked anyway.
        if what != WHOLE {
            self.base.own_check(what, report);
        }
    }
}

impl<B: Patchable> Value for UnknownPatch<B> {
    type Access = Self;
    type Update = Self;
    type Change = Option<Self>;
    type Optional = crate::Change<Self>;
}

impl<B: Patchable> Access for UnknownPatch<B> {
    const TYPE: PropertyType = <Unknown<B> as Value>::TYPE;

    fn blank() -> Self {
        Self::new(String::new())
    }

    fn slot(patch: &Self) -> Slot<'_> {
        Slot::Object(patch)
    }

    fn slot_mut(patch: &mut Self, how: How) -> SlotMut<'_> {
        crate::value::object_slot_mut(patch, how)
    }
}

impl<B: Patchable> Patch for UnknownPatch<B> {
    type Target = Unknown<B>;
}

impl<B: Patchable> Serialize for UnknownPatch<B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::write::serde::serialize(self, serializer)
    }
}

impl<B: Patchable> Clone for UnknownPatch<B> {
    fn clone(&self) -> Self {
        let mut copy = Self::new(self.type_name.clone());
        crate::patch::copy_object(self, &mut copy);
        copy
    }
}

impl<B: Patchable> fmt::Debug for UnknownPatch<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::patch::debug(self, &self.type_name, f)
    }
}
