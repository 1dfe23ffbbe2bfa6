//! The attributes that generated code repeats.
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Meta, parse_quote, parse_quote_spanned};

/// Documentation, deprecation and lint levels: what the patch of an item, or of a field, has too.
pub(crate) fn attributes(written: &[Attribute]) -> Vec<Attribute> {
    let kept = ["doc", "deprecated", "allow", "warn", "deny", "forbid"];
    let kept = written.iter().filter(|attribute| is_any(attribute, &kept));
    kept.cloned().chain(expected(written)).collect()
}

/// The lint levels of impls: those of the item, and what is allowed anywhere in it. An impl uses
/// what is deprecated without the user having a choice.
pub(crate) fn impl_lints(input: &DeriveInput) -> Vec<Attribute> {
    let levels = ["allow", "warn", "deny", "forbid"];
    let levels = input
        .attrs
        .iter()
        .filter(|attribute| is_any(attribute, &levels));
    let mut lints: Vec<_> = levels.cloned().chain(expected(&input.attrs)).collect();
    let mut deprecated = has_deprecated(&input.attrs);
    for part in parts(&input.data) {
        let allowed = part
            .iter()
            .filter(|attribute| is_any(attribute, &["allow"]));
        lints.extend(allowed.cloned().chain(expected(part)));
        deprecated |= has_deprecated(part);
    }
    if deprecated {
        lints.push(parse_quote!(#[allow(deprecated)]));
    }
    lints
}

/// What is expected to occur in the item is allowed in what is generated, where it need not occur.
fn expected(written: &[Attribute]) -> impl Iterator<Item = Attribute> + '_ {
    written
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::List(list) if list.path.is_ident("expect") => {
                let lints = &list.tokens;
                Some(parse_quote_spanned!(attribute.span()=> #[allow(#lints)]))
            }
            Meta::List(_) | Meta::Path(_) | Meta::NameValue(_) => None,
        })
}

/// The attributes of every field and variant.
fn parts(data: &Data) -> Vec<&[Attribute]> {
    match data {
        Data::Struct(data) => data
            .fields
            .iter()
            .map(|field| field.attrs.as_slice())
            .collect(),
        Data::Enum(data) => data
            .variants
            .iter()
            .map(|variant| variant.attrs.as_slice())
            .collect(),
        Data::Union(_) => Vec::new(),
    }
}

fn has_deprecated(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| is_any(attribute, &["deprecated"]))
}

fn is_any(attribute: &Attribute, names: &[&str]) -> bool {
    names.iter().any(|name| attribute.path().is_ident(name))
}
