//! Tokens that nobody would write, and those that somebody is about to.
use super::{COMPLEX, ENTITY};
use crate::ast::Derive;
use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, TokenStream, TokenTree};
use quote::quote;

/// What is drawn from: the names of the options and what stands near them.
const WORDS: [&str; 48] = [
    "namespace",
    "name",
    "rename_all",
    "inherits",
    "abstract",
    "open",
    "tag",
    "alias",
    "crate",
    "deref",
    "patch",
    "derived",
    "validate",
    "any",
    "flags",
    "key",
    "base",
    "computed",
    "immutable",
    "nullable",
    "navigation",
    "dynamic",
    "annotations",
    "max_length",
    "precision",
    "scale",
    "minimum",
    "maximum",
    "exclusive_minimum",
    "exclusive_maximum",
    "multiple_of",
    "pattern",
    "allowed",
    "min_items",
    "max_items",
    "value",
    "other",
    "derive",
    "true",
    "false",
    "Self",
    "self",
    "fn",
    "dyn",
    "odata",
    "kye",
    "Vec",
    "Option",
];
const TEXTS: [&str; 12] = [
    "",
    "a",
    "demo.port",
    "item",
    "always",
    "accept",
    "[A-Z",
    "2024-01-01",
    "5",
    "ä.ö",
    "a@b",
    "\u{0}\u{202e}",
];
const NUMBERS: [&str; 8] = [
    "0",
    "1",
    "-1",
    "1.5",
    "1e400",
    "99999999999999999999",
    "0xff",
    "5u8",
];

/// Numbers that look random, and are the same in every run (Knuth's linear congruential generator).
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn of<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn token(&mut self, depth: usize) -> TokenStream {
        match self.below(if depth == 0 { 5 } else { 7 }) {
            0 | 1 => {
                let word = self.of(&WORDS);
                let ident = syn::parse_str::<TokenTree>(word).unwrap();
                ident.into()
            }
            2 => {
                let text = Literal::string(self.of(&TEXTS));
                quote!(#text)
            }
            3 => self.of(&NUMBERS).parse().unwrap(),
            4 => {
                let punct = self.of(&['=', ',', ':', '<', '>', '-', '&', '!', '.', '?', '#', '|']);
                let spacing = self.of(&[Spacing::Alone, Spacing::Joint]);
                TokenTree::Punct(Punct::new(punct, spacing)).into()
            }
            _ => {
                let delimiter = self.of(&[
                    Delimiter::Parenthesis,
                    Delimiter::Bracket,
                    Delimiter::Brace,
                    Delimiter::None,
                ]);
                let tokens = self.tokens(depth - 1);
                TokenTree::Group(Group::new(delimiter, tokens)).into()
            }
        }
    }

    fn tokens(&mut self, depth: usize) -> TokenStream {
        let count = self.below(7);
        (0..count).map(|_| self.token(depth)).collect()
    }

    /// Something that is nearly an option.
    fn option(&mut self) -> TokenStream {
        let keyword = syn::parse_str::<TokenTree>(self.of(&WORDS)).unwrap();
        match self.below(4) {
            0 => quote!(#keyword,),
            1 => {
                let value = self.token(2);
                quote!(#keyword = #value,)
            }
            2 => {
                let values = self.tokens(2);
                quote!(#keyword(#values),)
            }
            _ => {
                let values = self.tokens(1);
                quote!(#keyword #values)
            }
        }
    }
}

const DERIVES: [Derive; 3] = [ENTITY, COMPLEX, Derive::Enum];

#[test]
fn options_of_arbitrary_tokens_give_errors_and_no_panic() {
    let mut random = Random(1);
    for round in 0..500 {
        let (item, first, second) = if round % 2 == 0 {
            (random.option(), random.option(), random.option())
        } else {
            (random.tokens(3), random.tokens(3), random.tokens(3))
        };
        let item = quote!(#[odata(#item)]);
        let structure = quote!(#item struct A { #[odata(#first)] a: Option<i32>, #[odata(#second)] item: Item });
        let enumeration = quote!(#item enum A { #[odata(#first)] A, #[odata(#second)] B(String) });
        for derive in DERIVES {
            crate::derive(derive, structure.clone());
            crate::derive(derive, enumeration.clone());
        }
    }
}

#[test]
fn items_of_arbitrary_tokens_give_errors_and_no_panic() {
    let mut random = Random(2);
    for _ in 0..500 {
        let (tokens, ty) = (random.tokens(3), random.tokens(2));
        for item in [
            tokens.clone(),
            quote!(struct #tokens),
            quote!(#[odata #tokens] struct A { a: #ty }),
            quote!(#[odata(namespace = "a")] struct A { a: #ty }),
            quote!(enum A { #tokens }),
        ] {
            for derive in DERIVES {
                crate::derive(derive, item.clone());
            }
        }
    }
}

/// The tokens up to each that stands inside `#[odata(..)]`, as they are while it is being typed.
fn prefixes(attribute: &TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = attribute.clone().into_iter().collect();
    let mut prefixes = vec![TokenStream::new()];
    for (index, token) in tokens.iter().enumerate() {
        let before: TokenStream = tokens[..index].iter().cloned().collect();
        if let TokenTree::Group(group) = token {
            for inside in self::prefixes(&group.stream()) {
                let group = TokenTree::Group(Group::new(group.delimiter(), inside));
                prefixes.push(before.clone().into_iter().chain([group]).collect());
            }
        }
        prefixes.push(before.into_iter().chain([token.clone()]).collect());
    }
    prefixes
}

#[test]
fn while_options_are_typed_the_patch_keeps_its_fields() {
    let on_struct = quote!(
        namespace = "demo.port",
        name = "vessel",
        rename_all = "PascalCase",
        inherits = "item",
        open,
        tag = "always",
        alias = "dp",
        derived = "accept",
        deref = true,
        validate = checks::whole::<u8, u16>
    );
    let on_field = quote!(
        nullable = false,
        max_length = 10,
        pattern = "^[A-Z]$",
        name = "callSign",
        allowed = ["A", "B"],
        minimum = -1.5,
        maximum = "2024-01-01",
        validate = checks::part
    );
    let complete = (prefixes(&on_struct).len(), prefixes(&on_field).len());
    assert!(complete.0 > 30 && complete.1 > 30, "{complete:?}");
    let items = prefixes(&on_struct)
        .into_iter()
        .map(|typed| (typed, quote!(max_length = 10)))
        .chain(
            prefixes(&on_field)
                .into_iter()
                .map(|typed| (quote!(namespace = "demo.port", inherits = "item"), typed)),
        );
    for (on_struct, on_field) in items {
        let source = quote! {
            #[odata(#on_struct)]
            pub struct Vessel {
                pub item: Item,
                #[odata(#on_field)]
                pub call_sign: Option<String>,
                pub other: Option<Berth>,
            }
        };
        let expanded = crate::derive(ENTITY, source.clone());
        let expanded = syn::parse2::<syn::File>(expanded).unwrap();
        let patch = expanded.items.iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == "VesselPatch" => Some(item),
            _ => None,
        });
        let patch = patch.unwrap_or_else(|| panic!("no patch: {source}"));
        let fields: Vec<_> = patch
            .fields
            .iter()
            .filter_map(|field| field.ident.as_ref())
            .collect();
        assert!(fields.iter().any(|field| *field == "call_sign"), "{source}");
        assert!(fields.iter().any(|field| *field == "other"), "{source}");
    }
}
