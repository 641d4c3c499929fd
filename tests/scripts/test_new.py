"""The scaffolder writes a plug-in that loads and a test that fails."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the library and the scaffolder, to write into."""
    quiet = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "docsec", tmp_path / "docsec", ignore=quiet)
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "new.py", tmp_path / "scripts")
    return tmp_path


def run(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the copy, importing from the copy."""
    environment = os.environ | {"PYTHONPATH": str(checkout)}
    return subprocess.run(
        [sys.executable, *words],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("kind", "package"),
    [
        ("check", "checks"),
        ("format", "formats"),
        ("payload", "payloads"),
        ("device", "devices"),
        ("forgery", "forgeries"),
        ("exercise", "exercises"),
    ],
)
def test_a_new_plugin_loads_and_its_test_fails(
    kind: str, package: str, checkout: Path
) -> None:
    written = run(checkout, "scripts/new.py", kind, "photo_edge")
    assert written.returncode == 0, written.stderr
    loaded = run(
        checkout,
        "-c",
        f"from docsec.{package} import {package}; {package}['photo_edge']",
    )
    assert loaded.returncode == 0, loaded.stderr
    test = f"tests/docsec/{package}/test_photo_edge.py"
    tested = run(checkout, "-m", "pytest", "-q", "-p", "no:cacheprovider", test)
    assert tested.returncode == 1, tested.stdout
    assert "1 failed" in tested.stdout


def test_it_never_overwrites(checkout: Path) -> None:
    run(checkout, "scripts/new.py", "check", "photo_edge")
    again = run(checkout, "scripts/new.py", "check", "photo_edge")
    assert again.returncode != 0
    assert "exists" in again.stderr
