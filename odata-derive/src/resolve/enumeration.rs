//! Enumeration types.
use super::names::{self, UniqueNames};
use super::rust_item;
use crate::ast::{Enum, Variant};
use crate::attr::{EnumOptions, MemberOptions, RenameRule};
use crate::diagnostics::{Diagnostics, Reported};
use crate::model::{AtLeastOne, EnumForm, EnumType, Member, OtherMember};
use quote::ToTokens;
use syn::Fields;
use syn::ext::IdentExt;

type MemberVariant = Variant<MemberOptions>;

/// The value of a member without its own: none after the greatest, unknown after a mistake.
type NextValue = Result<Option<i64>, Reported>;

/// Works out an enumeration type.
pub(super) fn resolve(
    item: Enum<EnumOptions, MemberOptions>,
    diagnostics: &mut Diagnostics,
) -> Result<EnumType, Reported> {
    let Enum {
        head,
        options,
        variants,
    } = item;
    let type_name = names::type_name(
        &head.ident,
        options.namespace.as_ref(),
        options.name.as_ref(),
        diagnostics,
    );
    let rename = options.rename_all.map(|given| given.value);
    let flags = options.flags.is_some();
    let mut unique = UniqueNames::default();
    let mut next_value = Ok(Some(0));
    let mut members = Vec::new();
    let mut mistake = None;
    let mut other: Option<OtherMember> = None;
    for variant in variants {
        if variant.options.other.is_some() {
            other_variant(variant, flags, &mut other, diagnostics);
            continue;
        }
        match member(
            variant,
            rename,
            flags,
            &mut next_value,
            &mut unique,
            diagnostics,
        ) {
            Ok(member) => members.push(member),
            Err(reported) => mistake = Some(reported),
        }
    }
    let members = AtLeastOne::new(members).ok_or_else(|| {
        mistake.unwrap_or_else(|| {
            diagnostics.missing(
                &head.ident,
                "an enumeration type has at least one member: add a variant without fields",
            )
        })
    });
    let alias = names::alias(options.alias, diagnostics);
    let form = if flags {
        EnumForm::Flags
    } else {
        EnumForm::Single { other }
    };
    Ok(EnumType {
        type_name: type_name?,
        alias,
        members: members?,
        form,
        item: rust_item(head, options.krate),
    })
}

fn other_variant(
    variant: MemberVariant,
    flags: bool,
    slot: &mut Option<OtherMember>,
    diagnostics: &mut Diagnostics,
) {
    let options = &variant.options;
    if let Some(other) = options.other.as_ref().filter(|_| flags) {
        diagnostics.error(
            &other.keyword,
            "with `flags`, unknown names are kept by the field's `Flags` type: remove this variant",
        );
    }
    for (keyword, tokens) in [
        options
            .name
            .as_ref()
            .map(|given| (&given.keyword, &given.tokens)),
        options
            .value
            .as_ref()
            .map(|given| (&given.keyword, &given.tokens)),
    ]
    .into_iter()
    .flatten()
    {
        diagnostics.error(
            tokens,
            format_args!("the variant for unknown members takes no `{keyword}`: remove it"),
        );
    }
    match (slot.as_ref(), super::any::single_field(&variant.fields)) {
        (Some(first), _) => {
            let place = options
                .other
                .as_ref()
                .map_or(&variant.ident, |given| &given.keyword);
            diagnostics.error(
                place,
                format_args!("`other` is already on `{}`: keep one", first.ident),
            );
        }
        (None, Some(ty)) => {
            *slot = Some(OtherMember {
                ident: variant.ident,
                ty,
            })
        }
        (None, None) => {
            let ident = &variant.ident;
            diagnostics.error(
                ident,
                format_args!(
                    "the variant for unknown members holds their text: write `{ident}(String)`"
                ),
            );
        }
    }
}

fn member(
    variant: MemberVariant,
    rename: Option<RenameRule>,
    flags: bool,
    next_value: &mut NextValue,
    unique: &mut UniqueNames,
    diagnostics: &mut Diagnostics,
) -> Result<Member, Reported> {
    if !matches!(variant.fields, Fields::Unit) {
        let ident = &variant.ident;
        return Err(diagnostics.error(
            &variant.fields,
            format_args!("a member holds no data: write `{ident}`, or mark the variant for unknown members with `#[odata(other)]`"),
        ));
    }
    let value = member_value(&variant, flags, *next_value, diagnostics);
    let Variant {
        ident,
        fields: _,
        discriminant: _,
        options,
    } = variant;
    let wire_name = match &options.name {
        Some(given) => {
            let name = given.value.value();
            names::check_identifier(&name, "the name of a member", &given.value, diagnostics);
            unique.check(&name, &ident, &given.value, diagnostics);
            name
        }
        None => {
            let name = rename
                .unwrap_or(RenameRule::Camel)
                .apply_to_pascal(&ident.unraw().to_string());
            names::check_identifier(&name, "the name of a member", &ident, diagnostics);
            unique.check(&name, &ident, &ident, diagnostics);
            name
        }
    };
    *next_value = value.map(|value| value.checked_add(1));
    Ok(Member {
        ident,
        wire_name,
        value: value?,
    })
}

/// The value of a member: as given, or one more than that of the member before.
fn member_value(
    variant: &MemberVariant,
    flags: bool,
    next_value: NextValue,
    diagnostics: &mut Diagnostics,
) -> Result<i64, Reported> {
    let ident = &variant.ident;
    let (value, place) = match (&variant.options.value, &variant.discriminant) {
        (Some(given), None) => (given.value, given.tokens.clone()),
        (None, Some(discriminant)) => {
            let tokens = discriminant.to_token_stream();
            match syn::parse2::<crate::attr::Number>(tokens.clone())
                .ok()
                .and_then(|number| number.to_string().parse().ok())
            {
                Some(value) => (value, tokens),
                None => {
                    return Err(diagnostics.error(
                        discriminant,
                        "only a whole number of 64 bits can be read here: write the number, or `#[odata(value = 1)]` instead",
                    ));
                }
            }
        }
        (Some(given), Some(_)) => {
            return Err(diagnostics.error(
                &given.tokens,
                "the variant has a discriminant, which is its value: keep one of them",
            ));
        }
        (None, None) if flags => {
            return Err(diagnostics.missing(
                ident,
                format_args!("every member of a `flags` type needs a value: write `{ident} = 1`, or `#[odata(value = 1)]`"),
            ));
        }
        (None, None) => {
            return next_value?.ok_or_else(|| {
                diagnostics.missing(
                    ident,
                    format_args!(
                        "no value follows the one before: write `#[odata(value = 1)]` on `{ident}`"
                    ),
                )
            });
        }
    };
    if flags && value < 0 {
        return Err(diagnostics.error(
            place,
            format_args!("the value of a flag is zero or more, found {value}"),
        ));
    }
    Ok(value)
}
