//! Documentation of what is generated.
use syn::ext::IdentExt;
use syn::{Attribute, Type};

/// Whether attributes document what they are on.
pub(super) fn has_docs(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"))
}

/// A link to a type, behind an article.
pub(super) fn with_article(name: &str) -> String {
    let article = if name.starts_with(['A', 'E', 'I', 'O']) {
        "an"
    } else {
        "a"
    };
    format!("{article} [`{name}`]")
}

/// The name of a type in documentation.
pub(super) fn link(ty: &Type) -> String {
    let Type::Path(ty) = ty else {
        return "the base type".to_owned();
    };
    let names: Vec<_> = ty
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.unraw().to_string())
        .collect();
    match names.as_slice() {
        [name] => format!("[`{name}`]"),
        [.., name] => format!("[`{name}`]({})", names.join("::")),
        [] => "the base type".to_owned(),
    }
}
