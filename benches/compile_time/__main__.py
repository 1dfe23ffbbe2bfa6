"""Measures what it costs to compile annotated types, as ratios to what serde_derive costs for the same types.

usage: python3 benches/compile_time [--rounds N] [synthetic] [graph]

`synthetic`: 200 types of 15 properties in three levels. `graph`: all types of Microsoft Graph v1.0, if its metadata is there; one round
takes some ten minutes. Without a name, both. Prints tables in Markdown. The crates it compiles are under `target/`.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys

import csdl
import emit
import synthetic

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "compile_time"
GRAPH = ROOT.parent / "shared/data/graph-v1.0.csdl.xml"
GRAPH_USED = [f"microsoft.graph.{name}" for name in ("user", "group", "driveItem", "message")]

# Cargo's arguments.
BUILDS = {
    "check": ["check"],
    "debug build": ["build"],
    "release build": ["build", "--release"],
}
# The ratios of CPU time that must not be exceeded, for `synthetic`.
BOUNDS = {"check": 0.45, "debug build": 0.45, "release build": 0.35}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, help="how often each build is repeated (3; for graph 1)")
    parser.add_argument("schemas", nargs="*", help="synthetic, graph")
    options = parser.parse_args()
    if unknown := set(options.schemas) - {"synthetic", "graph"}:
        parser.error(f"found {', '.join(sorted(unknown))}, expected synthetic or graph")
    schemas = options.schemas or ["synthetic", "graph"]
    all_hold = True
    if "synthetic" in schemas:
        all_hold &= compare("200 types of 15 properties, three levels", synthetic.schema(), "synthetic", options.rounds or 3, BOUNDS)
    if "graph" in schemas and not GRAPH.exists():
        print(f"graph: skipped, as there is no file {os.path.relpath(GRAPH)}", file=sys.stderr)
    elif "graph" in schemas:
        all_hold &= compare("Microsoft Graph v1.0", csdl.read(GRAPH, GRAPH_USED), "graph", options.rounds or 1, {})
    sys.exit(0 if all_hold else 1)


def compare(title, schema, directory, rounds, bounds):
    """Builds each style in turn, and prints the table. Tells whether the bounds hold."""
    roots = {style: TARGET / directory / style for style in emit.STYLES}
    for style, root in roots.items():
        emit.write_workspace(schema, style, root, ROOT / "odata-core")
        # The versions of the dependencies that the project is tested with.
        shutil.copyfile(ROOT / "Cargo.lock", root / "Cargo.lock")
    print(f"{title}: CPU seconds, medians of {rounds}.\n")
    print("| | `serde_derive`, flat | ours, with patch types | `Debug, Clone` alone | ours by serde's | bound | rounds | holds |")
    print("|---|--:|--:|--:|--:|--:|--:|---|")
    all_hold = True
    for name, arguments in BUILDS.items():
        for root in roots.values():
            cargo(root, arguments)
        seconds = {style: [] for style in emit.STYLES}
        for _ in range(rounds):
            for style, root in roots.items():
                seconds[style].append(cpu_seconds_to_rebuild(root, arguments))
        ratios = [ours / serde for ours, serde in zip(seconds["ours"], seconds["serde"])]
        ratio = statistics.median(ratios)
        bound = bounds.get(name)
        holds = bound is None or ratio <= bound
        all_hold &= holds
        verdict = f"{bound:.2f}" if bound else "", "" if bound is None else "yes" if holds else "**no**"
        columns = [f"{statistics.median(seconds[style]):.1f}" for style in ("serde", "ours", "floor")]
        print(
            f"| {name} | {' | '.join(columns)} | {ratio:.2f} | {verdict[0]} | {min(ratios):.2f}..{max(ratios):.2f} | {verdict[1]} |",
            flush=True,
        )
    sizes = {style: (root / "target/release/app").stat().st_size / 1e6 for style, root in roots.items()}
    print(f"| release binary, MB | {sizes['serde']:.1f} | {sizes['ours']:.1f} | {sizes['floor']:.1f} | {sizes['ours'] / sizes['serde']:.2f} | | | |\n")
    return all_hold


def cpu_seconds_to_rebuild(root, arguments):
    """User and system time of Cargo and all it starts, when the two crates have to be compiled anew and nothing else."""
    release = ["--release"] if "--release" in arguments else []
    cargo(root, ["clean", "--package", "types", "--package", "app", *release])
    return cargo(root, arguments)


def cargo(root, arguments):
    environment = os.environ | {"CARGO_TARGET_DIR": str(root / "target")}
    process = subprocess.Popen(["cargo", *arguments, "--quiet"], cwd=root, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"`cargo {' '.join(arguments)}` failed in {root}")
    return usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
