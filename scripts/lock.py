"""Pin every package, with hashes, for all platforms: needs `uv` (pip install uv).

Run it after changing the dependencies in pyproject.toml, and commit what it writes.
"""

import shutil
import subprocess
import sys
import tomllib

from environment import LOCKS, OPINION_LOCK, ROOT, say

GROUPS = {"program": "build", "tests": "tests"}


def main() -> int:
    """Write lock files for the program, the tests, and what second opinions add."""
    uv = shutil.which("uv")
    if uv is None:
        say("uv is not here; install it with: pip install uv")
        return 1
    for name, group in GROUPS.items():
        compile_lock(uv, name, "--group", group, "pyproject.toml")
    # Installed on top of either, so it must not differ from them.
    limits = [
        word
        for name in GROUPS
        for word in ("--constraints", f"scripts/lock/{name}.txt")
    ]
    compile_lock(uv, OPINION_LOCK.stem, *limits, "-", wanted=second_opinion())
    return 0


def compile_lock(uv: str, name: str, *source: str, wanted: str | None = None) -> None:
    """Pin a source, or the requirements in `wanted`, into scripts/lock/<name>.txt."""
    subprocess.run(
        [uv, "pip", "compile", "--quiet", "--universal", "--generate-hashes",
         "--python-version", "3.11", *source,
         "--custom-compile-command", "python scripts/lock.py",
         "--output-file", str(LOCKS / f"{name}.txt")],
        cwd=ROOT,
        check=True,
        input=wanted,
        text=True,
    )  # fmt: skip


def second_opinion() -> str:
    """The extra of that name, one requirement a line."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return "\n".join(project["optional-dependencies"]["second-opinion"])


if __name__ == "__main__":
    sys.exit(main())
