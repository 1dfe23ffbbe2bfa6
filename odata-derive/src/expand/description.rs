//! The description of a structured type.
use super::field::{BaseField, PropertyField};
use super::{Target, rules};
use crate::model::{Kind, Mutability, StructuredType, TagPolicy};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// The impl that holds the description.
pub(super) fn implement(
    model: &StructuredType,
    target: &Target,
    properties: &[PropertyField<'_>],
    base: Option<&BaseField<'_>>,
) -> TokenStream {
    let name = model.type_name.to_string();
    let tag = format!("#{name}");
    let kind = kind(model.kind);
    let alias = match &model.alias {
        Some(alias) => quote!(__odata::Some(#alias)),
        None => quote!(__odata::None),
    };
    let flags = type_flags(model);
    let base = match base {
        Some(base) => {
            let description = base.description();
            quote!(__odata::Some(#description))
        }
        None => quote!(__odata::None),
    };
    let properties = properties.iter().map(property);
    target.implement(
        &quote!(__odata::StructuredType),
        &quote! {
            type Itself = Self;
            const TYPE_NAME: &'static __odata::str = #name;
            const DESCRIPTION: &'static __odata::TypeDescription =
                &__odata::TypeDescription::new(#kind, #name, #tag, #alias, #flags, #base, &[#(#properties),*]);
        },
    )
}

/// The same with the mistakes in the place of the description. What is asked of a description with a
/// mistake in it is not reported.
pub(super) fn stand_in(
    model: &StructuredType,
    target: &Target,
    errors: &TokenStream,
) -> TokenStream {
    let name = model.type_name.to_string();
    target.implement(
        &quote!(__odata::StructuredType),
        &quote! {
            type Itself = Self;
            const TYPE_NAME: &'static __odata::str = #name;
            const DESCRIPTION: &'static __odata::TypeDescription = { #errors };
        },
    )
}

/// The core's word for a kind.
pub(super) fn kind(kind: Kind) -> TokenStream {
    match kind {
        Kind::Entity => quote!(__odata::StructuredKind::Entity),
        Kind::Complex => quote!(__odata::StructuredKind::Complex),
    }
}

fn property(field: &PropertyField<'_>) -> TokenStream {
    let name = &field.property.wire_name;
    let flags = property_flags(field);
    let rules = field.property.rules.iter().map(rules::description);
    let ty = field.ty_at_place();
    quote_spanned!(field.place=> <#ty as __odata::Value>::PROPERTY.named(#name, #flags, &[#(#rules),*]))
}

fn type_flags(model: &StructuredType) -> TokenStream {
    flags(
        "type_flags",
        &[
            ("ABSTRACT", model.is_abstract),
            ("OPEN", model.is_open),
            ("TAG_ALWAYS", model.tag_policy == TagPolicy::Always),
            ("TAG_NEVER", model.tag_policy == TagPolicy::Never),
            ("ACCEPTS_DERIVED", model.accepts_derived),
            ("HAS_DYNAMIC", model.dynamic.is_some()),
            ("HAS_ANNOTATIONS", model.annotations.is_some()),
            ("CHECKED", model.validate.is_some()),
        ],
    )
}

fn property_flags(field: &PropertyField<'_>) -> TokenStream {
    let property = field.property;
    flags(
        "property_flags",
        &[
            ("KEY", property.key.is_some()),
            ("COMPUTED", property.mutability == Mutability::Computed),
            ("IMMUTABLE", property.mutability == Mutability::Immutable),
            ("NAVIGATION", property.navigation.is_some()),
            ("NOT_NULLABLE", field.is_non_nullable()),
            ("CHECKED", property.validate.is_some()),
        ],
    )
}

fn flags(module: &str, flags: &[(&str, bool)]) -> TokenStream {
    let module = format_ident!("{module}");
    let mut set = flags
        .iter()
        .filter(|(_, is_set)| *is_set)
        .map(|(name, _)| format_ident!("{name}"));
    match set.next() {
        Some(first) => quote!(__odata::#module::#first #(| __odata::#module::#set)*),
        None => quote!(0),
    }
}
