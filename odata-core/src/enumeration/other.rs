use std::rc::Rc;
use std::sync::Arc;

/// What the variant marked with `#[odata(other)]` holds, in an enumeration type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` keeps no text of an unknown member",
    label = "expected `String`",
    note = "write `String`; `Box<str>`, `Rc<str>` and `Arc<str>` keep the text too"
)]
pub trait OtherText {
    /// Keeps a text.
    fn keep(text: &str) -> Self;
    /// The text.
    fn text(&self) -> &str;
}

macro_rules! other_text {
    ($($held:ty),*) => {$(
        impl OtherText for $held {
            #[inline]
            fn keep(text: &str) -> Self {
                text.into()
            }

            #[inline]
            fn text(&self) -> &str {
                self
            }
        }
    )*};
}

other_text!(String, Box<str>, Rc<str>, Arc<str>);
