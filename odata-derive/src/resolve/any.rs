//! Enums over a type and the types derived from it.
use super::field_type::content_of_box;
use super::rust_item;
use crate::ast::Enum;
use crate::attr::{AnyOptions, AnyVariantOptions};
use crate::diagnostics::{Diagnostics, Reported};
use crate::model::{AnyEnum, AnyVariant, AtLeastOne, Kind};
use syn::{Fields, Ident, Type};

/// Works out an enum over derived types.
pub(super) fn resolve(
    kind: Kind,
    item: Enum<AnyOptions, AnyVariantOptions>,
    diagnostics: &mut Diagnostics,
) -> Result<AnyEnum, Reported> {
    let Enum {
        head,
        options,
        variants,
    } = item;
    let Some(any) = options.any else {
        let derive = match kind {
            Kind::Entity => "ODataEntity",
            Kind::Complex => "ODataComplex",
        };
        return Err(diagnostics.missing(
            &head.ident,
            format_args!(
                "an enum that derives `{derive}` is over the types derived from one: add `#[odata(any = Base)]`, \
                 or derive `ODataEnum` for an enumeration type"
            ),
        ));
    };
    let mut mistake = None;
    let mut known = Vec::new();
    let mut other: Option<AnyVariant> = None;
    for variant in variants {
        let ident = variant.ident;
        let Some(ty) = single_field(&variant.fields) else {
            let wanted = if variant.options.other.is_some() {
                "Unknown<Base>"
            } else {
                "Type"
            };
            mistake = Some(diagnostics.error(
                &ident,
                format_args!("a variant holds one value of one type: write `{ident}({wanted})`"),
            ));
            continue;
        };
        match (variant.options.other, &other) {
            (None, _) => known.push(variant_of(ident, ty)),
            (Some(_), None) => other = Some(variant_of(ident, ty)),
            (Some(given), Some(first)) => {
                diagnostics.error(
                    &given.keyword,
                    format_args!("`other` is already on `{}`: keep one", first.ident),
                );
            }
        }
    }
    let known = AtLeastOne::new(known).ok_or_else(|| {
        mistake.unwrap_or_else(|| {
            diagnostics.missing(
                &head.ident,
                "the enum names no type: add a variant such as `Vessel(Vessel)`",
            )
        })
    });
    Ok(AnyEnum {
        kind,
        declared: any.value,
        variants: known?,
        other,
        item: rust_item(head, options.krate),
    })
}

/// A variant by the type of its field.
fn variant_of(ident: Ident, field: Type) -> AnyVariant {
    match content_of_box(&field).cloned() {
        Some(ty) => AnyVariant {
            ident,
            ty,
            boxed: Some(field),
        },
        None => AnyVariant {
            ident,
            ty: field,
            boxed: None,
        },
    }
}

/// The type of the one unnamed field.
pub(super) fn single_field(fields: &Fields) -> Option<Type> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            fields.unnamed.first().map(|field| field.ty.clone())
        }
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    }
}
