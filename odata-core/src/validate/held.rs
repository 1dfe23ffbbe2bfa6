use super::Rejection;
use crate::{Change, Patchable, Update};

/// A field that may hold a `T`: what a rule of the user's own is called with.
#[diagnostic::on_unimplemented(
    message = "a rule for a field of type `{Self}` can't take a `&{T}`",
    label = "expected a function that takes a reference to the value that the field holds",
    note = "for a field of type `Option<String>` write `fn rule(value: &str) -> Result<(), Rejection>`"
)]
pub trait Held<T: ?Sized> {
    /// `T`.
    type Value: ?Sized;

    /// A rule for what a field of this type holds, be it the field itself or the patch's that holds it. If it is for
    /// another type, this is an error and gives nothing that could be another one.
    fn rule<E>(rule: fn(&T) -> Result<(), E>) -> fn(&Self::Value) -> Result<(), E>;

    /// The value, unless there is none, or it does not change.
    fn held(&self) -> Option<&T>;
}

/// Calls a rule with the value that a field holds.
pub fn held<F: Held<T>, T: ?Sized, E: Into<Rejection>>(
    field: &F,
    rule: fn(&T) -> Result<(), E>,
) -> Result<(), Rejection> {
    match field.held() {
        Some(value) => rule(value).map_err(Into::into),
        None => Ok(()),
    }
}

impl<T> Held<T> for T {
    type Value = T;

    fn rule<E>(rule: fn(&T) -> Result<(), E>) -> fn(&T) -> Result<(), E> {
        rule
    }

    fn held(&self) -> Option<&T> {
        Some(self)
    }
}

macro_rules! held {
    ($([$($param:tt)*] $field:ty => $held:ty, $get:expr;)*) => {$(
        impl<$($param)*> Held<$held> for $field {
            type Value = $held;

            fn rule<E>(rule: fn(&$held) -> Result<(), E>) -> fn(&$held) -> Result<(), E> {
                rule
            }

            fn held(&self) -> Option<&$held> {
                let get: fn(&Self) -> Option<&$held> = $get;
                get(self)
            }
        }
    )*};
}

held! {
    [T] Option<T> => T, |field| field.as_ref();
    [T] Option<Option<T>> => T, |field| field.as_ref()?.as_ref();
    [T] Option<Box<T>> => T, |field| field.as_deref();
    [T] Box<T> => T, |field| Some(field);
    [T] Change<T> => T, |field| field.as_ref().set();
    [] String => str, |field| Some(field);
    [] Option<String> => str, |field| field.as_deref();
    [] Option<Option<String>> => str, |field| field.as_ref()?.as_deref();
    [] Change<String> => str, |field| field.as_ref().set().map(String::as_str);
    [T] Vec<T> => [T], |field| Some(field);
    [T] Option<Vec<T>> => [T], |field| field.as_deref();
    [T: Patchable] Option<Update<T>> => T, |field| field.as_ref()?.replacement();
    [T: Patchable] Option<Box<Update<T>>> => T, |field| field.as_ref()?.replacement();
    [T: Patchable] Change<Update<T>> => T, |field| field.as_ref().set()?.replacement();
    [T: Patchable] Change<Box<Update<T>>> => T, |field| field.as_ref().set()?.replacement();
}
