"""Pin every package, with hashes, for all platforms: needs `uv` (pip install uv).

Run it after changing the dependencies in pyproject.toml, and commit what it writes.
"""

import shutil
import subprocess
import sys

from environment import LOCKS, ROOT, say

GROUPS = {"program": "build", "tests": "tests"}


def main() -> int:
    """Write one lock file for the program and one for the tests."""
    uv = shutil.which("uv")
    if uv is None:
        say("uv is not here; install it with: pip install uv")
        return 1
    for name, group in GROUPS.items():
        subprocess.run(
            [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes",
             "--python-version", "3.11", "--group", group, "pyproject.toml",
             "--custom-compile-command", "python scripts/lock.py",
             "--output-file", str(LOCKS / f"{name}.txt")],
            cwd=ROOT,
            check=True,
        )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
