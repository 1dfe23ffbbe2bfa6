//! Equality, order and hash by value, where the spelling does not count.

/// Compares by a key of the value.
macro_rules! compare_by {
    ($type:ident, $value:ident => $key:expr) => {
        impl PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other) == ::std::cmp::Ordering::Equal
            }
        }

        impl Eq for $type {}

        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $type {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                let $value = self;
                let key = $key;
                let $value = other;
                Ord::cmp(&key, &$key)
            }
        }

        impl ::std::hash::Hash for $type {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                let $value = self;
                ::std::hash::Hash::hash(&$key, state);
            }
        }
    };
}
pub(super) use compare_by;
