//! The table of the rules of the format names tests that exist and that cite the rule.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{ROOT, text};

const COUNT: usize = 143;

struct Row<'a> {
    rule: usize,
    state: &'a str,
    how: &'a str,
    tests: Vec<Test<'a>>,
}

struct Test<'a> {
    name: &'a str,
    /// From the top of the repository.
    file: &'a str,
}

fn rows(table: &str) -> Vec<Row<'_>> {
    let is_row = |line: &&str| line.starts_with("| ") && !line.starts_with("| rule ");
    table.lines().filter(is_row).map(row).collect()
}

fn row(line: &str) -> Row<'_> {
    let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
    let [rule, _, state, how, tests] = cells[..] else {
        panic!("expected a number, what it asks, a state, how and tests: {line}");
    };
    let links = tests.split("[`").skip(1);
    let tests = links.map(|link| {
        let (name, file) = link
            .split_once("`](../")
            .unwrap_or_else(|| panic!("expected a link to a test: {line}"));
        let (file, _) = file
            .split_once(')')
            .unwrap_or_else(|| panic!("expected a link to a file: {line}"));
        Test { name, file }
    });
    Row {
        rule: rule.parse().unwrap_or_else(|_| panic!("no number: {line}")),
        state,
        how,
        tests: tests.collect(),
    }
}

/// What stands around a test: the comments and attributes before it, its name, and the comments within it. `None` if there is no such test.
fn citing_parts(source: &str, name: &str) -> Option<String> {
    let lines: Vec<_> = source.lines().collect();
    let header = format!("fn {name}(");
    let start = lines.iter().position(|line| line.contains(&header))?;
    let before = lines[..start].iter().rev().map(|line| line.trim_start());
    let before: Vec<_> = before
        .take_while(|line| line.starts_with("#[") || line.starts_with("//"))
        .collect();
    if !before.contains(&"#[test]") {
        return None;
    }
    let indent = lines[start].len() - lines[start].trim_start().len();
    let end_of_test = format!("{}}}", " ".repeat(indent));
    let within = lines[start + 1..]
        .iter()
        .take_while(|line| **line != end_of_test)
        .map(|line| line.trim_start())
        .filter(|line| line.starts_with("//"));
    let parts = before.into_iter().rev().chain([name]).chain(within);
    Some(parts.collect::<Vec<_>>().join("\n"))
}

/// The numbers behind `rule` or `rules`: `Rule 43.`, `rules 11 and 49`, `Rules 61 to 77`, `rule_20_and_21`.
fn cited(text: &str) -> BTreeSet<usize> {
    let mut numbers = BTreeSet::new();
    let words = text.split(|c: char| c.is_whitespace() || "_,`/".contains(c));
    let mut words = words.filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if !["rule", "rules"].contains(&word.to_lowercase().as_str()) {
            continue;
        }
        let (mut last, mut is_range) = (0, false);
        while let Some(word) = words.peek() {
            let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
            match (*word, digits.parse::<usize>()) {
                ("and", _) => {}
                ("to", _) => is_range = true,
                (_, Ok(number)) => {
                    numbers.extend(if is_range {
                        last..=number
                    } else {
                        number..=number
                    });
                    (last, is_range) = (number, false);
                    if digits.len() < word.len() {
                        break;
                    }
                }
                _ => break,
            }
            words.next();
        }
    }
    numbers
}

#[test]
fn rules_are_cited_in_names_and_comments() {
    for (text, expected) in [
        ("// Rule 43.", &[43][..]),
        ("// V47, rules 12 and 13", &[12, 13]),
        ("// Rules 133 to 135.", &[133, 134, 135]),
        ("// Rules 4, 5 and 6: a text of 4.01", &[4, 5, 6]),
        ("what_is_read_rule_20_and_21", &[20, 21]),
        ("// What rules there are.", &[]),
    ] {
        assert!(cited(text).iter().eq(expected), "{text}");
    }
}

#[test]
fn every_rule_has_a_row() {
    let table = text("docs/rules.md");
    let rules: Vec<_> = rows(&table).iter().map(|row| row.rule).collect();
    assert!(rules.iter().copied().eq(1..=COUNT), "{rules:?}");
}

#[test]
fn what_is_implemented_has_a_test_and_what_is_not_a_reason() {
    for row in rows(&text("docs/rules.md")) {
        let rule = row.rule;
        assert!(!row.how.is_empty(), "rule {rule} does not say how or why");
        match row.state {
            "implemented" | "partly" => assert!(!row.tests.is_empty(), "rule {rule} has no test"),
            "deliberately not" | "not" => {}
            state => panic!("rule {rule}: {state} is no state"),
        }
    }
}

#[test]
fn every_test_of_a_rule_exists_and_cites_it() {
    let mut wrong = Vec::new();
    for row in rows(&text("docs/rules.md")) {
        for Test { name, file } in row.tests {
            match citing_parts(&text(file), name) {
                None => wrong.push(format!("rule {}: {file} has no test {name}", row.rule)),
                Some(parts) if !cited(&parts).contains(&row.rule) => {
                    wrong.push(format!("rule {}: {name} does not cite it", row.rule));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The words of the sources in a folder.
fn words_of(folder: &Path, words: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            words_of(&path, words);
        } else {
            let source = text(&path);
            let found = source.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.extend(found.map(str::to_owned));
        }
    }
}

#[test]
fn every_item_and_option_that_the_table_names_exists() {
    let mut words = BTreeSet::new();
    for folder in ["odata-core/src", "odata-derive/src"] {
        words_of(&Path::new(ROOT).join(folder), &mut words);
    }
    let table = text("docs/rules.md");
    for row in rows(&table) {
        for name in row.how.split('`').skip(1).step_by(2) {
            let mut parts = name.split(|c: char| !c.is_alphanumeric() && c != '_');
            let known = parts.all(|part| part.is_empty() || words.contains(part));
            assert!(known, "rule {}: nothing is named {name}", row.rule);
        }
    }
}
