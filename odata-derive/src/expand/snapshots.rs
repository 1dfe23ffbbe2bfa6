//! What is generated for the items in `tests/expansion`, each beside its item. `BLESS=1` writes it anew.
use crate::ast::{Derive, Kind};
use quote::ToTokens;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};
use syn::{Attribute, Ident, Item};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expansion")
}

/// The names of the items' files, without the ending.
fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("the folder of the items");
    let mut names: Vec<_> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter_map(|name| Some(name.strip_suffix(".rs")?.to_owned()))
        .filter(|name| !name.ends_with(".expanded"))
        .collect();
    names.sort();
    assert!(!names.is_empty());
    names
}

fn derive_of(attribute: &Attribute) -> Option<Derive> {
    let name: Ident = attribute.parse_args().ok()?;
    Some(match name.to_string().as_str() {
        "ODataEntity" => Derive::Structured(Kind::Entity),
        "ODataComplex" => Derive::Structured(Kind::Complex),
        "ODataEnum" => Derive::Enum,
        _ => return None,
    })
}

/// What the derive of the one item of a source generates.
fn expanded(source: &str) -> String {
    let mut item: Item = syn::parse_str(source).expect("one item");
    let attributes = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        _ => panic!("expected a struct or an enum"),
    };
    let derive = derive_of(&attributes.remove(0)).expect("a derive first");
    let tokens = crate::derive(derive, item.into_token_stream());
    prettyplease::unparse(&syn::parse2(tokens).expect("items"))
}

/// Compares, or writes.
fn check(file: &str, found: &str) {
    let path = folder().join(file);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, found).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let line = expected
        .lines()
        .zip(found.lines())
        .position(|(expected, found)| expected != found)
        .unwrap_or_else(|| expected.lines().count().min(found.lines().count()));
    assert!(
        expected == found,
        "{file} differs from line {} on: read what is generated, and bless it with `BLESS=1`\n{}",
        line + 1,
        found
            .lines()
            .skip(line)
            .take(5)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn expansions_are_those_that_stand_beside_the_items() {
    for name in names() {
        let source = fs::read_to_string(folder().join(format!("{name}.rs"))).expect("the item");
        check(&format!("{name}.expanded.rs"), &expanded(&source));
    }
}

#[test]
fn expansions_take_so_many_lines_for_each_property() {
    const PROPERTIES: usize = 20;
    let mut counts = String::from(
        "lines of generated code, as a type with 20 such properties has them for each\n",
    );
    for (what, property) in [
        ("nullable", "p: Option<i32>"),
        ("not nullable", "#[odata(nullable = false)] p: Option<i32>"),
        ("computed", "#[odata(computed)] p: Option<i32>"),
        ("with a facet", "#[odata(max_length = 3)] p: Option<String>"),
        (
            "with a pattern",
            "#[odata(pattern = \"a\")] p: Option<String>",
        ),
        (
            "with a rule of the user",
            "#[odata(validate = f)] p: Option<String>",
        ),
        ("collection", "p: Vec<String>"),
    ] {
        let lines = |count| {
            let properties: String = (0..count)
                .map(|index| format!("{},", property.replace("p:", &format!("p{index}:"))))
                .collect();
            let source = format!(
                "#[derive(ODataEntity)] #[odata(namespace = \"a\")] struct A {{ {properties} }}"
            );
            expanded(&source).lines().count()
        };
        let lines = (lines(PROPERTIES + 1) - lines(1)) as f64 / PROPERTIES as f64;
        writeln!(counts, "{what}: {lines:.1}").expect("a string takes it");
    }
    check("lines_per_property.txt", &counts);
}
