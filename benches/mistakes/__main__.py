"""Measures what the same mistakes cost the users of several derives: errors, lines of text, and where the errors point.

usage: python3 benches/mistakes [--write]

Builds a package of its own, under `target/`, with the derives as dependencies. Prints a table in Markdown; `--write` puts it into
docs/errors.md. Fails if a derive does better than this one in any row.
"""

import json
import os
import pathlib
import subprocess
import sys

import cases

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "mistakes"
PAGE = ROOT / "docs/errors.md"
BEGIN, END = "<!-- table: begin -->\n", "<!-- table: end -->\n"

MANIFEST = """[package]
name = "mistakes"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
odata-core = {{ path = {core} }}
serde = {{ version = "1", features = ["derive"] }}
clap = {{ version = "4", default-features = false, features = ["derive", "std"] }}
garde = {{ version = "0.22", features = ["derive"] }}
bon = "3"
"""


class Found:
    """What a compiler says about one source."""

    def __init__(self, errors, lines, at_mistakes):
        self.errors, self.lines, self.at_mistakes = errors, lines, at_mistakes

    def rank(self, mistakes):
        """Less is better: errors elsewhere, then errors too many or too few."""
        return self.errors - self.at_mistakes, abs(self.errors - mistakes)

    def __str__(self):
        return f"{self.errors}, {self.at_mistakes} there, {self.lines} lines"


def places(marked):
    """The source without the marks, and the ranges of bytes that they enclose."""
    source, ranges, start = b"", [], 0
    for character in marked:
        if character == "«":
            start = len(source)
        elif character == "»":
            ranges.append((start, len(source)))
        else:
            source += character.encode()
    return source + b"fn main() {}\n", ranges


def compile_errors(name):
    command = ["cargo", "check", "--quiet", "--bin", name, "--message-format", "json"]
    done = subprocess.run(command, cwd=TARGET / "package", env=os.environ | {"CARGO_TARGET_DIR": str(TARGET / "build")},
                          capture_output=True, text=True)
    messages = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    messages = [message["message"] for message in messages if message["reason"] == "compiler-message"]
    # The last error of a build counts the others, and has no place. What is said twice is printed once.
    errors = {message["rendered"]: message for message in messages if message["level"] == "error" and message["spans"]}
    if not errors and done.returncode != 0 and not messages:
        sys.exit(done.stderr)
    return errors.values()


def points(error, ranges):
    """Whether the error underlines the mistake and nothing beyond it, or a part of it."""
    primary = [span for span in error["spans"] if span["is_primary"]]
    return bool(primary) and all(
        any(begin <= span["byte_start"] and span["byte_end"] <= end for begin, end in ranges) for span in primary
    )


def measure(name, marked):
    source, ranges = places(marked)
    path = TARGET / "package/src/bin" / f"{name}.rs"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(source)
    errors = compile_errors(name)
    lines = sum(len(error["rendered"].strip().splitlines()) for error in errors)
    return Found(len(errors), lines, sum(points(error, ranges) for error in errors))


def main():
    package = TARGET / "package"
    package.mkdir(parents=True, exist_ok=True)
    (package / "Cargo.toml").write_text(MANIFEST.format(core=json.dumps(str(ROOT / "odata-core"))))
    rows, worse = [], []
    for index, (title, mistakes, sources) in enumerate(cases.CASES):
        found = {}
        for derive in cases.DERIVES:
            if derive in sources:
                found[derive] = measure(f"{derive.replace('-', '_')}_{index}", sources[derive])
        ours = found[cases.OURS].rank(mistakes)
        for derive, other in found.items():
            # A mistake that a derive takes without an error is its user's to find.
            if other.errors and other.rank(mistakes) < ours:
                worse.append(f"{title}: {derive} has {other}, ours {found[cases.OURS]}")
        rows.append([title, *(str(found.get(derive, "–")) for derive in cases.DERIVES)])
    table = "| mistake | " + " | ".join(f"`{derive}`" for derive in cases.DERIVES) + " |\n|---|" + "---|" * len(cases.DERIVES) + "\n"
    table += "".join("| " + " | ".join(row) + " |\n" for row in rows)
    print(table)
    if "--write" in sys.argv[1:]:
        page = PAGE.read_text()
        before, rest = page.split(BEGIN)
        PAGE.write_text(before + BEGIN + table + END + rest.split(END)[1])
    if worse:
        sys.exit("\n".join(["others do better:", *worse]))


main()
