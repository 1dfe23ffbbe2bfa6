//! Types of fields that no property can have, whatever stands behind their names.
use crate::diagnostics::{Diagnostics, Reported};
use quote::ToTokens;
use syn::{GenericArgument, Ident, PathArguments, PathSegment, Type};

/// Types that hold one value, or any number, of another.
const CONTAINERS: [&str; 3] = ["Option", "Box", "Vec"];

/// Types of the language and the standard library that stand for nothing in OData, and what does instead.
const PRIMITIVES: [(&str, &str); 9] = [
    ("char", "write `String` with `max_length = 1`"),
    ("str", "OData data is owned, write `String`"),
    ("u16", "write `i32`"),
    ("u32", "write `i64`"),
    ("u64", "write `i64`, or `Decimal` for greater numbers"),
    ("usize", "write `i64`"),
    ("isize", "write `i64`"),
    ("u128", "write `Decimal`"),
    ("i128", "write `Decimal`"),
];

/// Types of the language and the standard library that OData has.
const VALUES: [&str; 9] = [
    "String", "bool", "i8", "i16", "i32", "i64", "u8", "f32", "f64",
];

/// Those that stand for nothing in it, of types with arguments.
const GENERIC: [(&str, &str); 14] = [
    ("HashMap", MAP),
    ("BTreeMap", MAP),
    ("IndexMap", MAP),
    ("HashSet", COLLECTION),
    ("BTreeSet", COLLECTION),
    ("IndexSet", COLLECTION),
    ("VecDeque", COLLECTION),
    ("LinkedList", COLLECTION),
    ("BinaryHeap", COLLECTION),
    ("Rc", SHARED),
    ("Arc", SHARED),
    ("RefCell", SHARED),
    ("Mutex", SHARED),
    (
        "Cow",
        "OData data is owned, write the owned type, such as `String`",
    ),
];

const MAP: &str = "write a struct that derives `ODataComplex`, or a bag `DynamicProperties` with `#[odata(dynamic)]`";
const COLLECTION: &str = "a collection is a `Vec`";
const SHARED: &str = "a property holds its value, write the type inside, or a `Box` of it";

/// Reports the part of a field's type that no property can hold.
pub(super) fn check(ty: &Type, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    check_part(ty, false, diagnostics)
}

fn check_part(
    ty: &Type,
    in_collection: bool,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let (what, remedy) = match ty {
        Type::Path(path) => {
            let Some(segment) = path.path.segments.last() else {
                return Ok(());
            };
            let alone = path.path.segments.len() == 1 && path.qself.is_none();
            return check_named(ty, segment, alone, in_collection, diagnostics);
        }
        Type::Group(group) => return check_part(&group.elem, in_collection, diagnostics),
        Type::Paren(paren) => return check_part(&paren.elem, in_collection, diagnostics),
        // A parameter of the item is a mistake of its own.
        Type::Reference(reference)
            if reference
                .lifetime
                .as_ref()
                .is_some_and(|lifetime| lifetime.ident != "static") =>
        {
            return Ok(());
        }
        Type::Reference(_) => (
            "a reference",
            "OData data is owned, hold the value itself, such as `String`",
        ),
        Type::Tuple(_) => (
            "a tuple",
            "write a struct with named fields that derives `ODataComplex`",
        ),
        Type::Array(_) => ("an array", "a collection is a `Vec`"),
        Type::Slice(_) => ("a slice", "a collection is a `Vec`"),
        Type::Ptr(_) => ("a pointer", "hold the value itself"),
        Type::Never(_) => ("`!`", "name a type that has values"),
        Type::TraitObject(_) => (
            "a trait object",
            "write an enum over derived types, with `#[odata(any = Base)]`",
        ),
        Type::FnPtr(_) => (
            "a function",
            "hold what it computes, or move it out of the struct",
        ),
        _ => return Ok(()),
    };
    Err(diagnostics.error(ty, format_args!("{what} is no OData type: {remedy}")))
}

fn check_named(
    ty: &Type,
    segment: &PathSegment,
    alone: bool,
    in_collection: bool,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    let name = &segment.ident;
    let (list, arguments): (&[(&str, &str)], _) = match &segment.arguments {
        PathArguments::None if alone => (&PRIMITIVES, None),
        PathArguments::AngleBracketed(arguments) => (&GENERIC, Some(&arguments.args)),
        PathArguments::None | PathArguments::Parenthesized(_) => return Ok(()),
    };
    if let Some((_, remedy)) = list.iter().find(|(listed, _)| name == listed) {
        let message = format!("`{name}` is no OData type: {remedy}");
        return Err(diagnostics.error(ty, message));
    }
    if !is_container(name) {
        return Ok(());
    }
    let is_collection = name == "Vec";
    if is_collection && in_collection {
        return Err(diagnostics.error(
            ty,
            "the items of a collection are no collections: write a struct that derives `ODataComplex` and holds the \
             inner one",
        ));
    }
    for argument in arguments.into_iter().flatten() {
        if let GenericArgument::Type(ty) = argument {
            check_part(ty, in_collection || is_collection, diagnostics)?;
        }
    }
    Ok(())
}

/// Reports a base that is held in a container, and one that is a primitive.
pub(super) fn check_base(ty: &Type, diagnostics: &mut Diagnostics) -> Result<(), Reported> {
    let name = match ty {
        Type::Path(path) => path.path.get_ident(),
        _ => None,
    };
    if let Some(name) = name.filter(|name| VALUES.iter().any(|value| name == value)) {
        let message = format!(
            "a base is a struct that derives `ODataEntity` or `ODataComplex`, and `{name}` is a primitive value: \
             write the base's Rust type"
        );
        return Err(diagnostics.error(ty, message));
    }
    let Some(inner) = contained(ty) else {
        return Ok(());
    };
    let inner = inner.to_token_stream();
    Err(diagnostics.error(
        ty,
        format_args!("every value has its base, and the field holds it as it is: write `{inner}`"),
    ))
}

/// What a container contains.
pub(crate) fn contained(ty: &Type) -> Option<&Type> {
    content(ty, is_container)
}

/// What a box contains.
pub(super) fn content_of_box(ty: &Type) -> Option<&Type> {
    content(ty, |name| name == "Box")
}

fn content(ty: &Type, is_meant: fn(&Ident) -> bool) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last()?;
    match &segment.arguments {
        PathArguments::AngleBracketed(arguments) if is_meant(&segment.ident) => {
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

fn is_container(name: &Ident) -> bool {
    CONTAINERS.iter().any(|container| name == container)
}
