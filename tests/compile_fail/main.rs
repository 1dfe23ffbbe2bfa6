//! What a mistake in an attribute looks like to its author: `<attribute>/<mistake>.rs` and what the compiler says about it.

use std::fs;
use std::path::PathBuf;

// Rule 84: `name/of_a_property_of_the_base.rs`, `name/of_a_property_with_an_at.rs` and others. Rule 102: `item/collection_of_collections.rs`.
#[test]
fn every_mistake_gives_the_errors_that_stand_beside_it() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*/*.rs");
}

#[test]
fn every_mistake_gives_as_many_errors_as_its_first_line_says() {
    let mut wrong = Vec::new();
    for source in sources() {
        let name = source.display().to_string();
        let text = fs::read_to_string(&source).unwrap();
        let expected = text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("// errors: "))
            // More than one for a mistake is the compiler's doing: `// errors: 2, for 1 mistake`.
            .and_then(|line| line.split(',').next())
            .unwrap_or_else(|| panic!("{name}: the first line is no `// errors: 1`"));
        let errors = fs::read_to_string(source.with_extension("stderr"))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = errors
            .lines()
            .filter(|line| line.starts_with("error"))
            .count();
        if expected != found.to_string() {
            wrong.push(format!("{name}: expected {expected}, found {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn sources() -> Vec<PathBuf> {
    let mut sources = Vec::new();
    for attribute in fs::read_dir("tests/compile_fail").unwrap() {
        let attribute = attribute.unwrap().path();
        if attribute.is_dir() {
            for file in fs::read_dir(attribute).unwrap() {
                let file = file.unwrap().path();
                if file.extension().is_some_and(|extension| extension == "rs") {
                    sources.push(file);
                }
            }
        }
    }
    sources.sort();
    assert!(!sources.is_empty());
    sources
}
