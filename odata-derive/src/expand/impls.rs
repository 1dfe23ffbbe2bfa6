//! The headers of impls.
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Generics, Ident, TypeParam};

/// The type that impls are for.
#[derive(Clone)]
pub(crate) struct Target {
    /// The type with its arguments.
    pub(crate) name: TokenStream,
    parameters: Vec<Parameter>,
    predicates: Vec<TokenStream>,
    /// Where the tokens of the impls stand.
    pub(crate) place: Span,
    /// Where the keyword of the impls stands: at the name of the item. For a type that is not in scope the compiler offers a
    /// parameter behind it, as it does for the item itself, so that both are one error.
    keyword: Span,
}

#[derive(Clone)]
struct Parameter {
    ident: Ident,
    bounds: Vec<TokenStream>,
}

impl Target {
    pub(crate) fn new(ident: &Ident, generics: &Generics) -> Self {
        let arguments: Vec<&Ident> = generics
            .type_params()
            .map(|parameter| &parameter.ident)
            .collect();
        let name = match arguments.as_slice() {
            [] => ident.to_token_stream(),
            arguments => quote!(#ident<#(#arguments),*>),
        };
        let parameter = |parameter: &TypeParam| Parameter {
            ident: parameter.ident.clone(),
            bounds: parameter
                .bounds
                .iter()
                .map(ToTokens::to_token_stream)
                .collect(),
        };
        let clause = generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        Self {
            name,
            parameters: generics.type_params().map(parameter).collect(),
            predicates: clause.map(ToTokens::to_token_stream).collect(),
            place: Span::call_site(),
            keyword: ident.span(),
        }
    }

    /// The same type, with impls whose tokens stand at `place`: what is wrong with the type is reported there.
    pub(crate) fn at(self, place: Span) -> Self {
        let name = self.name.into_iter().map(|mut token| {
            token.set_span(place);
            token
        });
        Self {
            name: name.collect(),
            place,
            ..self
        }
    }

    /// The same type, with impls whose keyword stands elsewhere: they mention what the item itself does not, but constants beside
    /// them do, for which the compiler offers no parameter.
    pub(crate) fn apart_from_item(self) -> Self {
        Self {
            keyword: self.place,
            ..self
        }
    }

    /// The same type, with impls that hold on a condition.
    pub(crate) fn on_condition(mut self, condition: Option<TokenStream>) -> Self {
        self.predicates.extend(condition);
        self
    }

    /// Another type with the same parameters.
    pub(crate) fn with_name(&self, name: TokenStream) -> Self {
        Self {
            name,
            ..self.clone()
        }
    }

    /// An impl that holds if the type parameters are values.
    pub(crate) fn implement(&self, of: &TokenStream, body: &TokenStream) -> TokenStream {
        self.implement_with(None, of, body)
    }

    /// The same, with one more parameter of the impl.
    pub(crate) fn implement_with(
        &self,
        parameter: Option<TokenStream>,
        of: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let parameters = angled(parameter.into_iter().chain(self.value_parameters()));
        self.write(parameters.as_ref(), None, of, body)
    }

    /// An impl that holds for all type parameters.
    pub(crate) fn implement_for_all(&self, of: &TokenStream, body: &TokenStream) -> TokenStream {
        self.write(angled(self.plain_parameters()).as_ref(), None, of, body)
    }

    /// The same, with one more parameter of the impl and a condition.
    pub(crate) fn implement_if(
        &self,
        parameter: TokenStream,
        condition: TokenStream,
        of: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let parameters = angled(std::iter::once(parameter).chain(self.plain_parameters()));
        self.write(parameters.as_ref(), Some(condition), of, body)
    }

    /// The parameters as a function declares them, and its `where` clause.
    pub(crate) fn function_header(&self) -> (Option<TokenStream>, Option<TokenStream>) {
        (angled(self.plain_parameters()), self.clause(None))
    }

    /// Whether the type has type parameters.
    pub(crate) fn is_generic(&self) -> bool {
        !self.parameters.is_empty()
    }

    /// Whether tokens mention a type parameter.
    pub(crate) fn parameters_occur_in(&self, tokens: &TokenStream) -> bool {
        self.parameters
            .iter()
            .any(|parameter| occurs(&parameter.ident, tokens))
    }

    fn write(
        &self,
        parameters: Option<&TokenStream>,
        condition: Option<TokenStream>,
        of: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let name = &self.name;
        let clause = self.clause(condition);
        let keyword = Ident::new("impl", self.keyword);
        quote_spanned! {self.place=>
            #[automatically_derived]
            #keyword #parameters #of for #name #clause { #body }
        }
    }

    fn clause(&self, condition: Option<TokenStream>) -> Option<TokenStream> {
        let predicates: Vec<_> = self.predicates.iter().cloned().chain(condition).collect();
        (!predicates.is_empty()).then(|| quote!(where #(#predicates),*))
    }

    fn value_parameters(&self) -> impl Iterator<Item = TokenStream> {
        self.parameters
            .iter()
            .map(|Parameter { ident, bounds }| quote!(#ident: #(#bounds +)* __odata::Value))
    }

    fn plain_parameters(&self) -> impl Iterator<Item = TokenStream> {
        self.parameters
            .iter()
            .map(|Parameter { ident, bounds }| match bounds.as_slice() {
                [] => ident.to_token_stream(),
                bounds => quote!(#ident: #(#bounds)+*),
            })
    }
}

/// Whether an identifier stands anywhere in tokens.
pub(super) fn occurs(ident: &Ident, tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(found) => found == *ident,
        proc_macro2::TokenTree::Group(group) => occurs(ident, &group.stream()),
        proc_macro2::TokenTree::Punct(_) | proc_macro2::TokenTree::Literal(_) => false,
    })
}

fn angled(parameters: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let parameters: Vec<_> = parameters.collect();
    (!parameters.is_empty()).then(|| quote!(<#(#parameters),*>))
}
