//! The attributes that generated code repeats.
use syn::spanned::Spanned;
use syn::{Attribute, Data, DeriveInput, Meta, parse_quote, parse_quote_spanned};

/// Documentation, deprecation and lint levels: what the patch of an item, or of a field, has too.
pub(crate) fn attributes(written: &[Attribute]) -> Vec<Attribute> {
    let kept = ["doc", "deprecated", "allow", "warn", "deny", "forbid"];
    let mut attributes = Vec::new();
    add(&mut attributes, written, &kept);
    attributes
}

/// The lint levels of impls: those of the item, and what is allowed anywhere in it. An impl uses
/// what is deprecated without the user having a choice.
pub(crate) fn impl_lints(input: &DeriveInput) -> Vec<Attribute> {
    let mut lints = Vec::new();
    add(
        &mut lints,
        &input.attrs,
        &["allow", "warn", "deny", "forbid"],
    );
    let mut deprecated = has_deprecated(&input.attrs);
    for part in parts(&input.data) {
        add(&mut lints, part, &["allow"]);
        deprecated |= has_deprecated(part);
    }
    if deprecated {
        lints.push(parse_quote!(#[allow(deprecated)]));
    }
    lints
}

/// Adds the attributes of some names. What is expected to occur in the item is allowed in what is generated, where it need not occur.
fn add(attributes: &mut Vec<Attribute>, written: &[Attribute], names: &[&str]) {
    for attribute in written {
        if is_any(attribute, names) {
            attributes.push(attribute.clone());
        }
    }
    for attribute in written {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("expect") => {
                let lints = &list.tokens;
                attributes.push(parse_quote_spanned!(attribute.span()=> #[allow(#lints)]));
            }
            Meta::List(_) | Meta::Path(_) | Meta::NameValue(_) => {}
        }
    }
}

/// The attributes of every field and variant.
fn parts(data: &Data) -> Vec<&[Attribute]> {
    let mut parts = Vec::new();
    match data {
        Data::Struct(data) => {
            for field in &data.fields {
                parts.push(field.attrs.as_slice());
            }
        }
        Data::Enum(data) => {
            for variant in &data.variants {
                parts.push(variant.attrs.as_slice());
            }
        }
        Data::Union(_) => {}
    }
    parts
}

fn has_deprecated(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| is_any(attribute, &["deprecated"]))
}

fn is_any(attribute: &Attribute, names: &[&str]) -> bool {
    names.iter().any(|name| attribute.path().is_ident(name))
}
