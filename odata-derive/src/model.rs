//! What an item means, in OData's words. Total: every value can be expanded.
//!
//! Lists keep the order in which their elements are declared.
pub(crate) use crate::ast::Kind;
pub(crate) use crate::attr::{Number, Scale};
use proc_macro2::Span;
use std::fmt;
use syn::{Attribute, Generics, Ident, Path, Type, TypePath, Visibility};

/// A described item.
pub(crate) enum Model {
    Structured(StructuredType),
    Any(AnyEnum),
    Enumeration(EnumType),
}

/// A list that is not empty.
pub(crate) struct AtLeastOne<T> {
    pub(crate) first: T,
    pub(crate) rest: Vec<T>,
}

impl<T> AtLeastOne<T> {
    /// `None` if there is no element.
    pub(crate) fn new(mut elements: Vec<T>) -> Option<Self> {
        if elements.is_empty() {
            return None;
        }
        Some(Self {
            first: elements.remove(0),
            rest: elements,
        })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.first).chain(&self.rest)
    }
}

/// The Rust item that is described. Its generics hold no lifetimes and no constants.
pub(crate) struct RustItem {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// Documentation, deprecation and lint levels.
    pub(crate) attributes: Vec<Attribute>,
    /// The lint levels of impls.
    pub(crate) impl_lints: Vec<Attribute>,
    /// The path of the core crate.
    pub(crate) krate: Path,
}

/// The qualified name of a type (CSDL 4.01, section 15.2).
#[derive(Clone)]
pub(crate) struct TypeName {
    pub(crate) namespace: String,
    pub(crate) name: String,
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.namespace, self.name)
    }
}

/// An entity type or a complex type (CSDL 4.01, sections 6 and 9).
pub(crate) struct StructuredType {
    pub(crate) item: RustItem,
    pub(crate) kind: Kind,
    pub(crate) type_name: TypeName,
    /// The schema's alias of the namespace.
    pub(crate) alias: Option<String>,
    pub(crate) is_abstract: bool,
    pub(crate) is_open: bool,
    pub(crate) tag_policy: TagPolicy,
    pub(crate) base: Option<Base>,
    /// The declared properties, without those of the base.
    pub(crate) properties: Vec<Property>,
    pub(crate) dynamic: Option<Bag>,
    pub(crate) annotations: Option<Bag>,
    /// No patch type is wanted if absent.
    pub(crate) patch: Option<PatchType>,
    /// Whether descendants that are not known are read as this type.
    pub(crate) accepts_derived: bool,
    pub(crate) validate: Option<Path>,
}

/// When a type writes its `@odata.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TagPolicy {
    Always,
    /// If the type is concrete and inherits.
    IfDerived,
    Never,
}

/// The base type, and the field that holds its part of a value.
pub(crate) struct Base {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) vis: Visibility,
    pub(crate) attributes: Vec<Attribute>,
    /// The qualified name `ty` must have.
    pub(crate) type_name: String,
    /// The string after `inherits`.
    pub(crate) span: Span,
    /// Whether the type dereferences to its base.
    pub(crate) deref: bool,
}

/// A structural or navigation property (CSDL 4.01, sections 7 and 8).
pub(crate) struct Property {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) vis: Visibility,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) wire_name: String,
    /// Where the wire name comes from: the string that gives it, or the Rust name.
    pub(crate) name_span: Span,
    /// The option `key`.
    pub(crate) key: Option<Span>,
    /// The option `navigation`.
    pub(crate) navigation: Option<Span>,
    /// The option `nullable = false`. A key is not nullable either, without being listed here.
    pub(crate) non_nullable: Option<Span>,
    pub(crate) mutability: Mutability,
    pub(crate) rules: Vec<Rule>,
    pub(crate) validate: Option<Path>,
}

/// Who sets a property, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mutability {
    Updatable,
    /// Set by the client on creation only.
    Immutable,
    /// Set by the service.
    Computed,
}

/// A facet or a constraint, and the option that gives it.
pub(crate) struct Rule {
    pub(crate) span: Span,
    pub(crate) kind: RuleKind,
}

/// The facets (CSDL 4.01, section 7.2) and the terms of the Validation vocabulary.
pub(crate) enum RuleKind {
    /// In Unicode scalar values, or in bytes.
    MaxLength(u32),
    Precision(u32),
    Scale(Scale),
    Minimum {
        bound: Bound,
        exclusive: bool,
    },
    Maximum {
        bound: Bound,
        exclusive: bool,
    },
    /// Greater than zero.
    MultipleOf(Number),
    Pattern(String),
    Allowed(Allowed),
    MinItems(u32),
    MaxItems(u32),
}

/// The least or the greatest value.
pub(crate) enum Bound {
    Number(Number),
    /// A date or a time.
    Time(String, TextForm),
}

/// A type whose values have a text of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextForm {
    Date,
    DateTimeOffset,
    Duration,
    Guid,
    TimeOfDay,
}

/// The values a property may have; at least one.
pub(crate) enum Allowed {
    Texts(AllowedTexts),
    Numbers(Vec<Number>),
}

/// Texts, in any of which a string may be.
pub(crate) struct AllowedTexts {
    pub(crate) texts: Vec<String>,
    /// Each form that occurs, and the place of the first text that has it. Most texts have none.
    pub(crate) forms: Vec<(Option<TextForm>, Span)>,
}

/// A field for members that are not declared.
pub(crate) struct Bag {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) vis: Visibility,
    pub(crate) attributes: Vec<Attribute>,
}

/// The companion type that holds an update.
pub(crate) struct PatchType {
    pub(crate) ident: Ident,
    /// Derives that are asked for besides those every patch type has.
    pub(crate) derives: Vec<Path>,
}

/// An enum over a type and the types derived from it.
pub(crate) struct AnyEnum {
    pub(crate) item: RustItem,
    pub(crate) kind: Kind,
    /// The type every variant is or derives from.
    pub(crate) declared: TypePath,
    pub(crate) variants: AtLeastOne<AnyVariant>,
    /// The variant that keeps values of unknown types.
    pub(crate) other: Option<AnyVariant>,
}

/// A variant with one unnamed field, which holds a value or a box with one.
pub(crate) struct AnyVariant {
    pub(crate) ident: Ident,
    /// The type of the value.
    pub(crate) ty: Type,
    /// The type of the field, if that is a box.
    pub(crate) boxed: Option<Type>,
}

/// An enumeration type (CSDL 4.01, section 10).
pub(crate) struct EnumType {
    pub(crate) item: RustItem,
    pub(crate) type_name: TypeName,
    /// The schema's alias of the namespace.
    pub(crate) alias: Option<String>,
    pub(crate) members: AtLeastOne<Member>,
    pub(crate) form: EnumForm,
}

/// How many members a value has.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one value per macro call"
)]
pub(crate) enum EnumForm {
    /// One, or the text of an unknown one in `other`.
    Single { other: Option<OtherMember> },
    /// Any number; what is unknown is kept by the field's type.
    Flags,
}

/// The variant that keeps the text of an unknown member.
pub(crate) struct OtherMember {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
}

/// A member of an enumeration type.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) wire_name: String,
    pub(crate) value: i64,
}
