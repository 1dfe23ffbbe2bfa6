//! The derive macros of `odata-core`.
//!
//! A derive runs in three steps: what is written (`ast`, `attr`) becomes what it means
//! (`resolve`, `model`), and what it means becomes tokens (`expand`). The first two collect every mistake, so that one
//! build shows all of them; the last one cannot fail.
//!
//! Users reach these macros through `odata_core::prelude`.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::indexing_slicing
    )
)]

mod ast;
mod attr;
mod carried;
mod diagnostics;
mod expand;
mod fallback;
mod model;
mod resolve;
#[cfg(test)]
mod tests;

use diagnostics::Diagnostics;
use proc_macro2::TokenStream;

/// Describes a struct as an OData entity type (CSDL 4.01, section 6), or an enum as any of the
/// types derived from one.
///
/// On the struct: `namespace = ".."` (required), `name`, `rename_all`, `inherits`, `abstract`,
/// `open`, `tag`, `alias`, `crate`, `deref`, `patch`, `derived`, `validate`. On the enum:
/// `any = Base` (required), `crate`. On a field: `name`, `key`, `base`, `computed`, `immutable`,
/// `nullable`, `navigation`, `dynamic`, `annotations`, `validate`, and the constraints
/// `max_length`, `precision`, `scale`, `minimum`, `maximum`, `exclusive_minimum`,
/// `exclusive_maximum`, `multiple_of`, `pattern`, `allowed`, `min_items`, `max_items`.
///
/// The struct is read and written with `serde`, validated, compared and changed by the walkers of `odata_core`, and
/// gets a patch type: `VesselPatch` for `Vessel`.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(ODataEntity)]
/// #[odata(namespace = "demo.port")]
/// struct Vessel {
///     #[odata(key)]
///     id: Option<String>,
///     #[odata(max_length = 10)]
///     name: Option<String>,
/// }
///
/// assert_eq!(Vessel::TYPE_NAME, "demo.port.vessel");
/// let patch = VesselPatch { name: "Ada".into() };
/// assert!(!patch.is_empty());
/// ```
///
/// # Errors
///
/// Every mistake is a compile error at the token at fault, and says what to write instead.
#[proc_macro_derive(ODataEntity, attributes(odata))]
pub fn derive_entity(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(ast::Derive::Structured(ast::Kind::Entity), input.into()).into()
}

/// Describes a struct as an OData complex type (CSDL 4.01, section 9), or an enum as any of the
/// types derived from one.
///
/// The options are those of [`ODataEntity`], without `key`.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(ODataComplex)]
/// #[odata(namespace = "demo.port")]
/// struct Position {
///     #[odata(nullable = false, minimum = -90, maximum = 90)]
///     lat: Option<f64>,
/// }
///
/// assert!(Position { lat: Some(91.0) }.validate().is_err());
/// ```
///
/// # Errors
///
/// Every mistake is a compile error at the token at fault, and says what to write instead.
#[proc_macro_derive(ODataComplex, attributes(odata))]
pub fn derive_complex(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(ast::Derive::Structured(ast::Kind::Complex), input.into()).into()
}

/// Describes an enum as an OData enumeration type (CSDL 4.01, section 10).
///
/// On the enum: `namespace = ".."` (required), `name`, `rename_all`, `alias`, `crate`, `flags`.
/// On a variant: `name`, `value`, `other`.
///
/// ```
/// use odata_core::prelude::*;
///
/// #[derive(ODataEnum)]
/// #[odata(namespace = "demo.port")]
/// enum Phase {
///     Planned,
///     UnderWay,
///     #[odata(other)]
///     Other(String),
/// }
///
/// assert_eq!(Phase::UnderWay.as_str(), "underWay");
/// ```
///
/// # Errors
///
/// Every mistake is a compile error at the token at fault, and says what to write instead.
#[proc_macro_derive(ODataEnum, attributes(odata))]
pub fn derive_enum(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive(ast::Derive::Enum, input.into()).into()
}

fn derive(derive: ast::Derive, input: TokenStream) -> TokenStream {
    let input = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut diagnostics = Diagnostics::new();
    let item = ast::parse(derive, &input, &mut diagnostics);
    diagnostics.end_parsing();
    let model = item.and_then(|item| resolve::resolve(item, &mut diagnostics));
    match diagnostics.finish(model) {
        Ok(model) => expand::expand(&model),
        Err(errors) => fallback::fallback(derive, &input, errors),
    }
}
