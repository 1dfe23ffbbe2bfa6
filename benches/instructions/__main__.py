"""Counts instructions for reading, writing, patching, comparing and validating, and holds them against recorded bounds.

usage: python3 benches/instructions [--record] [CASE ...]

Needs valgrind. A count is what a run of a case takes more when it is done twice as often, by the entity, allocations included. It fails if one is
more than 3 % above its bound in `bounds.txt`, and says so if one is more than 3 % below. `--record` writes the counts there. Counts of other
processors, compilers and C libraries differ: the bounds are for the processor that the file names, and the toolchain of `rust-toolchain.toml`.
"""

import argparse
import json
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BOUNDS = HERE / "bounds.txt"
SLACK = 0.03
HEAD = "instructions per entity: processor, case, count\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="write the counts as bounds")
    parser.add_argument("cases", nargs="*", metavar="CASE", help="count these cases alone")
    options = parser.parse_args()
    program = build()
    cases = {name: int(entities) for name, entities in (line.split() for line in output([program]).splitlines())}
    if unknown := set(options.cases) - set(cases):
        parser.error(f"found {', '.join(sorted(unknown))}, expected some of {', '.join(cases)}")
    processor = platform.machine()
    bounds = read_bounds()
    failures = []
    for name in options.cases or cases:
        count = instructions_per_entity(program, name, cases[name])
        bound = bounds.get((processor, name))
        if options.record:
            bounds[processor, name] = count
            print(f"{name}: {count}, was {bound or 'not recorded'}", flush=True)
        elif bound is None:
            failures.append(name)
            print(f"{name}: {count}, not recorded for {processor}", flush=True)
        else:
            change = count / bound - 1
            if change > SLACK:
                failures.append(name)
            verdict = "MORE" if change > SLACK else "ok, and the bound can be lowered with --record" if change < -SLACK else "ok"
            print(f"{name}: {count}, bound {bound}, {change:+.1%}: {verdict}", flush=True)
    if options.record:
        write_bounds(bounds)
    if failures:
        sys.exit(f"instructions: {', '.join(failures)}: more than recorded in {BOUNDS.relative_to(ROOT)}, or not recorded")


def build():
    """The path of the program."""
    command = "cargo bench --package odata-benches --bench instructions --no-run --message-format json --quiet".split()
    messages = [json.loads(line) for line in output(command).splitlines() if line.startswith("{")]
    [program] = [message["executable"] for message in messages if message.get("executable")]
    return program


def output(command):
    process = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    if process.returncode != 0:
        sys.exit(f"`{' '.join(map(str, command))}` failed")
    return process.stdout


def instructions_per_entity(program, name, entities):
    # Enough of the short cases that what is done once does not matter, few enough of the long ones that valgrind is done soon.
    times = 2000 // entities
    more = instructions(program, name, 2 * times) - instructions(program, name, times)
    return round(more / (times * entities))


def instructions(program, name, times):
    with tempfile.TemporaryDirectory() as directory:
        # Valgrind writes its log and its counts there.
        log = pathlib.Path(directory) / "log"
        tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={directory}/counts", f"--log-file={log}"]
        output([*tool, program, name, str(times)])
        found = re.search(r"refs:\s+([\d,]+)", log.read_text())
    if not found:
        sys.exit("valgrind told no count of instructions")
    return int(found[1].replace(",", ""))


def read_bounds():
    if not BOUNDS.exists():
        return {}
    rows = [line.split() for line in BOUNDS.read_text().splitlines()[1:]]
    return {(processor, name): int(count) for processor, name, count in rows}


def write_bounds(bounds):
    rows = [f"{processor} {name} {count}\n" for (processor, name), count in bounds.items()]
    BOUNDS.write_text(HEAD + "".join(rows))


if __name__ == "__main__":
    main()
