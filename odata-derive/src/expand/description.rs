//! The description of a structured type.
use super::field::{BaseField, PropertyField};
use super::{Target, names, rules};
use crate::model::{Kind, Mutability, StructuredType, TagPolicy};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// The impl that holds the description.
pub(super) fn implement(
    model: &StructuredType,
    target: &Target,
    properties: &[PropertyField<'_>],
    base: Option<&BaseField<'_>>,
    unset: &TokenStream,
) -> TokenStream {
    let name = model.type_name.to_string();
    let tag = format!("#{name}");
    let kind = kind(model.kind);
    let alias = match &model.alias {
        Some(alias) => quote!(__odata::Some(#alias)),
        None => quote!(__odata::None),
    };
    let flags = type_flags(model).unwrap_or_else(|| quote!(0));
    let some = |of_base: TokenStream| quote!(__odata::Some(#of_base));
    let none = || quote!(__odata::None);
    let names_of_base = base.map_or_else(none, |base| some(base.names()));
    let base = base.map_or_else(none, |base| some(base.description()));
    let properties = properties.iter().map(property);
    let names = names::own(model);
    let number = names::number(&name);
    target.implement(
        &quote!(__odata::StructuredType),
        &quote! {
            type Itself = Self;
            const DESCRIPTION: &'static __odata::TypeDescription =
                &__odata::TypeDescription::new(#kind, #name, #tag, #alias, #flags, #base, &[#(#properties),*]);
            const NAMES: &'static __odata::Names =
                &__odata::Names { kind: #kind, name: #number, own: #names, base: #names_of_base };
            #[inline]
            fn unset_value() -> Self { #unset }
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
    let (kind, number) = (kind(model.kind), names::number(&name));
    target.implement(
        &quote!(__odata::StructuredType),
        &quote! {
            type Itself = Self;
            const DESCRIPTION: &'static __odata::TypeDescription = { #errors };
            const NAMES: &'static __odata::Names = &__odata::Names {
                kind: #kind,
                name: #number,
                own: &[],
                base: __odata::None,
            };
            fn unset_value() -> Self { loop {} }
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
    let ty = field.ty_at_place();
    let of_type = quote_spanned!(field.place=> <#ty as __odata::Value>::PROPERTY);
    let flags = property_flags(field)
        .map(|flags| quote_spanned!(field.place=> flags: #of_type.flags | #flags,));
    let rules = &field.property.rules;
    let rules = (!rules.is_empty()).then(|| {
        let rules = rules.iter().map(rules::description);
        quote!(rules: &[#(#rules),*],)
    });
    quote_spanned!(field.place=> __odata::Property { name: #name, #flags #rules ..#of_type })
}

fn type_flags(model: &StructuredType) -> Option<TokenStream> {
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

fn property_flags(field: &PropertyField<'_>) -> Option<TokenStream> {
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
            ("RULED", !property.rules.is_empty()),
        ],
    )
}

/// A set of flags, unless it is empty.
fn flags(module: &str, flags: &[(&str, bool)]) -> Option<TokenStream> {
    let module = format_ident!("{module}");
    let mut set = flags
        .iter()
        .filter(|(_, is_set)| *is_set)
        .map(|(name, _)| format_ident!("{name}"));
    let first = set.next()?;
    Some(quote!(__odata::#module::#first #(| __odata::#module::#set)*))
}
