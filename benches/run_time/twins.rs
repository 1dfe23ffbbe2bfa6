//! Types that are declared once and exist twice.

/// Declares a type for this crate, and in a module `flat` the same for `serde_derive`: with the properties of the base copied in.
///
/// The flat types that it takes from elsewhere are in a module that is named behind the base. Values are optional, lists are not. Each has its own name on the wire in both.
macro_rules! twins {
    (
        $name:ident
        $(inherits $inherits:tt $base_field:ident: $base:ident flat in $of_flat:ident { $($(#[$attribute:meta])* $inherited:ident: $of_inherited:ident),* $(,)? })?
        values { $($value:ident: $of:ident),* $(,)? }
        lists { $($list:ident: $item:ident),* $(,)? }
    ) => {
        #[derive(Debug, Clone, Default, PartialEq, odata_core::ODataEntity)]
        #[odata(namespace = "microsoft.graph" $(, inherits = $inherits)?)]
        pub struct $name {
            $(pub $base_field: $base,)?
            $(pub $value: Option<$of>,)*
            $(pub $list: Vec<$item>,)*
        }

        pub mod flat {
            $(use super::$of_flat::*;)?

            #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct $name {
                $($(
                    $(#[$attribute])*
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $inherited: Option<$of_inherited>,
                )*)?
                $(
                    #[serde(skip_serializing_if = "Option::is_none")]
                    pub $value: Option<$of>,
                )*
                $(
                    #[serde(default, skip_serializing_if = "Vec::is_empty")]
                    pub $list: Vec<$item>,
                )*
            }
        }
    };
}

pub(crate) use twins;
