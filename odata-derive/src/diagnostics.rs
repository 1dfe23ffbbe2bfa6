//! Collects every mistake of one item, so that one build shows all of them.
use proc_macro2::TokenStream;
use quote::ToTokens;

/// The mistakes found so far. Must be [finished](Diagnostics::finish).
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
    parsed_cleanly: bool,
    finished: bool,
}

/// Proof that a mistake was reported: whoever holds it need not report another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reported(());

impl Diagnostics {
    pub(crate) fn new() -> Self {
        Self {
            errors: Vec::new(),
            parsed_cleanly: false,
            finished: false,
        }
    }

    /// Reports a mistake at `tokens`.
    pub(crate) fn error(
        &mut self,
        tokens: impl ToTokens,
        message: impl std::fmt::Display,
    ) -> Reported {
        self.errors.push(syn::Error::new_spanned(tokens, message));
        Reported(())
    }

    /// Marks the end of parsing.
    pub(crate) fn end_parsing(&mut self) {
        self.parsed_cleanly = self.errors.is_empty();
    }

    /// Reports that something is absent, unless parsing reported a mistake: what is absent may
    /// be what was misspelt.
    pub(crate) fn missing(
        &mut self,
        tokens: impl ToTokens,
        message: impl std::fmt::Display,
    ) -> Reported {
        if self.parsed_cleanly {
            return self.error(tokens, message);
        }
        Reported(())
    }

    /// The model if there was no mistake, else one `compile_error!` per mistake.
    pub(crate) fn finish<T>(mut self, model: Result<T, Reported>) -> Result<T, TokenStream> {
        self.finished = true;
        match model {
            Ok(model) if self.errors.is_empty() => Ok(model),
            _ => Err(self.compile_errors()),
        }
    }

    fn compile_errors(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        for error in &self.errors {
            error.to_compile_error().to_tokens(&mut tokens);
        }
        tokens
    }

    /// Drops mistakes that were reported before.
    pub(crate) fn discard(mut self) {
        self.finished = true;
    }

    #[cfg(test)]
    pub(crate) fn into_errors(mut self) -> Vec<syn::Error> {
        self.finished = true;
        std::mem::take(&mut self.errors)
    }
}

impl Drop for Diagnostics {
    fn drop(&mut self) {
        debug_assert!(
            self.finished || std::thread::panicking(),
            "the collected mistakes were not looked at"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn every_mistake_becomes_one_compile_error() {
        let mut diagnostics = Diagnostics::new();
        let first = diagnostics.error(quote!(a), "one");
        diagnostics.error(quote!(b), "two");
        let errors = diagnostics
            .finish::<()>(Err(first))
            .unwrap_err()
            .to_string();
        assert_eq!(errors.matches("compile_error").count(), 2, "{errors}");
    }

    #[test]
    fn a_missing_thing_is_not_reported_after_a_parse_mistake() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(quote!(a), "typo");
        diagnostics.end_parsing();
        diagnostics.missing(quote!(a), "missing");
        let errors = diagnostics.into_errors();
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].to_string(), "typo");
    }

    #[test]
    fn a_model_with_a_mistake_is_not_expanded() {
        let mut diagnostics = Diagnostics::new();
        diagnostics.error(quote!(a), "one");
        assert!(diagnostics.finish(Ok(1)).is_err());
    }

    #[test]
    #[cfg(debug_assertions)]
    #[should_panic(expected = "not looked at")]
    fn forgetting_to_finish_is_noticed() {
        drop(Diagnostics::new());
    }
}
