//! Names of the data model.
use crate::attr::{Given, RenameRule};
use crate::diagnostics::{Diagnostics, Reported};
use crate::model::TypeName;
use syn::ext::IdentExt;
use syn::{Ident, LitStr};
use unicode_ident::{is_xid_continue, is_xid_start};

/// The greatest length of an identifier, in Unicode scalar values (CSDL 4.01, section 15.1).
const LONGEST_IDENTIFIER: usize = 128;

/// The name of a type: as given, or its Rust name in lowerCamelCase.
pub(super) fn type_name(
    ident: &Ident,
    namespace: Option<&Given<LitStr>>,
    name: Option<&Given<LitStr>>,
    diagnostics: &mut Diagnostics,
) -> Result<TypeName, Reported> {
    let name = match name {
        Some(given) => {
            check_identifier(
                &given.value.value(),
                "the name of a type",
                &given.value,
                diagnostics,
            );
            given.value.value()
        }
        None => {
            let name = RenameRule::Camel.apply_to_pascal(&ident.unraw().to_string());
            check_identifier(&name, "the name of a type", ident, diagnostics);
            name
        }
    };
    let Some(namespace) = namespace else {
        return Err(diagnostics.missing(
            ident,
            format_args!(
                "the namespace of `{ident}` is missing: add `#[odata(namespace = \"..\")]`"
            ),
        ));
    };
    check_qualified(
        &namespace.value.value(),
        "a namespace",
        &namespace.value,
        diagnostics,
    )
    .ok();
    Ok(TypeName {
        namespace: namespace.value.value(),
        name,
    })
}

/// The alias of a namespace.
pub(super) fn alias(given: Option<Given<LitStr>>, diagnostics: &mut Diagnostics) -> Option<String> {
    let given = given?;
    check_identifier(&given.value.value(), "an alias", &given.value, diagnostics);
    Some(given.value.value())
}

/// Checks one or more identifiers with dots between.
pub(super) fn check_qualified(
    name: &str,
    what: &str,
    place: &LitStr,
    diagnostics: &mut Diagnostics,
) -> Result<(), Reported> {
    match name.split('.').find_map(identifier_problem) {
        None => Ok(()),
        Some(problem) => Err(diagnostics.error(
            place,
            format_args!(
                "{what} is one or more identifiers with dots between, found \"{name}\": {problem}"
            ),
        )),
    }
}

/// Checks an identifier.
pub(super) fn check_identifier(
    name: &str,
    what: &str,
    place: impl quote::ToTokens,
    diagnostics: &mut Diagnostics,
) {
    if let Some(problem) = identifier_problem(name) {
        diagnostics.error(
            place,
            format_args!("{what} is an OData identifier, found \"{name}\": {problem}"),
        );
    }
}

/// What keeps a text from being an OData identifier.
fn identifier_problem(name: &str) -> Option<String> {
    let Some(first) = name.chars().next() else {
        return Some(String::from("write at least one letter"));
    };
    if !(is_xid_start(first) || first == '_') {
        return Some(format!(
            "start with a letter or an underscore instead of `{first}`"
        ));
    }
    if let Some(other) = name.chars().find(|c| !is_xid_continue(*c)) {
        return Some(format!(
            "`{}` is neither a letter, a digit nor an underscore",
            other.escape_debug()
        ));
    }
    let length = name.chars().count();
    (length > LONGEST_IDENTIFIER)
        .then(|| format!("its {length} characters are more than {LONGEST_IDENTIFIER}"))
}

/// The wire names seen in one type.
#[derive(Default)]
pub(super) struct UniqueNames {
    /// In order, each with what it is the name of.
    names: Vec<(String, String)>,
}

impl UniqueNames {
    /// Reports the second owner of a name.
    pub(super) fn check(
        &mut self,
        name: &str,
        owner: &Ident,
        place: impl quote::ToTokens,
        diagnostics: &mut Diagnostics,
    ) {
        let found = self
            .names
            .binary_search_by(|(known, _)| (**known).cmp(name));
        let Err(place) = found else {
            if let Some((_, first)) = found.ok().and_then(|place| self.names.get(place)) {
                diagnostics.error(
                    place,
                    format_args!("the wire name \"{name}\" is already that of `{first}`: give one of them `name = \"..\"`"),
                );
            }
            return;
        };
        (self.names).insert(place, (name.to_owned(), owner.to_string()));
    }
}

/// A name in lowerCamelCase as the snake_case name of a field.
pub(super) fn snake_case(name: &str) -> String {
    RenameRule::Snake.apply_to_pascal(name)
}

impl RenameRule {
    /// Renames a type or a variant.
    pub(super) fn apply_to_pascal(self, name: &str) -> String {
        match self {
            Self::Lower => name.to_lowercase(),
            Self::Upper => name.to_uppercase(),
            Self::Pascal => name.to_owned(),
            Self::Camel => first_letter(name, |c| c.to_lowercase().collect()),
            Self::Snake => {
                let mut snake = String::new();
                for (index, c) in name.chars().enumerate() {
                    if c.is_uppercase() && index > 0 {
                        snake.push('_');
                    }
                    snake.extend(c.to_lowercase());
                }
                snake
            }
            Self::ScreamingSnake => Self::Snake.apply_to_pascal(name).to_uppercase(),
        }
    }

    /// Renames a field.
    pub(super) fn apply_to_snake(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_uppercase(),
            Self::Pascal => name
                .split('_')
                .map(|word| first_letter(word, |c| c.to_uppercase().collect()))
                .collect(),
            Self::Camel => Self::Camel.apply_to_pascal(&Self::Pascal.apply_to_snake(name)),
        }
    }
}

fn first_letter(word: &str, change: impl Fn(char) -> String) -> String {
    let mut rest = word.chars();
    match rest.next() {
        Some(first) => change(first) + rest.as_str(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_renamed_word_by_word() {
        for (rule, renamed) in [
            (RenameRule::Lower, "end_date_time"),
            (RenameRule::Upper, "END_DATE_TIME"),
            (RenameRule::Pascal, "EndDateTime"),
            (RenameRule::Camel, "endDateTime"),
            (RenameRule::Snake, "end_date_time"),
            (RenameRule::ScreamingSnake, "END_DATE_TIME"),
        ] {
            assert_eq!(rule.apply_to_snake("end_date_time"), renamed);
        }
    }

    #[test]
    fn variants_are_renamed_word_by_word() {
        for (rule, renamed) in [
            (RenameRule::Lower, "underway"),
            (RenameRule::Upper, "UNDERWAY"),
            (RenameRule::Pascal, "UnderWay"),
            (RenameRule::Camel, "underWay"),
            (RenameRule::Snake, "under_way"),
            (RenameRule::ScreamingSnake, "UNDER_WAY"),
        ] {
            assert_eq!(rule.apply_to_pascal("UnderWay"), renamed);
        }
    }

    #[test]
    fn renaming_takes_letters_of_any_script() {
        assert_eq!(
            RenameRule::Camel.apply_to_snake("größe_ähnlich"),
            "größeÄhnlich"
        );
        assert_eq!(RenameRule::Camel.apply_to_pascal("Über"), "über");
        assert_eq!(RenameRule::Camel.apply_to_snake("_"), "");
    }

    // Rule 84.
    #[test]
    fn an_identifier_is_letters_digits_and_underscores() {
        for name in ["a", "_a1", "größe", "हिन्दी", &"x".repeat(128)] {
            assert_eq!(identifier_problem(name), None, "{name}");
        }
        for name in [
            "",
            "1a",
            "a.b",
            "a@b",
            "a:b",
            "a-b",
            "a b",
            &"x".repeat(129),
        ] {
            assert!(identifier_problem(name).is_some(), "{name}");
        }
    }
}
