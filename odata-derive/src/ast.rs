//! The item as it is written: Rust's words for its shape, and the options of every part.
use crate::attr::{
    self, AnyOptions, AnyVariantOptions, EnumOptions, FieldOptions, MemberOptions, StructOptions,
};
use crate::carried;
use crate::diagnostics::{Diagnostics, Reported};
use quote::ToTokens;
use syn::{
    Attribute, Data, DataEnum, DeriveInput, Expr, Fields, Generics, Ident, Type, Visibility,
};

/// The derive that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    /// `ODataEntity` or `ODataComplex`.
    Structured(Kind),
    /// `ODataEnum`.
    Enum,
}

/// The kind of a structured type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Values are identified by a key.
    Entity,
    Complex,
}

/// An item of a shape its derive supports.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one value per macro call"
)]
pub(crate) enum Item {
    Structured(Structured),
    Any(Kind, Enum<AnyOptions, AnyVariantOptions>),
    Enumeration(Enum<EnumOptions, MemberOptions>),
}

/// What every item has.
pub(crate) struct Head {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) impl_lints: Vec<Attribute>,
}

/// A struct with named fields.
pub(crate) struct Structured {
    pub(crate) kind: Kind,
    pub(crate) head: Head,
    pub(crate) options: StructOptions,
    pub(crate) fields: Vec<Field>,
}

/// A named field.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) vis: Visibility,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) options: FieldOptions,
}

/// An enum whose options are `O` and whose variants' options are `V`.
pub(crate) struct Enum<O, V> {
    pub(crate) head: Head,
    pub(crate) options: O,
    pub(crate) variants: Vec<Variant<V>>,
}

/// A variant whose options are `V`.
pub(crate) struct Variant<V> {
    pub(crate) ident: Ident,
    pub(crate) fields: Fields,
    pub(crate) discriminant: Option<Expr>,
    pub(crate) options: V,
}

/// Reads the item, and reports every mistake in its shape and its options.
pub(crate) fn parse(
    derive: Derive,
    input: &DeriveInput,
    diagnostics: &mut Diagnostics,
) -> Result<Item, Reported> {
    check_generics(&input.generics, diagnostics);
    let head = Head {
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        generics: input.generics.clone(),
        attributes: carried::attributes(&input.attrs),
        impl_lints: carried::impl_lints(input),
    };
    match (&input.data, derive) {
        (Data::Struct(data), Derive::Structured(kind)) => {
            let options = attr::parse(&input.attrs, diagnostics);
            let fields = named_fields(input, &data.fields, diagnostics)?;
            Ok(Item::Structured(Structured {
                kind,
                head,
                options,
                fields,
            }))
        }
        (Data::Enum(data), Derive::Structured(kind)) => {
            Ok(Item::Any(kind, parse_enum(head, input, data, diagnostics)))
        }
        (Data::Enum(data), Derive::Enum) => Ok(Item::Enumeration(parse_enum(
            head,
            input,
            data,
            diagnostics,
        ))),
        (Data::Struct(_), Derive::Enum) => Err(diagnostics.error(
            &input.ident,
            "`ODataEnum` describes an enum, found a struct: derive `ODataEntity` or `ODataComplex`",
        )),
        (Data::Union(_), _) => Err(diagnostics.error(
            &input.ident,
            "OData has no unions: write a struct with named fields, or an enum",
        )),
    }
}

fn parse_enum<O: attr::Options, V: attr::Options>(
    head: Head,
    input: &DeriveInput,
    data: &DataEnum,
    diagnostics: &mut Diagnostics,
) -> Enum<O, V> {
    let options = attr::parse(&input.attrs, diagnostics);
    let variants = data
        .variants
        .iter()
        .map(|variant| parse_variant(variant, diagnostics))
        .collect();
    Enum {
        head,
        options,
        variants,
    }
}

fn named_fields(
    input: &DeriveInput,
    fields: &Fields,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Field>, Reported> {
    let shape = match fields {
        Fields::Named(_) => {
            return Ok(fields
                .iter()
                .filter_map(|field| {
                    Some(Field {
                        ident: field.ident.clone()?,
                        ty: field.ty.clone(),
                        vis: field.vis.clone(),
                        attributes: carried::attributes(&field.attrs),
                        options: attr::parse(&field.attrs, diagnostics),
                    })
                })
                .collect());
        }
        Fields::Unnamed(_) => "a tuple struct",
        Fields::Unit => "a unit struct",
    };
    Err(diagnostics.error(
        &input.ident,
        format_args!(
            "an OData type has named properties, found {shape}: write `struct {} {{ .. }}` with named fields",
            input.ident
        ),
    ))
}

fn parse_variant<V: attr::Options>(
    variant: &syn::Variant,
    diagnostics: &mut Diagnostics,
) -> Variant<V> {
    for attribute in variant
        .fields
        .iter()
        .flat_map(|field| &field.attrs)
        .filter(|attribute| attr::is_odata(attribute))
    {
        diagnostics.error(
            attribute,
            "the field of a variant takes no options: write them on the variant",
        );
    }
    Variant {
        ident: variant.ident.clone(),
        fields: variant.fields.clone(),
        discriminant: variant
            .discriminant
            .as_ref()
            .map(|(_, value)| value.clone()),
        options: attr::parse(&variant.attrs, diagnostics),
    }
}

fn check_generics(generics: &Generics, diagnostics: &mut Diagnostics) {
    for lifetime in generics.lifetimes() {
        diagnostics.error(
            &lifetime.lifetime,
            "OData data is owned: remove the lifetime, and hold `String` or `Vec` where the type borrows",
        );
    }
    for constant in generics.const_params() {
        diagnostics.error(
            constant.ident.to_token_stream(),
            "an OData type has no constant parameters: remove it, or make it a type parameter",
        );
    }
}
