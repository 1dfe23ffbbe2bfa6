//! Which option is valid where: one table per place.
use super::value::{
    Count, DerivedAccept, Flag, Literal, Literals, Number, Patch, Paths, RenameRule, Scale, Tag,
};
use super::{Entry, Given, Options};
use syn::{Ident, LitBool, LitStr, Path, TypePath};

macro_rules! options {
    ($(
        #[doc = $doc:literal]
        $name:ident on $place:literal {
            $($keyword:literal => $field:ident: $value:ty, $example:literal;)*
        }
    )*) => {
        $(
            #[doc = $doc]
            #[derive(Default)]
            pub(crate) struct $name {
                $(pub(crate) $field: Option<Given<$value>>,)*
            }

            impl Options for $name {
                const PLACE: &'static str = $place;
                const TABLE: &'static [Entry<Self>] = &[$(Entry {
                    keyword: $keyword,
                    example: $example,
                    store: |options, item, example, diagnostics| item.store(&mut options.$field, example, diagnostics),
                },)*];
            }

            impl $name {
                /// The keywords that were given, in the order of the table.
                #[allow(dead_code, reason = "not every place asks for the list")]
                pub(crate) fn keywords(&self) -> Vec<&Ident> {
                    let mut keywords = Vec::new();
                    $(if let Some(given) = &self.$field {
                        keywords.push(&given.keyword);
                    })*
                    keywords
                }
            }
        )*

        /// The places an option is valid on.
        pub(crate) fn places(keyword: &str) -> Vec<&'static str> {
            let mut places = Vec::new();
            $(if $name::TABLE.iter().any(|entry| entry.keyword == keyword) {
                places.push($name::PLACE);
            })*
            places
        }
    };
}

options! {
    /// On a struct.
    StructOptions on "a struct" {
        "namespace" => namespace: LitStr, "namespace = \"demo.port\"";
        "name" => name: LitStr, "name = \"vessel\"";
        "rename_all" => rename_all: RenameRule, "rename_all = \"PascalCase\"";
        "inherits" => inherits: LitStr, "inherits = \"item\"";
        "abstract" => is_abstract: Flag, "abstract";
        "open" => open: Flag, "open";
        "tag" => tag: Tag, "tag = \"always\"";
        "alias" => alias: LitStr, "alias = \"self\"";
        "crate" => krate: Path, "crate = ::odata_core";
        "deref" => deref: LitBool, "deref = false";
        "patch" => patch: Patch, "patch = false";
        "derived" => derived: DerivedAccept, "derived = \"accept\"";
        "validate" => validate: Path, "validate = path::to::function";
    }

    /// On an enum over the types derived from a base.
    AnyOptions on "an enum over derived types" {
        "any" => any: TypePath, "any = Vessel";
        "crate" => krate: Path, "crate = ::odata_core";
    }

    /// On an enumeration type.
    EnumOptions on "an enumeration type" {
        "namespace" => namespace: LitStr, "namespace = \"demo.port\"";
        "name" => name: LitStr, "name = \"phase\"";
        "rename_all" => rename_all: RenameRule, "rename_all = \"PascalCase\"";
        "alias" => alias: LitStr, "alias = \"self\"";
        "crate" => krate: Path, "crate = ::odata_core";
        "flags" => flags: Flag, "flags";
    }

    /// On a field of a struct.
    FieldOptions on "a field" {
        "name" => name: LitStr, "name = \"callSign\"";
        "key" => key: Flag, "key";
        "base" => base: Flag, "base";
        "computed" => computed: Flag, "computed";
        "immutable" => immutable: Flag, "immutable";
        "nullable" => nullable: LitBool, "nullable = false";
        "navigation" => navigation: Flag, "navigation";
        "dynamic" => dynamic: Flag, "dynamic";
        "annotations" => annotations: Flag, "annotations";
        "max_length" => max_length: Count, "max_length = 10";
        "precision" => precision: Count, "precision = 3";
        "scale" => scale: Scale, "scale = 2";
        "minimum" => minimum: Literal, "minimum = -90";
        "maximum" => maximum: Literal, "maximum = 90";
        "exclusive_minimum" => exclusive_minimum: Literal, "exclusive_minimum = 0";
        "exclusive_maximum" => exclusive_maximum: Literal, "exclusive_maximum = 100";
        "multiple_of" => multiple_of: Number, "multiple_of = 0.5";
        "pattern" => pattern: LitStr, "pattern = \"^[A-Z]+$\"";
        "allowed" => allowed: Literals, "allowed = [\"a\", \"b\"]";
        "min_items" => min_items: Count, "min_items = 1";
        "max_items" => max_items: Count, "max_items = 10";
        "validate" => validate: Path, "validate = path::to::function";
    }

    /// On a variant of an enumeration type.
    MemberOptions on "a member of an enumeration type" {
        "name" => name: LitStr, "name = \"atBerth\"";
        "value" => value: i64, "value = 1";
        "other" => other: Flag, "other";
    }

    /// On a variant of an enum over derived types.
    AnyVariantOptions on "a variant of an enum over derived types" {
        "other" => other: Flag, "other";
    }

    /// Inside `patch(..)`.
    PatchOptions on "`patch(..)`" {
        "name" => name: Ident, "name = VesselUpdate";
        "derive" => derives: Paths, "derive(Hash)";
    }
}
