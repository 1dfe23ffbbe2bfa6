"""Runs Cargo and tells what that costs."""

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass
class Cost:
    """User and system time of Cargo and all it starts, and the memory of the largest of these processes at its peak."""

    seconds: float
    megabytes: float


def cargo(root, arguments, **variables):
    environment = os.environ | {"CARGO_TARGET_DIR": str(root / "target")} | variables
    process = subprocess.Popen(["cargo", *arguments, "--quiet"], cwd=root, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"`cargo {' '.join(arguments)}` failed in {root}")
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1e3)


def cost_to_rebuild(root, arguments):
    """What it costs when the two crates have to be compiled anew and nothing else."""
    release = ["--release"] if "--release" in arguments else []
    cargo(root, ["clean", "--package", "types", "--package", "app", *release])
    return cargo(root, arguments)


def cost_of_a_clean_build(root, arguments):
    """What it costs to compile a crate's dependencies as Cargo compiles published ones: crates at a path it would prepare for changes."""
    cargo(root, ["clean"])
    return cargo(root, arguments, CARGO_INCREMENTAL="0")


def expanded_lines(root):
    """How many lines the library has when its macros are expanded, as the compiler prints them."""
    # The compiler prints that for its own developers only, unless it is told that it may.
    environment = os.environ | {"CARGO_TARGET_DIR": str(root / "target/expanded"), "RUSTC_BOOTSTRAP": "1"}
    command = "cargo rustc --quiet --package types --profile check -- -Zunpretty=expanded".split()
    process = subprocess.run(command, cwd=root, env=environment, stdout=subprocess.PIPE)
    if process.returncode != 0:
        sys.exit(f"`{' '.join(command)}` failed in {root}")
    return process.stdout.count(b"\n")


def size_in_megabytes(path):
    return path.stat().st_size / 1e6
