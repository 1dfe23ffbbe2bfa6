//! The role of a field, and the properties of a type.
use super::names::{self, UniqueNames};
use super::{field_type, rules, span_of};
use crate::ast::Field;
use crate::attr::{FieldOptions, Flag, Given, RenameRule};
use crate::diagnostics::Diagnostics;
use crate::model::{Kind, Mutability, Property};
use syn::ext::IdentExt;

/// What a field is for.
pub(super) enum Role {
    Base,
    Dynamic,
    Annotations,
    Property,
}

/// Finds the role of a field. `is_base` says that it is the base by its name.
pub(super) fn role(field: &Field, is_base: bool, diagnostics: &mut Diagnostics) -> Role {
    let options = &field.options;
    let roles = [
        (Role::Base, &options.base, "the field of the base"),
        (
            Role::Dynamic,
            &options.dynamic,
            "the field of the dynamic properties",
        ),
        (
            Role::Annotations,
            &options.annotations,
            "the field of the annotations",
        ),
    ];
    let marked = roles
        .into_iter()
        .find_map(|(role, given, what)| Some((role, Some(given.as_ref()?), what)));
    let (role, given, what) = match marked {
        Some(marked) => marked,
        None if is_base => (Role::Base, None, "the field of the base"),
        None => return Role::Property,
    };
    let own_keyword = given.map(|given| &given.keyword);
    for keyword in options.keywords() {
        if own_keyword.is_none_or(|own| own != keyword) {
            let remedy = if own_keyword.is_none() {
                "remove it, or mark another field with `#[odata(base)]`"
            } else {
                "remove it"
            };
            diagnostics.error(
                keyword,
                format_args!("{what} is no property and takes no `{keyword}`: {remedy}"),
            );
        }
    }
    role
}

/// Works out a property.
pub(super) fn resolve(
    field: Field,
    kind: Kind,
    rename: Option<RenameRule>,
    unique: &mut UniqueNames,
    diagnostics: &mut Diagnostics,
) -> Option<Property> {
    let Field {
        ident,
        ty,
        vis,
        attributes,
        options,
    } = field;
    let (wire_name, name_span) = match &options.name {
        Some(given) => {
            let name = given.value.value();
            names::check_identifier(&name, "the name of a property", &given.value, diagnostics);
            unique.check(&name, &ident, &given.value, diagnostics);
            (name, given.value.span())
        }
        None => {
            let name = rename
                .unwrap_or(RenameRule::Camel)
                .apply_to_snake(&ident.unraw().to_string());
            names::check_identifier(&name, "the name of a property", &ident, diagnostics);
            unique.check(&name, &ident, &ident, diagnostics);
            (name, ident.span())
        }
    };
    let checked = field_type::check(&ty, diagnostics);
    check_conflicts(&options, kind, diagnostics);
    let mutability = mutability(
        options.computed.as_ref(),
        options.immutable.as_ref(),
        diagnostics,
    );
    let rules = rules::resolve(&options, diagnostics);
    let non_nullable = options
        .nullable
        .as_ref()
        .filter(|given| !given.value.value)
        .map(span_of);
    checked.ok()?;
    Some(Property {
        ident,
        ty,
        vis,
        attributes,
        wire_name,
        name_span,
        key: options.key.as_ref().map(span_of),
        navigation: options.navigation.as_ref().map(span_of),
        non_nullable,
        mutability,
        rules,
        validate: options.validate.map(|given| given.value),
    })
}

fn mutability(
    computed: Option<&Given<Flag>>,
    immutable: Option<&Given<Flag>>,
    diagnostics: &mut Diagnostics,
) -> Mutability {
    match (computed, immutable) {
        (None, None) => Mutability::Updatable,
        (None, Some(_)) => Mutability::Immutable,
        (Some(_), None) => Mutability::Computed,
        (Some(computed), Some(immutable)) => {
            let later = if computed.position > immutable.position {
                computed
            } else {
                immutable
            };
            diagnostics.error(
                &later.keyword,
                "`computed` is set by the service, `immutable` by the client on creation: keep one of them",
            );
            Mutability::Computed
        }
    }
}

fn check_conflicts(options: &FieldOptions, kind: Kind, diagnostics: &mut Diagnostics) {
    let Some(key) = &options.key else { return };
    if kind == Kind::Complex {
        diagnostics.error(
            &key.keyword,
            "a complex type has no key: remove `key`, or derive `ODataEntity`",
        );
    }
    if let Some(nullable) = options.nullable.as_ref().filter(|given| given.value.value) {
        diagnostics.error(
            &nullable.tokens,
            "a key is never null: remove `nullable = true`",
        );
    }
    if let Some(navigation) = &options.navigation {
        diagnostics.error(
            &navigation.keyword,
            "a key holds a primitive value, not another entity: remove `navigation` or `key`",
        );
    }
}
