//! The types of fields, as code outside of the item can write them.
use super::place;
use crate::model::{Base, Mutability, Property, StructuredType};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Ident, Type};

/// The field of a property.
pub(super) struct PropertyField<'a> {
    pub(super) property: &'a Property,
    /// The name, at the place of the type: spans of tokens from two places become that of the derive.
    pub(super) ident: Ident,
    /// The place among the properties the type declares, from 0.
    pub(super) index: usize,
    pub(super) ty: TokenStream,
    /// Whether the type is written with names of built-in types alone.
    pub(super) is_built_in: bool,
    pub(super) place: Span,
}

/// The field of the base.
pub(super) struct BaseField<'a> {
    pub(super) base: &'a Base,
    /// The name, at the place of the type: spans of tokens from two places become that of the derive.
    pub(super) ident: Ident,
    pub(super) ty: TokenStream,
    pub(super) place: Span,
}

impl PropertyField<'_> {
    /// The type, its ends at the place and with them the whole. What stands between them is where it was written, so that a
    /// name that is not in scope is reported once.
    pub(super) fn ty_at_place(&self) -> TokenStream {
        let mut tokens: Vec<_> = self.ty.clone().into_iter().collect();
        if let Some(last) = tokens.len().checked_sub(1) {
            for end in [0, last] {
                if let Some(token) = tokens.get_mut(end) {
                    *token = located_token(token.clone(), self.place);
                }
            }
        }
        tokens.into_iter().collect()
    }

    /// Whether an update can change the property.
    pub(super) fn is_updatable(&self) -> bool {
        let Property {
            key,
            navigation,
            mutability,
            ..
        } = self.property;
        key.is_none() && navigation.is_none() && *mutability == Mutability::Updatable
    }

    /// Whether null is ruled out by an option.
    pub(super) fn is_non_nullable(&self) -> bool {
        self.property.key.is_some() || self.property.non_nullable.is_some()
    }
}

impl BaseField<'_> {
    /// The type as the description of the base calls it. If that has none, nothing more is wrong with it.
    pub(super) fn itself(&self) -> TokenStream {
        self.described(&Ident::new("Itself", self.place))
    }

    /// The description of the base.
    pub(super) fn description(&self) -> TokenStream {
        self.described(&Ident::new("DESCRIPTION", self.place))
    }

    /// The names of the base.
    pub(super) fn names(&self) -> TokenStream {
        self.described(&Ident::new("NAMES", self.place))
    }

    /// The patch of the base, in the same way.
    pub(super) fn patch(&self) -> TokenStream {
        let ty = located(self.ty.clone(), self.place);
        quote_spanned!(self.place=> __odata::InheritedPatch<#ty>)
    }

    /// What the type of the base has as a structured type. If it is none, that is the only thing that is wrong with it.
    pub(super) fn described(&self, item: &Ident) -> TokenStream {
        let ty = located(self.ty.clone(), self.place);
        quote_spanned!(self.place=> <#ty as __odata::StructuredType>::#item)
    }
}

/// The fields of the properties of a type whose name is `name`, in declaration order.
pub(super) fn properties<'a>(
    model: &'a StructuredType,
    name: &TokenStream,
) -> Vec<PropertyField<'a>> {
    let field = |(index, property): (usize, &'a Property)| {
        let ty = without_self(&property.ty, name);
        PropertyField {
            property,
            ident: at(&property.ident, place(&property.ty)),
            index,
            is_built_in: is_built_in(ty.clone()),
            ty,
            place: place(&property.ty),
        }
    };
    model.properties.iter().enumerate().map(field).collect()
}

/// The field of the base.
pub(super) fn base<'a>(model: &'a StructuredType, name: &TokenStream) -> Option<BaseField<'a>> {
    let base = model.base.as_ref()?;
    Some(BaseField {
        base,
        ident: at(&base.ident, place(&base.ty)),
        ty: without_self(&base.ty, name),
        place: place(&base.ty),
    })
}

fn is_built_in(ty: TokenStream) -> bool {
    const NAMES: [&str; 18] = [
        "Option",
        "Vec",
        "Box",
        "String",
        "bool",
        "i8",
        "i16",
        "i32",
        "i64",
        "u8",
        "f32",
        "f64",
        "Date",
        "DateTimeOffset",
        "Decimal",
        "Duration",
        "Guid",
        "TimeOfDay",
    ];
    ty.into_iter().all(|token| match token {
        TokenTree::Ident(ident) => NAMES.iter().any(|name| ident == name),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => true,
    })
}

/// A name at a place: spans of tokens from two places become that of the derive.
pub(super) fn at(ident: &Ident, place: Span) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(place);
    ident
}

/// Tokens that stand elsewhere. Their names mean what they meant.
pub(super) fn located(tokens: TokenStream, place: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| located_token(token, place))
        .collect()
}

fn located_token(mut token: TokenTree, place: Span) -> TokenTree {
    if let TokenTree::Group(group) = &token {
        token = Group::new(group.delimiter(), located(group.stream(), place)).into();
    }
    // `$crate` alone means something else in another place.
    let keeps_meaning = matches!(&token, TokenTree::Ident(ident) if ident == "$crate");
    token.set_span(if keeps_meaning {
        token.span().located_at(place)
    } else {
        place
    });
    token
}

/// A type with the item's name for `Self`, which means another type in the patch.
fn without_self(ty: &Type, name: &TokenStream) -> TokenStream {
    replace_self(ty.to_token_stream(), name)
}

fn replace_self(tokens: TokenStream, name: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "Self" => name.clone(),
            TokenTree::Group(group) => {
                let mut replaced =
                    Group::new(group.delimiter(), replace_self(group.stream(), name));
                replaced.set_span(group.span());
                TokenTree::Group(replaced).into()
            }
            other => other.into(),
        })
        .collect()
}
