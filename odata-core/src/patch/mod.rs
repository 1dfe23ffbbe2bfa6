//! Changes to a value: what a PATCH body says (OData 4.01 Protocol, section 11.4.3).

mod apply;
mod change;
mod copy;
mod debug;
mod diff;
mod dynamic_changes;
mod equal;
mod no_change;
mod then;
mod update;

pub use apply::{ApplyError, ApplyErrorKind};
pub use change::Change;
pub use dynamic_changes::DynamicChanges;
pub use no_change::NoChange;
pub use update::Update;

pub(crate) use apply::apply;
pub(crate) use copy::{copy, copy_object, copy_slot, fill};
pub(crate) use diff::{diff, is_empty};
pub(crate) use equal::{Counts, equal_objects, equal_slots};
pub(crate) use then::then;

pub use copy::duplicate;
pub use debug::debug;

use crate::{StructuredType, Value};

/// A type that has a patch: what the derives implement, unless `patch = false` is written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no patch",
    label = "expected an entity type or a complex type that has a patch",
    note = "`ODataEntity` and `ODataComplex` give a type one, unless `#[odata(patch = false)]` is written"
)]
pub trait Patchable: StructuredType {
    /// Changes to a value of this type.
    type Patch: Patch<Target = Self>;

    /// The smallest patch that makes `after` of `self`.
    ///
    /// Nested complex values are compared member by member; collections are compared, and set, as wholes. What an update can't change (keys,
    /// computed and immutable properties, navigation properties) is not looked at, and at no depth, items of collections included, are computed properties, annotations and undeclared
    /// members of closed types. A property that is not nullable and that `after` lacks is left as it is.
    ///
    /// ```
    /// use odata_core::prelude::*;
    ///
    /// #[derive(Clone, Default, ODataComplex)]
    /// #[odata(namespace = "demo.port")]
    /// struct Position {
    ///     lat: Option<f64>,
    ///     lon: Option<f64>,
    /// }
    ///
    /// let before = Position { lat: Some(1.0), lon: Some(2.0) };
    /// let after = Position { lon: None, ..before.clone() };
    /// assert_eq!(serde_json::to_string(&before.diff(&after))?, r#"{"lon":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn diff(&self, after: &Self) -> Self::Patch {
        let mut patch = Self::Patch::blank();
        diff(self, after, &mut patch);
        patch
    }
}

/// Changes to a value: for each property that an update can change, whether it stays, becomes null, or is set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a patch",
    label = "expected the patch of an entity type or of a complex type",
    note = "`ODataEntity` and `ODataComplex` generate the patch of a type: `VesselPatch` for `Vessel`"
)]
pub trait Patch: Value + crate::value::Fields {
    /// What is changed.
    type Target: Patchable<Patch = Self>;

    /// A patch that changes nothing: what `default` gives, without a lint that asks for one expression.
    ///
    /// ```
    /// use odata_core::industry_data::{Run, RunPatch};
    /// use odata_core::prelude::*;
    ///
    /// let mut patch = RunPatch::new();
    /// assert!(patch.is_empty());
    /// patch.display_name = Some("x".into());
    /// assert!(!patch.is_empty());
    /// # let _: <RunPatch as Patch>::Target = Run::default();
    /// ```
    fn new() -> Self {
        Self::blank()
    }

    /// Whether nothing changes.
    ///
    /// A nested merge counts as a change, even if it is empty itself: a service may make an empty value of it.
    fn is_empty(&self) -> bool {
        is_empty(self)
    }

    /// Makes the changes.
    ///
    /// # Errors
    /// If a merge meets a null and lacks a property that the new value must have, or if the value is of another type than the one
    /// that the patch is for. Nothing is changed then.
    fn apply_to(&self, target: &mut Self::Target) -> Result<(), ApplyError> {
        apply(self, target)
    }

    /// The patch that does what this one does and then `next`.
    #[must_use]
    fn then(mut self, next: Self) -> Self {
        then(&mut self, &next);
        self
    }
}

/// The patch of a type.
pub type PatchOf<T> = <T as Patchable>::Patch;

/// The field of a patch for what a type inherits from `T`: its [`PatchOf`].
pub type InheritedPatch<T> = PatchOf<<T as StructuredType>::Itself>;
