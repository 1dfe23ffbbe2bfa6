//! The texts at the top of the repository and in `docs/` agree with the code and with each other.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

mod rules;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn text(path: impl AsRef<Path>) -> String {
    let path = Path::new(ROOT).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The README, and what stands beside it and in `docs/`.
fn texts() -> Vec<PathBuf> {
    let mut paths: Vec<_> = ["", "docs"]
        .iter()
        .flat_map(|folder| fs::read_dir(Path::new(ROOT).join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    paths.sort();
    paths
}

/// The options that the derives know, from the tables of the parser: lines such as `"key" => key: Flag, "key";`.
fn options() -> BTreeSet<String> {
    let options: BTreeSet<_> = text("odata-derive/src/attr/table.rs")
        .lines()
        .filter_map(|line| {
            let (keyword, rest) = line.trim().strip_prefix('"')?.split_once('"')?;
            rest.starts_with(" => ").then(|| keyword.to_owned())
        })
        // `derive` stands inside `patch(..)` and is part of its section.
        .filter(|keyword| keyword != "derive")
        .collect();
    assert!(options.len() > 30, "{options:?}");
    options
}

/// The lines outside of code blocks.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut code = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        code ^= fence;
        !code && !fence
    })
}

/// The headings as they are linked to.
fn anchors(text: &str) -> BTreeSet<String> {
    prose(text)
        .filter(|line| line.starts_with('#'))
        .map(|line| {
            let heading = line.trim_start_matches('#').trim().to_lowercase();
            heading
                .chars()
                .filter(|c| c.is_alphanumeric() || "-_ ".contains(*c))
                .map(|c| if c == ' ' { '-' } else { c })
                .collect()
        })
        .collect()
}

/// The targets of links, but for those that lead out of the repository.
fn links(text: &str) -> Vec<String> {
    prose(text)
        .flat_map(|line| line.split("](").skip(1))
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.to_owned())
        .filter(|target| !target.contains("://"))
        .collect()
}

#[test]
fn every_option_has_a_section_of_four_parts() {
    let attributes = text("docs/attributes.md");
    for option in options() {
        let heading = format!("\n## `{option}`\n");
        let (_, section) = attributes
            .split_once(&heading)
            .unwrap_or_else(|| panic!("docs/attributes.md has no section on `{option}`"));
        let section = section.split("\n## ").next().unwrap_or(section);
        let mut rest = section;
        for part in [
            "**Syntax.**",
            "**Meaning.**",
            "**Example.**",
            "```rust",
            "**Errors.**",
        ] {
            let (_, behind) = rest.split_once(part).unwrap_or_else(|| {
                panic!("the section on `{option}` lacks {part}, or has it elsewhere")
            });
            rest = behind;
        }
    }
}

#[test]
fn every_section_is_about_an_option() {
    let options = options();
    for heading in text("docs/attributes.md").lines() {
        if let Some(keyword) = heading.strip_prefix("## ") {
            assert!(options.contains(keyword.trim_matches('`')), "{heading}");
        }
    }
}

#[test]
fn every_option_has_a_folder_of_mistakes_and_every_folder_an_option() {
    let mistakes = Path::new(ROOT).join("tests/compile_fail");
    let folders: BTreeSet<_> = fs::read_dir(&mistakes)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    // Mistakes in the shape of an item, in what is written where an option stands, and in types that a trait is asked of.
    let mut expected = options();
    expected.extend(["item", "option", "bounds"].map(str::to_owned));
    assert_eq!(folders, expected);
    for folder in folders {
        let mut files = fs::read_dir(mistakes.join(&folder)).unwrap();
        assert!(
            files.any(|file| file
                .unwrap()
                .path()
                .extension()
                .is_some_and(|extension| extension == "rs")),
            "{folder} has no mistake"
        );
    }
}

/// The content of the code span that a text begins with.
fn code_span(text: &str) -> Option<&str> {
    let behind = text.trim_start_matches('`');
    let fence = &text[..text.len() - behind.len()];
    let (content, _) = behind.split_once(fence).filter(|_| !fence.is_empty())?;
    Some(content.trim())
}

/// A message without what is the user's own: what stands in backticks or quotes, and numbers.
fn without_names(message: &str) -> String {
    let mut quoted = None;
    message
        .chars()
        .filter(|c| match quoted {
            None if ['`', '"'].contains(c) => {
                quoted = Some(*c);
                true
            }
            None => !c.is_ascii_digit(),
            Some(quote) => {
                if *c == quote {
                    quoted = None;
                }
                false
            }
        })
        .collect()
}

#[test]
fn every_error_in_the_reference_is_one_that_a_mistake_gives() {
    let mut given = String::new();
    for folder in fs::read_dir(Path::new(ROOT).join("tests/compile_fail")).unwrap() {
        let folder = folder.unwrap().path();
        for file in fs::read_dir(&folder).into_iter().flatten() {
            let file = file.unwrap().path();
            if file
                .extension()
                .is_some_and(|extension| extension == "stderr")
            {
                let errors = text(&file);
                let errors = errors.lines().filter(|line| line.starts_with("error"));
                given.extend(errors.flat_map(|line| [without_names(line), "\n".to_owned()]));
            }
        }
    }
    let mut missing = Vec::new();
    let mut count = 0;
    for section in text("docs/attributes.md").split("**Errors.**").skip(1) {
        let section = section.split("\n## ").next().unwrap_or(section);
        for line in section.lines().filter(|line| line.starts_with("- ")) {
            let message = line
                .split_once(": `")
                .and_then(|(before, _)| code_span(&line[before.len() + 2..]));
            if let Some(message) = message {
                count += 1;
                // An ellipsis stands for what varies.
                let message = without_names(message);
                if !message.split("..").all(|part| given.contains(part)) {
                    missing.push(format!("{line}\n    {message}"));
                }
            }
        }
    }
    assert!(count > 40, "only {count} errors were found");
    assert!(
        missing.is_empty(),
        "no mistake gives\n{}",
        missing.join("\n")
    );
}

#[test]
fn every_option_is_in_the_tables_of_the_readme() {
    let readme = text("README.md");
    for option in options() {
        let link = format!("](docs/attributes.md#{option})");
        assert!(
            readme
                .lines()
                .any(|line| line.starts_with('|') && line.contains(&link)),
            "no table of README.md links to {link}"
        );
    }
}

#[test]
fn links_between_the_texts_lead_somewhere() {
    for path in texts() {
        let content = text(&path);
        for link in links(&content) {
            let (file, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.with_file_name(file),
            };
            assert!(target.exists(), "{}: {link}", path.display());
            assert!(
                anchor.is_empty() || anchors(&text(&target)).contains(anchor),
                "{}: {link} has no such heading",
                path.display()
            );
        }
    }
}

#[test]
fn every_promise_names_a_test_that_exists() {
    let promises = text("docs/promises.md");
    let rows: Vec<_> = promises
        .lines()
        .filter(|line| line.starts_with('|') && !line.starts_with("|---"))
        .filter(|line| *line != "| promise | test | file |")
        .collect();
    assert!(rows.len() > 50, "only {} rows were found", rows.len());
    for row in rows {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [_, name, file] = cells[..] else {
            panic!("expected a promise, a test and a file: {row}");
        };
        let name = name.trim_matches('`');
        let (_, file) = file
            .split_once("](../")
            .unwrap_or_else(|| panic!("no link: {row}"));
        let source = text(file.trim_end_matches(')'));
        // A law over generated values has parameters.
        let header = format!("fn {name}(");
        let place = source
            .find(&header)
            .unwrap_or_else(|| panic!("{row}\nnames no test of that file"));
        // Between the attribute and the function may stand other attributes.
        let before = source[..place].trim_end().lines().rev();
        let is_test = before
            .take_while(|line| line.trim_start().starts_with("#["))
            .any(|line| line.trim() == "#[test]");
        assert!(is_test, "{row}\nnames a function that is no test");
    }
}

#[test]
fn every_kind_of_error_has_a_text_in_its_example_and_a_test() {
    let source = text("odata-core/src/read/kind.rs");
    let (example, kinds) = source.split_once("pub enum ErrorKind {").unwrap();
    let kinds: Vec<_> = kinds
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.strip_suffix(','))
        .collect();
    assert!(kinds.len() > 30, "{kinds:?}");
    let tests: String = ["reader", "payload", "values", "wire"]
        .iter()
        .flat_map(|folder| fs::read_dir(Path::new(ROOT).join("tests").join(folder)).unwrap())
        .map(|file| text(file.unwrap().path()))
        .collect();
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words.map(str::to_owned).collect()
    };
    let (example, tests) = (words(example), words(&tests));
    for kind in kinds {
        // An example of an input that fails would be longer than all the others.
        assert!(
            example.contains(kind) || kind == "Io",
            "{kind} has no example"
        );
        assert!(tests.contains(kind), "no test names {kind}");
    }
}

#[test]
fn figures_in_the_readme_are_those_of_the_page_on_performance() {
    let readme = text("README.md");
    let (_, table) = readme
        .split_once("| measured | base | ratio |\n")
        .expect("README.md has the table");
    let rows: Vec<_> = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .collect();
    assert!(!rows.is_empty());
    let performance = text("docs/performance.md");
    for row in rows {
        assert!(
            performance.lines().any(|line| line.starts_with(row)),
            "docs/performance.md has no row that begins with\n{row}"
        );
    }
}
