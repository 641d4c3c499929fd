"""What the program asks for is in the lock, or a fresh machine would lack it."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ASKED = {
    "program.txt": PROJECT["project"]["dependencies"],
    "tests.txt": [
        one for one in PROJECT["dependency-groups"]["tests"] if isinstance(one, str)
    ],
    "second-opinion.txt": PROJECT["project"]["optional-dependencies"]["second-opinion"],
}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (file, re.split(r"[<>=!~\[; ]", asked, maxsplit=1)[0].lower())
        for file, all_asked in ASKED.items()
        for asked in all_asked
    ],
)
def test_a_package_that_is_asked_for_is_locked_with_its_hash(
    file: str, name: str
) -> None:
    lock = (ROOT / "scripts" / "lock" / file).read_text(encoding="utf-8").lower()
    dashed = re.escape(name.replace("_", "-"))
    assert re.search(rf"^{dashed}==\S+ .*\\\n +--hash=sha256:", lock, re.MULTILINE)
