//! Entity types and complex types.
use super::names::{self, UniqueNames};
use super::property::{self, Role};
use super::{field_type, rust_item};
use crate::ast::{Field, Structured};
use crate::attr::{Flag, Given, Patch, StructOptions, Tag};
use crate::diagnostics::{Diagnostics, Reported};
use crate::model::{Bag, Base, PatchType, StructuredType, TagPolicy, TypeName};
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Ident, LitStr};

/// The derivable traits that a patch implements without being asked.
const EVERY_PATCH_HAS: [&str; 5] = ["Clone", "Debug", "Default", "Deserialize", "Serialize"];

/// Works out a structured type.
pub(super) fn resolve(
    item: Structured,
    diagnostics: &mut Diagnostics,
) -> Result<StructuredType, Reported> {
    let Structured {
        kind,
        head,
        options,
        fields,
    } = item;
    let type_name = names::type_name(
        &head.ident,
        options.namespace.as_ref(),
        options.name.as_ref(),
        diagnostics,
    );
    let tag_policy = tag_policy(&options, diagnostics);
    check_deref(&options, diagnostics);
    let rename = options.rename_all.as_ref().map(|given| given.value);
    let base_field = options
        .inherits
        .as_ref()
        .map(|given| base_field_name(&given.value));
    let marked = fields.iter().any(|field| field.options.base.is_some());

    let (mut base, mut dynamic, mut annotations) = (None, None, None);
    let mut properties = Vec::new();
    let mut unique = UniqueNames::default();
    for field in fields {
        let is_base = match &base_field {
            Some(name) => !marked && field.ident.unraw() == name.as_str(),
            None => false,
        };
        match property::role(&field, is_base, diagnostics) {
            Role::Base => set_once(&mut base, field, "base", diagnostics),
            Role::Dynamic => set_once(&mut dynamic, field, "dynamic", diagnostics),
            Role::Annotations => set_once(&mut annotations, field, "annotations", diagnostics),
            Role::Property => {
                if let Some(property) =
                    property::resolve(field, kind, rename, &mut unique, diagnostics)
                {
                    properties.push(property);
                }
            }
        }
    }

    let alias = names::alias(options.alias, diagnostics);
    let deref = options.deref.is_none_or(|given| given.value.value);
    let patch = patch(&head.ident, options.patch, diagnostics);
    let base = match (options.inherits, base) {
        (Some(inherits), field) => Some(resolve_base(
            &inherits,
            field,
            deref,
            &type_name,
            alias.as_deref(),
            diagnostics,
        )?),
        (None, Some(field)) => {
            let keyword = field
                .options
                .base
                .map_or(field.ident, |given| given.keyword);
            diagnostics.missing(keyword, "`base` marks the field of the base type, but the type inherits none: add `inherits = \"..\"` to the type");
            None
        }
        (None, None) => None,
    };
    Ok(StructuredType {
        type_name: type_name?,
        alias,
        is_abstract: options.is_abstract.is_some(),
        is_open: options.open.is_some(),
        tag_policy,
        base,
        properties,
        dynamic: dynamic.map(bag),
        annotations: annotations.map(bag),
        patch,
        accepts_derived: options.derived.is_some(),
        validate: options.validate.map(|given| given.value),
        kind,
        item: rust_item(head, options.krate),
    })
}

/// The field that holds the base if none is marked: the last segment of the base's name.
pub(crate) fn base_field_name(inherits: &LitStr) -> String {
    let name = inherits.value();
    names::snake_case(name.rsplit('.').next().unwrap_or_default())
}

fn set_once(slot: &mut Option<Field>, field: Field, what: &str, diagnostics: &mut Diagnostics) {
    match slot {
        Some(first) => {
            let options = &field.options;
            let keyword: Option<&Given<Flag>> = options
                .base
                .as_ref()
                .or(options.dynamic.as_ref())
                .or(options.annotations.as_ref());
            let place = keyword.map_or(&field.ident, |given| &given.keyword);
            let first = &first.ident;
            diagnostics.error(
                place,
                format_args!(
                    "`{what}` is already on `{first}`: a type has one such field, keep one"
                ),
            );
        }
        None => *slot = Some(field),
    }
}

fn bag(field: Field) -> Bag {
    Bag {
        ident: field.ident,
        ty: field.ty,
        vis: field.vis,
        attributes: field.attributes,
    }
}

fn resolve_base(
    inherits: &Given<LitStr>,
    field: Option<Field>,
    deref: bool,
    type_name: &Result<TypeName, Reported>,
    alias: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Result<Base, Reported> {
    let written = inherits.value.value();
    let named = names::check_qualified(
        &written,
        "the name of a base type",
        &inherits.value,
        diagnostics,
    );
    let Some(field) = field else {
        named?;
        let name = base_field_name(&inherits.value);
        return Err(diagnostics.missing(
            &inherits.value,
            format_args!(
                "no field holds the base \"{written}\": add a field `{name}` of the base's Rust type, \
                 or mark the field that holds it with `#[odata(base)]`"
            ),
        ));
    };
    field_type::check_base(&field.ty, diagnostics)?;
    let type_name = type_name.as_ref().map_err(|reported| *reported)?;
    let base_name = match written.rsplit_once('.') {
        None => format!("{}.{written}", type_name.namespace),
        Some((namespace, name)) if Some(namespace) == alias => {
            format!("{}.{name}", type_name.namespace)
        }
        Some(_) => written,
    };
    if base_name == type_name.to_string() {
        diagnostics.error(
            &inherits.value,
            format_args!("\"{base_name}\" is this type's own name: name the type it derives from"),
        );
    }
    let Field {
        ident,
        ty,
        vis,
        attributes,
        options: _,
    } = field;
    Ok(Base {
        ident,
        ty,
        vis,
        attributes,
        type_name: base_name,
        span: inherits.value.span(),
        deref,
    })
}

fn tag_policy(options: &StructOptions, diagnostics: &mut Diagnostics) -> TagPolicy {
    let Some(tag) = &options.tag else {
        return TagPolicy::IfDerived;
    };
    match tag.value {
        Tag::Never => TagPolicy::Never,
        Tag::Always => {
            if options.is_abstract.is_some() {
                diagnostics.error(
                    &tag.tokens,
                    "an abstract type has no values of its own to tag: remove `abstract`, or `tag`",
                );
            }
            TagPolicy::Always
        }
    }
}

fn check_deref(options: &StructOptions, diagnostics: &mut Diagnostics) {
    let deref = options.deref.as_ref();
    if let (Some(deref), None) = (deref, &options.inherits) {
        diagnostics.missing(
            &deref.keyword,
            "`deref` is about the base, but the type inherits none: remove it, or add `inherits = \"..\"`",
        );
    }
    if let (
        Some(Given {
            value: Patch::Without,
            tokens,
            ..
        }),
        Some(_),
    ) = (&options.patch, &options.inherits)
    {
        if deref.is_none_or(|given| given.value.value) {
            diagnostics.missing(
                tokens,
                "a type that inherits reaches the base's patch through its own: write `patch = false, deref = false`, \
                 or remove `patch = false`",
            );
        }
    }
}

fn patch(
    ident: &Ident,
    given: Option<Given<Patch>>,
    diagnostics: &mut Diagnostics,
) -> Option<PatchType> {
    let default_name = || format_ident!("{}Patch", ident.unraw(), span = ident.span());
    let options = match given.map(|given| given.value) {
        None => {
            return Some(PatchType {
                ident: default_name(),
                derives: Vec::new(),
            });
        }
        Some(Patch::Without) => return None,
        Some(Patch::With(options)) => options,
    };
    let name = match options.name {
        Some(given) if given.value == *ident => {
            diagnostics.error(
                &given.value,
                format_args!("`{ident}` is the type itself: give its patch another name"),
            );
            default_name()
        }
        Some(given) => given.value,
        None => default_name(),
    };
    let mut derives = options.derives.map_or_else(Vec::new, |given| given.value.0);
    derives.retain(|path| {
        let name = path.segments.last().map(|segment| &segment.ident);
        let had = name.filter(|name| EVERY_PATCH_HAS.iter().any(|had| name == had));
        if let Some(name) = had {
            diagnostics.error(
                path,
                format_args!("every patch has `{name}` already: remove it"),
            );
        }
        had.is_none()
    });
    Some(PatchType {
        ident: name,
        derives,
    })
}
