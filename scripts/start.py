"""Set up docsec on this machine and start it.

    python3 scripts/start.py                     open the program
    python3 scripts/start.py --small             without other MRZ readers (350 MB)
    python3 scripts/start.py -- examine FILE     pass on to the command line

Without a display it examines the shipped sample documents in the terminal and writes
their reports instead.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from environment import ROOT, SetupError, make_ready, say

SAMPLES = ROOT / "specimens" / "UTO"
REPORT = ROOT / "build" / "sample-report.html"


def main(arguments: list[str]) -> int:
    """Make ready, then become the program."""
    if arguments and arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0
    is_small = arguments[:1] == ["--small"]
    arguments = arguments[1:] if is_small else arguments
    try:
        python = str(make_ready(is_small=is_small))
    except SetupError as error:
        say(str(error))
        return 1
    command = arguments[1:] if arguments[:1] == ["--"] else arguments
    if command:
        return _run(python, "-m", "docsec", *command)
    if has_display():
        return _run(python, "-m", "ui")
    say("there is no display; examining the shipped samples here")
    return examine_samples(python)


def has_display() -> bool:
    """A window can be opened."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def examine_samples(python: str) -> int:
    """Examine every shipped sample in the terminal and write the reports.

    A sample seen under several lights is examined with all of them, by itself; the
    others go in one run.
    """
    REPORT.parent.mkdir(exist_ok=True)
    alone, lit = [], []
    for sample in sorted(SAMPLES.rglob("*.json")):
        options = picture_options(sample)
        (alone if len(options) == 1 else lit).append(options)
    runs = [(["--each", *(name for (name,) in alone)], REPORT)]
    runs += [(options, _report_on(options[0])) for options in lit]
    for options, report in runs:
        told = ("--text", "--html", str(report))
        code = _run(python, "-m", "docsec", "examine", *options, *told)
        if code:
            return code
        say(f"the report with pictures: {report}")
    return 0


def picture_options(sample: Path) -> list[str]:
    """The pictures of a sample as options of `docsec examine`, the white one first."""
    told = json.loads(sample.read_text(encoding="utf-8"))
    options = [str(sample.with_name(told["picture"]))]
    for light, name in told.get("others", {}).items():
        options += ["--light", f"{light}={sample.with_name(name)}"]
    return options


def _report_on(picture: str) -> Path:
    return REPORT.with_name(f"{REPORT.stem}-{Path(picture).stem}.html")


def _run(*command: str) -> int:
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
