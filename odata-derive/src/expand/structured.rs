//! Entity types and complex types.
use super::field::{self, BaseField, PropertyField};
use super::fields::{ANNOTATIONS_BAG, Bags, DYNAMIC_BAG, Fields, Part};
use super::{Target, base, description, patch, place, rules, scope, serde};
use crate::model::{Bag, StructuredType};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// The impls of a structured type, and its patch.
pub(super) fn expand(model: &StructuredType) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics);
    let properties = field::properties(model, &target.name);
    let base = field::base(model, &target.name);

    let content: TokenStream = [
        value(model, &target),
        fields(model, &properties, base.as_ref()).implement(&target),
        description::implement(
            model,
            &target,
            &properties,
            base.as_ref(),
            &unset(model, &properties, base.as_ref()),
        ),
        serde(&target),
        base.as_ref()
            .map(|base| base::implement(&target, base))
            .unwrap_or_default(),
        rules::assertions(&target, &properties),
    ]
    .into_iter()
    .collect();
    let of_base = base.as_ref();
    let assertions = of_base.map(|base| base::assertions(model, &target, base));
    with_patch(model, &target, &properties, of_base, content, assertions)
}

/// What is used of a structured type elsewhere, without a look at its fields.
pub(super) fn stand_in(model: &StructuredType, errors: &TokenStream) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics);
    let properties = field::properties(model, &target.name);
    let base = field::base(model, &target.name);

    let content: TokenStream = [
        value(model, &target),
        fields(model, &[], base.as_ref()).implement(&target),
        description::stand_in(model, &target, errors),
        serde(&target),
        base.as_ref()
            .map(|base| base::implement(&target, base))
            .unwrap_or_default(),
    ]
    .into_iter()
    .collect();
    with_patch(model, &target, &properties, base.as_ref(), content, None)
}

fn with_patch(
    model: &StructuredType,
    target: &Target,
    properties: &[PropertyField<'_>],
    base: Option<&BaseField<'_>>,
    content: TokenStream,
    assertions: Option<TokenStream>,
) -> TokenStream {
    match &model.patch {
        Some(patch) => {
            let patch = patch::Patch {
                model,
                patch,
                target,
                properties,
                base,
            };
            let definition = patch.definition();
            let impls = patch.implement();
            let scope = scope(&model.item, &quote!(#content #impls #assertions));
            quote!(#definition #scope)
        }
        None => scope(&model.item, &quote!(#content #assertions)),
    }
}

fn unset(
    model: &StructuredType,
    properties: &[PropertyField<'_>],
    base: Option<&BaseField<'_>>,
) -> TokenStream {
    let base = base.map(|base| {
        let (ident, ty) = (&base.ident, base.itself());
        quote_spanned!(base.place=> #ident: <#ty as __odata::Value>::blank(),)
    });
    let properties = properties.iter().map(blank_property);
    let dynamic = model.dynamic.iter().map(|bag| blank_bag(bag, DYNAMIC_BAG));
    let annotations = model.annotations.iter();
    let bags = dynamic.chain(annotations.map(|bag| blank_bag(bag, ANNOTATIONS_BAG)));
    quote!(Self { #base #(#properties)* #(#bags)* })
}

fn value(model: &StructuredType, target: &Target) -> TokenStream {
    let update = match &model.patch {
        Some(_) => quote!(__odata::Update<Self>),
        None => quote!(Self),
    };
    target.implement(
        &quote!(__odata::Value),
        &quote! {
            type Access = __odata::Structured;
            type Update = #update;
            type Change = __odata::Option<#update>;
            type Optional = __odata::Change<#update>;
        },
    )
}

/// The initializer of a property's field.
pub(super) fn blank_property(field: &PropertyField<'_>) -> TokenStream {
    let ident = &field.ident;
    let blank = quote_spanned!(field.place=> __odata::Value::blank());
    quote!(#ident: #blank,)
}

/// The initializer of a bag.
pub(super) fn blank_bag(bag: &Bag, of: &str) -> TokenStream {
    let (ident, of) = (&bag.ident, format_ident!("{of}"));
    let blank = quote_spanned!(place(&bag.ty)=> __odata::#of::blank());
    quote!(#ident: #blank,)
}

fn fields<'a>(
    model: &'a StructuredType,
    properties: &'a [PropertyField<'a>],
    base: Option<&'a BaseField<'a>>,
) -> Fields<'a> {
    Fields {
        base,
        properties: properties.iter().collect(),
        bags: Bags {
            dynamic: model.dynamic.as_ref(),
            annotations: model.annotations.as_ref(),
        },
        validate: model.validate.as_ref(),
        part: Part::Value,
    }
}
