use core::ops::{Deref, DerefMut};

use serde_core::{Serialize, Serializer};

use crate::UnknownPatch;
use crate::description::{Names, TypeDescription};
use crate::dynamic::{Annotations, DynamicProperties};
use crate::patch::{Patchable, Update};
use crate::validate::Report;
use crate::value::{
    ANNOTATIONS, ByDeref, DYNAMIC, Described, Field, Fields, Object, Places, Shape, Structured,
    StructuredType, Value, WHOLE,
};

/// A value of a type that is not known here, read as the base type `B` it is derived from.
///
/// The name of its type, the members that `B` does not declare, control information and annotations are kept, and written back.
///
/// ```
/// use odata_core::industry_data::{AnyRun, Run};
///
/// let text = r##"{"@odata.type":"#microsoft.graph.industryData.repairRun","displayName":"x","repairs":3}"##;
/// let run: AnyRun = serde_json::from_str(text)?;
/// let AnyRun::Other(unknown) = &run else { panic!() };
/// assert_eq!(unknown.type_name(), "microsoft.graph.industryData.repairRun");
/// assert_eq!(unknown.display_name.as_deref(), Some("x"));
/// assert_eq!(unknown.members().get("repairs").unwrap(), &3_i64);
/// assert_eq!(serde_json::to_string(&run)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Unknown<B> {
    base: B,
    // On the heap, so that an enum with a variant for unknown types is hardly larger for it.
    rest: Box<Rest>,
}

/// What the base type does not declare.
#[derive(Debug, Clone, PartialEq)]
struct Rest {
    type_name: String,
    members: DynamicProperties,
    annotations: Annotations,
}

impl<B> Unknown<B> {
    /// A value of a type with a qualified name, such as `demo.port.submarine`.
    pub fn new(type_name: impl Into<String>, base: B) -> Self {
        let rest = Rest {
            type_name: type_name.into(),
            members: DynamicProperties::new(),
            annotations: Annotations::new(),
        };
        Self {
            base,
            rest: Box::new(rest),
        }
    }

    /// The qualified name of the type, without `#`.
    pub fn type_name(&self) -> &str {
        &self.rest.type_name
    }

    /// The members that the base type does not declare, unless the base type has a bag of its own for them.
    pub fn members(&self) -> &DynamicProperties {
        &self.rest.members
    }

    /// The same, to change them.
    pub fn members_mut(&mut self) -> &mut DynamicProperties {
        &mut self.rest.members
    }

    /// Control information and annotations, unless the base type has a bag of its own for them.
    pub fn annotations(&self) -> &Annotations {
        &self.rest.annotations
    }

    /// What the base type declares.
    pub fn into_base(self) -> B {
        self.base
    }
}

/// What the variant marked with `#[odata(other)]` holds, in an enum over the types derived from `A`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps no value of an unknown type derived from `{A}`",
    label = "expected `Unknown<{A}>`",
    note = "write `Unknown<{A}>`, which keeps the name of the type and the members that `{A}` does not declare"
)]
#[doc(hidden)]
pub trait OtherObject<A>: Sized {
    /// A value of the named type.
    fn with_name(name: &str, base: Option<A>) -> Self;
    /// The part that is of the declared type.
    fn base_mut(&mut self) -> &mut A;
    /// The value, to read.
    fn object(&self) -> &dyn Object;
    /// The value, to write.
    fn object_mut(&mut self) -> &mut dyn Object;
}

impl<A: StructuredType + 'static> OtherObject<A> for Unknown<A> {
    fn with_name(name: &str, base: Option<A>) -> Self {
        Self::new(name, base.unwrap_or_else(A::blank))
    }

    #[inline]
    fn base_mut(&mut self) -> &mut A {
        &mut self.base
    }

    #[inline]
    fn object(&self) -> &dyn Object {
        self
    }

    fn object_mut(&mut self) -> &mut dyn Object {
        self
    }
}

impl<B> Deref for Unknown<B> {
    type Target = B;

    fn deref(&self) -> &B {
        &self.base
    }
}

impl<B> DerefMut for Unknown<B> {
    fn deref_mut(&mut self) -> &mut B {
        &mut self.base
    }
}

impl<B: StructuredType> Described<Self> for Unknown<B> {
    const NAMES: &'static Names = B::NAMES;
    const SAID: u64 = u64::MAX;

    fn shape() -> Shape {
        Shape::value(B::DESCRIPTION)
    }
}

impl<B: StructuredType> Fields for Unknown<B> {
    type Role = Self;
    type Base = ByDeref<B>;

    fn own_fields<'a>(&'a self, places: Places<'_, 'a>) {
        self.base.own_fields(places);
    }

    fn own_field_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.base.own_field_mut(index)
    }

    fn own_bag(&self, index: usize) -> Option<&dyn Field> {
        match (self.base.field(index), index) {
            (None, DYNAMIC) => Some(&self.rest.members),
            (None, ANNOTATIONS) => Some(&self.rest.annotations),
            (of_base, _) => of_base,
        }
    }

    fn own_bag_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        match (self.base.field_mut(index), index) {
            (None, DYNAMIC) => Some(&mut self.rest.members),
            (None, ANNOTATIONS) => Some(&mut self.rest.annotations),
            (of_base, _) => of_base,
        }
    }

    fn foreign_type(&self) -> Option<&str> {
        Some(&self.rest.type_name)
    }

    fn own_check(&self, what: usize, report: &mut Report<'_>) {
        // Of what is there for the whole, the base is asked anyway.
        if what != WHOLE {
            self.base.own_check(what, report);
        }
    }
}

impl<B: Patchable> Value for Unknown<B> {
    type Access = Structured;
    type Update = Update<Self>;
    type Change = Option<Update<Self>>;
    type Optional = crate::Change<Update<Self>>;
}

impl<B: Patchable> Serialize for Unknown<B> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::write::serde::serialize(self, serializer)
    }
}

impl<B: Patchable> StructuredType for Unknown<B> {
    type Itself = Self;
    const DESCRIPTION: &'static TypeDescription = B::DESCRIPTION;
    const NAMES: &'static Names = B::NAMES;

    fn unset_value() -> Self {
        Self::new(String::new(), B::blank())
    }
}

impl<B: Patchable> Patchable for Unknown<B> {
    type Patch = UnknownPatch<B>;

    fn diff(&self, after: &Self) -> UnknownPatch<B> {
        let mut patch = UnknownPatch::new(self.rest.type_name.clone());
        crate::patch::diff(self, after, &mut patch);
        patch
    }
}
