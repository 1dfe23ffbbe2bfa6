//! The patch: a type for changes, with the impls of a structured value over the same description.
use super::docs::{has_docs, link, with_article};
use super::field::{self, BaseField, PropertyField};
use super::fields::{Bags, DYNAMIC_BAG, Fields, Part};
use super::impls::occurs;
use super::{Target, base, place, serde, structured};
use crate::model::{Bag, PatchType, StructuredType};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::TypeParam;
use syn::ext::IdentExt;

/// A patch, and the type it is for.
pub(super) struct Patch<'a> {
    pub(super) model: &'a StructuredType,
    pub(super) patch: &'a PatchType,
    pub(super) target: &'a Target,
    pub(super) properties: &'a [PropertyField<'a>],
    pub(super) base: Option<&'a BaseField<'a>>,
}

impl Patch<'_> {
    /// The struct.
    pub(super) fn definition(&self) -> TokenStream {
        let Patch { model, patch, .. } = self;
        let item = &model.item;
        let (krate, vis, ident) = (&item.krate, &item.vis, &patch.ident);
        let attributes = item
            .attributes
            .iter()
            .filter(|attribute| !attribute.path().is_ident("doc"));
        // The type may contain itself.
        let deprecated = (item.attributes.iter())
            .any(|attribute| attribute.path().is_ident("deprecated"))
            .then(|| quote!(#[allow(deprecated)]));
        let doc = format!(
            "Changes to {}.",
            with_article(&item.ident.unraw().to_string())
        );
        let derives = &patch.derives;
        let derives = (!derives.is_empty()).then(|| quote!(#[derive(#(#derives),*)]));
        let parameters = item.generics.type_params().map(|parameter| {
            let TypeParam {
                ident,
                bounds,
                default,
                ..
            } = parameter;
            let bounds = bounds.iter();
            let default = default.as_ref().map(|(eq, ty)| quote!(#eq #ty));
            quote!(#ident: #(#bounds +)* #krate::Value #default)
        });
        let clause = &item.generics.where_clause;
        let base = self.base.map(|base| self.base_field(base));
        let properties = self.fields();
        let properties = properties.iter().map(|field| self.property_field(field));
        let bag = self.bag().map(
            |Bag {
                 ident,
                 ty,
                 vis,
                 attributes,
             }| {
                let changes = quote_spanned!(place(ty)=> #krate::patch::DynamicChanges);
                quote!(#(#attributes)* #vis #ident: #changes,)
            },
        );
        let mention = self
            .unmentioned()
            .map(|parameters| quote!(#[doc(hidden)] pub __of: [(#(#parameters,)*); 0],));
        let generics = (!item.generics.params.is_empty()).then(|| quote!(<#(#parameters),*>));
        quote! {
            #[doc = #doc]
            #[must_use = "a patch changes nothing until it is applied or sent"]
            #(#attributes)*
            #deprecated
            #derives
            #vis struct #ident #generics #clause { #base #(#properties)* #bag #mention }
        }
    }

    /// The impls.
    pub(super) fn implement(&self) -> TokenStream {
        let place = self.place();
        let patch = Target::new(&self.patch.ident, &self.model.item.generics)
            .at(place)
            .on_condition(self.condition());
        let entity_target = self.target.clone().at(place);
        let (name, entity) = (&patch.name, &entity_target.name);
        let text = self.patch.ident.unraw().to_string();
        let fields = Fields {
            base: self.base,
            properties: self.updatable().collect(),
            bags: Bags {
                dynamic: self.bag(),
                annotations: None,
            },
            validate: None,
            part: Part::Patch,
        };
        let blank = self.blank(place);
        let asked = self.asked();
        [
            entity_target.implement(
                &quote_spanned!(place=> __odata::Patchable),
                &quote_spanned!(place=> type Patch = #name;),
            ),
            patch.implement(
                &quote_spanned!(place=> __odata::Patch),
                &quote_spanned!(place=> type Target = #entity;),
            ),
            patch.implement(
                &quote_spanned!(place=> __odata::Value),
                &quote_spanned! {place=>
                    type Access = __odata::Patching;
                    type Update = Self;
                    type Change = __odata::Option<Self>;
                    type Optional = __odata::Change<Self>;
                },
            ),
            fields.implement(&patch),
            patch.implement(
                &quote_spanned!(place=> __odata::Default),
                &quote_spanned!(place=>
                    #[inline]
                    fn default() -> Self { #blank }
                ),
            ),
            patch.implement(
                &quote_spanned!(place=> __odata::Clone),
                &quote_spanned!(place=>
                    #[inline]
                    fn clone(&self) -> Self {
                        #asked
                        __odata::duplicate(self)
                    }
                ),
            ),
            patch.implement(
                &quote_spanned!(place=> __odata::fmt::Debug),
                &quote_spanned! {place=>
                    #[inline]
                    fn fmt(&self, __f: &mut __odata::fmt::Formatter<'_>) -> __odata::fmt::Result {
                        __odata::debug(self, #text, __f)
                    }
                },
            ),
            serde(&patch, asked.as_ref()),
            self.base
                .map(|base| way_to_base(&patch, base))
                .unwrap_or_default(),
        ]
        .into_iter()
        .collect()
    }

    /// Where to report what is wrong with the patch as a whole. If one of its fields has no OData type, each impl
    /// is wrong too: the last field whose type is not built in is the likeliest, and then the base.
    fn place(&self) -> Span {
        let fields = self.updatable();
        let likeliest = fields.filter(|field| !field.is_built_in).last();
        let base = || self.base.map_or_else(Span::call_site, |base| base.place);
        likeliest.map_or_else(base, |field| field.place)
    }

    /// Asks of the types of the fields, but the one at [`Self::place`], what is asked of them everywhere. In a function that
    /// holds a patch the compiler reports a type that is no OData type at that place if it has found no mistake before.
    fn asked(&self) -> Option<TokenStream> {
        let mut fields: Vec<_> = self
            .updatable()
            .filter(|field| !field.is_built_in)
            .collect();
        fields.pop()?;
        let values = fields.iter().map(|field| {
            let ty = field.ty_at_place();
            quote_spanned!(field.place=> let _ = <#ty as __odata::Value>::blank;)
        });
        Some(values.collect())
    }

    /// That the patch has a size, which its last field decides. It always has; if that field has no OData type, each impl
    /// would be an error of its own, and so they all have the same.
    fn condition(&self) -> Option<TokenStream> {
        let depends = self.bag().is_none()
            && match self.fields().last() {
                Some(field) => !field.is_built_in && !self.target.parameters_occur_in(&field.ty),
                None => self
                    .base
                    .is_some_and(|base| !self.target.parameters_occur_in(&base.ty)),
            };
        let name = Target::new(&self.patch.ident, &self.model.item.generics)
            .at(self.place())
            .name;
        depends.then(|| quote_spanned!(self.place()=> #name: __odata::Sized))
    }

    fn blank(&self, place: Span) -> TokenStream {
        let base = self.base.map(|BaseField { ident, place, .. }| {
            quote_spanned!(*place=> #ident: __odata::Value::blank(),)
        });
        let properties = self.updatable().map(structured::blank_property);
        let bag = self
            .bag()
            .map(|bag| structured::blank_bag(bag, DYNAMIC_BAG));
        let mention = self.unmentioned().map(|_| quote_spanned!(place=> __of: []));
        quote_spanned!(place=> Self { #base #(#properties)* #bag #mention })
    }

    fn base_field(&self, field: &BaseField<'_>) -> TokenStream {
        let BaseField {
            base, ty, place, ..
        } = field;
        let krate = self.core_at(*place);
        let (attributes, vis, ident) = (&base.attributes, &base.vis, &base.ident);
        let doc = (!has_docs(attributes)).then(|| {
            let doc = format!("Changes to what {} declares.", link(&base.ty));
            quote!(#[doc = #doc])
        });
        let of = quote_spanned!(*place=> #krate::InheritedPatch<#ty>);
        quote!(#doc #(#attributes)* #vis #ident: #of,)
    }

    fn property_field(&self, field: &PropertyField<'_>) -> TokenStream {
        let PropertyField {
            property,
            ty,
            place,
            ..
        } = field;
        let krate = self.core_at(*place);
        let (attributes, vis, ident) = (&property.attributes, &property.vis, &property.ident);
        let of = if field.is_non_nullable() {
            quote_spanned!(*place=> #krate::SetOf<#ty>)
        } else {
            quote_spanned!(*place=> #krate::ChangeOf<#ty>)
        };
        quote!(#(#attributes)* #vis #ident: #of,)
    }

    /// The path of the core crate, at a place: spans of tokens from two places become that of the derive.
    fn core_at(&self, place: Span) -> TokenStream {
        field::located(self.model.item.krate.to_token_stream(), place)
    }

    fn updatable(&self) -> impl Iterator<Item = &PropertyField<'_>> {
        self.properties.iter().filter(|field| field.is_updatable())
    }

    /// The fields of properties in the order of the struct. The last decides whether the patch has a size, and one of a built-in
    /// type always has, so that a field of no OData type is not an error of each impl too.
    fn fields(&self) -> Vec<&PropertyField<'_>> {
        let mut fields: Vec<_> = self.updatable().collect();
        if let Some(index) = fields.iter().rposition(|field| field.is_built_in) {
            let last = fields.remove(index);
            fields.push(last);
        }
        fields
    }

    /// A closed type has nothing to change in its bag.
    fn bag(&self) -> Option<&Bag> {
        self.model.dynamic.as_ref().filter(|_| self.model.is_open)
    }

    /// The type parameters that no field mentions, which Rust does not allow.
    fn unmentioned(&self) -> Option<Vec<TokenStream>> {
        let types = || {
            self.updatable()
                .map(|field| &field.ty)
                .chain(self.base.map(|base| &base.ty))
        };
        let parameters = self
            .model
            .item
            .generics
            .type_params()
            .map(|parameter| &parameter.ident);
        let unmentioned: Vec<_> = parameters
            .filter(|parameter| !types().any(|ty| occurs(parameter, ty)))
            .map(ToTokens::to_token_stream)
            .collect();
        (!unmentioned.is_empty()).then_some(unmentioned)
    }
}

/// All of it stands where the base does: if that is wrong, each part of this is, in the same words.
fn way_to_base(patch: &Target, base: &BaseField<'_>) -> TokenStream {
    let patch = patch.clone().at(base.place);
    base::way(&patch, base, Part::Patch)
}
