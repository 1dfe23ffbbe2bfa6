//! Enumeration types.
use super::{Target, place, scope, serde};
use crate::model::{EnumForm, EnumType, Member, OtherMember};
use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};

/// The impls of an enumeration type.
pub(super) fn expand(model: &EnumType) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics);
    let content = match &model.form {
        EnumForm::Single { other } => {
            let description = description(model, false);
            let first = &model.members.first.ident;
            let functions = single_functions(model, other.as_ref());
            single(
                &target,
                &description,
                &quote!(#[inline] fn first_member() -> Self { Self::#first } #functions),
            )
        }
        EnumForm::Flags => {
            let description = description(model, true);
            flags(&target, &description, &flags_function(model))
        }
    };
    scope(&model.item, &content)
}

/// What is used of an enumeration type elsewhere, without a look at its variants. The mistakes are in
/// the place of the description.
pub(super) fn stand_in(model: &EnumType, errors: &TokenStream) -> TokenStream {
    let target = Target::new(&model.item.ident, &model.item.generics);
    let description = quote!({ #errors });
    let content = match &model.form {
        EnumForm::Single { .. } => {
            let functions = quote! {
                fn first_member() -> Self { loop {} }
                fn member(&self) -> __odata::Option<__odata::usize> { loop {} }
                fn from_member(_: __odata::usize) -> __odata::Option<Self> { loop {} }
            };
            single(&target, &description, &functions)
        }
        EnumForm::Flags => {
            let function = quote!(
                #[inline]
                fn value(&self) -> __odata::i64 {
                    loop {}
                }
            );
            flags(&target, &description, &function)
        }
    };
    scope(&model.item, &content)
}

fn single(target: &Target, description: &TokenStream, functions: &TokenStream) -> TokenStream {
    let constants = constants(description);
    let enum_type = target.implement(&quote!(__odata::EnumType), &quote!(#constants #functions));
    let value = target.implement(
        &quote!(__odata::Value),
        &quote! {
            type Access = __odata::Enumerated;
            type Update = Self;
            type Change = __odata::Option<Self>;
            type Optional = __odata::Change<Self>;
        },
    );
    let serde = serde(target, None);
    quote!(#enum_type #value #serde)
}

fn single_functions(model: &EnumType, other: Option<&OtherMember>) -> TokenStream {
    let names: Vec<_> = model.members.iter().map(|member| &member.ident).collect();
    let indexes: Vec<_> = (0..names.len()).map(Literal::usize_unsuffixed).collect();
    let other_arm =
        other.map(|OtherMember { ident, .. }| quote!(Self::#ident(_) => return __odata::None,));
    let other = other.map(|OtherMember { ident, ty }| {
        let text = quote_spanned!(place(ty)=> __odata::OtherText::text(__text));
        let from = quote_spanned!(place(ty)=> __odata::OtherText::keep(__text));
        quote! {
            #[inline]
            fn other(&self) -> __odata::Option<&__odata::str> {
                match self { Self::#ident(__text) => __odata::Some(#text), _ => __odata::None }
            }
            #[inline]
            fn from_other(__text: &__odata::str) -> __odata::Option<Self> { __odata::Some(Self::#ident(#from)) }
        }
    });
    quote! {
        #[inline]
        fn member(&self) -> __odata::Option<__odata::usize> {
            __odata::Some(match self { #(Self::#names => #indexes,)* #other_arm })
        }
        #[inline]
        fn from_member(__index: __odata::usize) -> __odata::Option<Self> {
            __odata::Some(match __index { #(#indexes => Self::#names,)* _ => return __odata::None })
        }
        #other
    }
}

fn flags(target: &Target, description: &TokenStream, function: &TokenStream) -> TokenStream {
    let constants = constants(description);
    let flags_enum = target.implement(&quote!(__odata::FlagsEnum), &quote!(#constants #function));
    let or = target.implement(
        &quote!(__odata::BitOr),
        &quote! {
            type Output = __odata::Flags<Self>;
            #[inline]
            fn bitor(self, __other: Self) -> __odata::Flags<Self> {
                __odata::BitOr::bitor(<__odata::Flags<Self> as __odata::From<Self>>::from(self), __other)
            }
        },
    );
    quote!(#flags_enum #or)
}

fn flags_function(model: &EnumType) -> TokenStream {
    let arms = model.members.iter().map(|Member { ident, value, .. }| {
        let value = Literal::i64_unsuffixed(*value);
        quote!(Self::#ident => #value,)
    });
    quote!(#[inline] fn value(&self) -> __odata::i64 { match self { #(#arms)* } })
}

fn constants(description: &TokenStream) -> TokenStream {
    quote!(const DESCRIPTION: &'static __odata::EnumDescription = #description;)
}

fn description(model: &EnumType, is_flags: bool) -> TokenStream {
    let name = model.type_name.to_string();
    let members = model.members.iter().map(
        |Member {
             wire_name, value, ..
         }| {
            let value = Literal::i64_unsuffixed(*value);
            quote!(__odata::Member::new(#wire_name, #value))
        },
    );
    let alias = model
        .alias
        .as_ref()
        .map(|alias| quote!(.with_alias(#alias)));
    quote!(&__odata::EnumDescription::new(#name, &[#(#members),*], #is_flags)#alias)
}
