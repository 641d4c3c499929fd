"""`python -m docsec` and the installed command are the same door."""

import subprocess
import sys
from importlib.metadata import entry_points

import docsec
from docsec.__main__ import main


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "docsec", "version"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == f"docsec {docsec.__version__}\n"


def test_the_exit_code_reaches_the_shell() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "docsec", "nonsense"], capture_output=True, check=False
    )
    assert done.returncode == 2


def test_the_installed_command_is_that_door() -> None:
    (found,) = entry_points(group="console_scripts", name="docsec")
    assert found.load() is main
