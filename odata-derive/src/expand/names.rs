//! Names as numbers, which the compiler compares while it compiles generated code.
use crate::model::{Property, StructuredType};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The properties that a type declares, in the order of their names' numbers.
pub(super) fn in_order(model: &StructuredType) -> Vec<&Property> {
    let mut properties: Vec<_> = model.properties.iter().collect();
    properties.sort_by_cached_key(|property| hash(&property.wire_name));
    properties
}

/// The numbers of the declared properties' names, in order.
pub(super) fn own(model: &StructuredType) -> TokenStream {
    let names = in_order(model);
    let names = names.iter().map(|property| number(&property.wire_name));
    quote!(&[#(#names),*])
}

/// The number of a name.
pub(super) fn number(name: &str) -> Literal {
    Literal::u64_unsuffixed(hash(name))
}

/// FNV-1a.
fn hash(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
