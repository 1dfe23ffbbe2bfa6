"""Measures what it costs to compile annotated types, as ratios to what serde_derive costs for the same types.

usage: python3 benches/compile_time [--rounds N | --quick] [--styles NAME,..] [synthetic] [graph] [crates]

`synthetic`: 200 types of 15 properties in three levels. `graph`: all types of Microsoft Graph v1.0, if its metadata is there; one round
takes some twenty minutes. `crates`: the crates themselves. Without a name, all. Prints tables in Markdown, and fails if a bound does not hold.
The crates it compiles are under `target/`.
"""

import argparse
import os
import pathlib
import shutil
import sys

import csdl
import emit
import synthetic
from comparison import Comparison
from measure import cargo, cost_of_a_clean_build, cost_to_rebuild, expanded_lines, size_in_megabytes
from styles import STYLES

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "compile_time"
CORE = ROOT / "odata-core"
GRAPH = ROOT.parent / "shared/data/graph-v1.0.csdl.xml"
GRAPH_USED = [f"microsoft.graph.{name}" for name in ("user", "group", "driveItem", "message")]
SCHEMAS = {
    "synthetic": "200 types of 15 properties, three levels",
    "graph": "Microsoft Graph v1.0",
}

# Cargo's arguments.
BUILDS = {
    "check": ["check"],
    "debug build": ["build"],
    "release build": ["build", "--release"],
}
CPU, MEMORY, SIZE, LINES = "CPU seconds", "peak memory, MB", "MB", "lines"
# What ours may be of serde's.
BOUNDS = {
    ("synthetic", "check", CPU): 0.45,
    ("synthetic", "debug build", CPU): 0.45,
    ("synthetic", "release build", CPU): 0.35,
    ("graph", "check", CPU): 0.22,
    ("graph", "debug build", CPU): 0.22,
    ("graph", "release build", CPU): 0.18,
    **{("graph", build, MEMORY): 0.33 for build in BUILDS},
    ("graph", "release binary", SIZE): 0.35,
}
PARTS = [1 / 8, 1 / 4, 1 / 2, 1]
# What a property of all types may cost, of what one of the half of them costs.
LINEAR = 1.1
# What a clean build of the core may cost, of what one of serde, its derive and serde_json costs.
CRATES = 1.6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, help="how often each build is repeated (3; for graph 1)")
    parser.add_argument("--quick", action="store_true", help="one round")
    parser.add_argument("--styles", type=lambda text: text.split(","), default=list(STYLES), help=f"some of {','.join(STYLES)}; serde and ours always")
    parser.add_argument("subjects", nargs="*", help="synthetic, graph, crates")
    options = parser.parse_args()
    if unknown := set(options.subjects) - {*SCHEMAS, "crates"}:
        parser.error(f"found {', '.join(sorted(unknown))}, expected synthetic, graph or crates")
    if unknown := set(options.styles) - set(STYLES):
        parser.error(f"found {', '.join(sorted(unknown))}, expected some of {', '.join(STYLES)}")
    styles = [style for name, style in STYLES.items() if name in {*options.styles, "serde", "ours"}]
    subjects = options.subjects or [*SCHEMAS, "crates"]
    all_hold = True
    for subject in subjects:
        rounds = 1 if options.quick else options.rounds or (1 if subject == "graph" else 3)
        if subject == "crates":
            all_hold &= measure_crates(rounds)
        elif subject == "graph" and not GRAPH.exists():
            print(f"graph: skipped, as there is no file {os.path.relpath(GRAPH)}", file=sys.stderr)
        else:
            schema = synthetic.schema() if subject == "synthetic" else csdl.read(GRAPH, GRAPH_USED)
            all_hold &= measure_styles(subject, schema, styles, rounds)
            all_hold &= measure_growth(subject, schema, rounds)
    sys.exit(0 if all_hold else 1)


def measure_styles(subject, schema, styles, rounds):
    """Builds each style in turn, and prints the table. Tells whether the bounds hold."""
    roots = {style.name: workspace(schema, style, subject) for style in styles}
    table = Comparison(
        f"{SCHEMAS[subject]}: {len(schema.types)} types, {schema.properties()} properties; medians of {rounds}.",
        {style.name: style.title for style in styles},
        {(build, unit): bound for (of, build, unit), bound in BOUNDS.items() if of == subject},
    )
    for name, arguments in BUILDS.items():
        for root in roots.values():
            cargo(root, arguments)
        costs = {style: [] for style in roots}
        for _ in range(rounds):
            for style, root in roots.items():
                costs[style].append(cost_to_rebuild(root, arguments))
        table.row(name, CPU, {style: [cost.seconds for cost in all] for style, all in costs.items()})
        table.row(name, MEMORY, {style: [cost.megabytes for cost in all] for style, all in costs.items()})
    for name, arguments in [("check after a change to one type", ["check"]), ("debug build after a change to one type", ["build"])]:
        seconds = {style: [] for style in roots}
        for _ in range(rounds):
            for style in styles:
                seconds[style.name].append(seconds_after_a_change(schema, style, roots[style.name], arguments))
        table.row(name, CPU, seconds)
    for name, path in [("debug binary", "debug/app"), ("release binary", "release/app"), ("release library", "release/libtypes.rlib")]:
        table.row(name, SIZE, {style: [size_in_megabytes(root / "target" / path)] for style, root in roots.items()})
    count = schema.properties()
    table.row("expansion, for each property", LINES, {style: [expanded_lines(root) / count] for style, root in roots.items()})
    return table.end()


def seconds_after_a_change(schema, style, root, arguments):
    """What it costs to build again after a type got a property."""
    cargo(root, arguments)
    emit.write(root / "types/src/lib.rs", emit.library(schema.with_one_more(), style))
    cost = cargo(root, arguments)
    emit.write(root / "types/src/lib.rs", emit.library(schema, style))
    return cost.seconds


def measure_growth(subject, schema, rounds):
    """Checks parts of the schema, and prints what a property costs in each. Tells whether that stays the same."""
    table = Comparison(
        f"{SCHEMAS[subject]}, parts of it: check, milliseconds for each property; medians of {rounds}.",
        {name: STYLES[name].title for name in ("serde", "ours")},
        {},
    )
    milliseconds = []
    for fraction in PARTS:
        part = schema.part(fraction)
        roots = {name: workspace(part, STYLES[name], f"{subject}_part") for name in ("serde", "ours")}
        for root in roots.values():
            cargo(root, ["check"])
        costs = {name: [] for name in roots}
        for _ in range(rounds):
            for name, root in roots.items():
                costs[name].append(cost_to_rebuild(root, ["check"]).seconds * 1e3 / part.properties())
        milliseconds.append(table.row(f"{len(part.types)} types, {part.properties()} properties", "ms", costs)["ours"])
    growth = milliseconds[-1] / milliseconds[-2]
    holds = growth <= LINEAR
    table.end()
    print(f"All by half: {growth:.2f}, bound {LINEAR:.2f}, {'holds' if holds else '**does not hold**'}.\n")
    return holds


def measure_crates(rounds):
    """Builds the crates from nothing."""
    manifests = {
        "serde": STYLES["serde"].dependencies(CORE) + 'serde_json = "1"\n',
        "ours": STYLES["ours"].dependencies(CORE),
    }
    table = Comparison(
        f"The crates themselves; medians of {rounds}.",
        {"serde": "serde, its derive, serde_json", "ours": "odata-core, default features"},
        {("clean debug build", CPU): CRATES},
    )
    costs = {name: [] for name in manifests}
    roots = {name: TARGET / "crates" / name for name in manifests}
    for name, root in roots.items():
        emit.write(root / "Cargo.toml", emit.manifest("nothing", manifests[name]) + "\n[workspace]\n")
        emit.write(root / "src/lib.rs", "")
        lock(root)
    for _ in range(rounds):
        for name, root in roots.items():
            costs[name].append(cost_of_a_clean_build(root, ["build"]).seconds)
    table.row("clean debug build", CPU, costs)
    return table.end()


def workspace(schema, style, directory):
    root = TARGET / directory / style.name
    emit.write_workspace(schema, style, root, CORE)
    lock(root)
    return root


def lock(root):
    """Takes the versions of the dependencies that the project is tested with."""
    shutil.copyfile(ROOT / "Cargo.lock", root / "Cargo.lock")


if __name__ == "__main__":
    main()
