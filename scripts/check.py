"""Set up, then run every gate and every test: what CI runs.

python3 scripts/check.py              all of it
python3 scripts/check.py --quick      the gates, and the tests without coverage
python3 scripts/check.py --release    the long ones too: kills, bad inputs, figures
"""

import argparse
import os
import subprocess
import sys
import time
from dataclasses import dataclass

from environment import ROOT, SetupError, make_ready, say

LIBRARY_COVERAGE = 95
UI_COVERAGE = 80


@dataclass(frozen=True, slots=True)
class Gate:
    """One thing that must hold: its name and the module or script that proves it."""

    name: str
    command: tuple[str, ...]


FAST = (
    Gate("format", ("-m", "ruff", "format", "--check", ".")),
    Gate("lint", ("-m", "ruff", "check", ".")),
    Gate("types", ("-m", "mypy")),
    Gate(
        "floors", ("-c", "import sys, importlinter.cli as c; c.lint_imports_command()")
    ),
    Gate("strings", ("scripts/strings.py", "--check")),
)
TESTS = Gate("tests", ("-m", "pytest", "-n", "2", "--dist", "worksteal"))
COVERED = (
    Gate(
        "tests",
        (*TESTS.command, "--cov", "--cov-branch", "--cov-report="),
    ),
    Gate(
        "coverage of docsec",
        ("-m", "coverage", "report", "--include=docsec/*", "--skip-covered",
         f"--fail-under={LIBRARY_COVERAGE}"),
    ),
    Gate(
        "coverage of ui",
        ("-m", "coverage", "report", "--include=ui/*", "--skip-covered",
         f"--fail-under={UI_COVERAGE}"),
    ),
)  # fmt: skip
RELEASE = (
    Gate("kills", ("scripts/kill_test.py", "--runs", "50")),
    Gate("bad inputs", ("scripts/bad_inputs.py", "--n", "200")),
    Gate("accuracy", ("scripts/evaluate.py", "all")),
    Gate("speed", ("scripts/bench.py", "all")),
)


def main() -> int:
    """Run the gates in order; all of them, even after one failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--quick", action="store_true")
    which.add_argument("--release", action="store_true")
    arguments = parser.parse_args()
    try:
        python = str(make_ready(is_for_tests=True))
    except SetupError as error:
        say(str(error))
        return 1
    gates = FAST + ((TESTS,) if arguments.quick else COVERED)
    gates += RELEASE if arguments.release else ()
    failed = [gate.name for gate in gates if not passes(gate, python)]
    say(f"FAILED: {', '.join(failed)}" if failed else "every gate holds")
    return 1 if failed else 0


def passes(gate: Gate, python: str) -> bool:
    """Run one gate and say how it went."""
    start = time.monotonic()
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    code = subprocess.run(
        [python, *gate.command], cwd=ROOT, env=environment, check=False
    ).returncode
    word = "holds" if code == 0 else f"FAILED ({code})"
    say(f"{gate.name}: {word}, {time.monotonic() - start:.0f} s")
    return code == 0


if __name__ == "__main__":
    sys.exit(main())
