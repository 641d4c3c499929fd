"""The command line as others see it: a process, its streams and its exit code."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import docsec as library
from docsec.command import line
from docsec.errors import DocsecError
from docsec.model import Text

Run = Callable[..., Any]
PROGRAM = [sys.executable, "-m", "docsec"]


def test_version(docsec: Run) -> None:
    said = docsec("version")
    assert (said.code, said.out) == (0, f"docsec {library.__version__}\n")


def test_version_loads_nothing_heavy() -> None:
    program = (
        "import sys; from docsec.command.line import main; main(['version']);"
        "print(sorted({'numpy', 'cv2', 'PIL', 'docsec.model'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_help_documents_the_exit_codes(docsec: Run) -> None:
    said = docsec("--help")
    assert said.code == 0
    assert "exit codes:" in said.out
    for code in (line.DONE, line.FAILED, line.USAGE, line.INTERRUPTED):
        assert f"  {code} " in said.out


def test_no_verb_is_wrong_use(docsec: Run) -> None:
    assert docsec().code == line.USAGE


@pytest.mark.parametrize(
    ("kind", "known"),
    [("checks", "mrz_check_digits"), ("formats", "td3"), ("devices", "picture_file")],
)
def test_list_names_the_plugins(docsec: Run, kind: str, known: str) -> None:
    said = docsec("list", kind)
    assert said.code == 0
    assert known in [row.split("\t")[0] for row in said.out.splitlines()]


def test_an_interrupt_ends_quietly(
    docsec: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("docsec.command.listing.run", interrupted)
    said = docsec("list", "checks")
    assert (said.code, said.out, said.err) == (line.INTERRUPTED, "", "")


def test_an_error_is_one_line_in_the_language_asked_for(
    docsec: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(options: object) -> int:
        raise DocsecError(Text("Told {count}", count=7))

    monkeypatch.setattr("docsec.command.listing.run", failing)
    said = docsec("list", "checks", "--language", "ar")
    assert said.code == line.FAILED
    assert said.err == "docsec: Told \u0667\n"


def test_a_reader_that_goes_away_is_met_in_silence() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            [*PROGRAM, "list", "checks"],
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (line.READER_GONE, b"")


def test_ctrl_c_ends_a_service_quietly(tmp_path: Path) -> None:
    service = subprocess.Popen(
        [*PROGRAM, "mrz", "--serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert service.stdin is not None
    assert service.stdout is not None
    service.stdin.write(f"{tmp_path / 'none.png'}\n".encode())
    service.stdin.flush()
    assert service.stdout.readline() == b"null\n"
    service.send_signal(signal.SIGINT)
    # Its input stays open until it has ended: an end of input would end it as well.
    service.wait(timeout=60)
    out, err = service.communicate()
    assert (service.returncode, out) == (line.INTERRUPTED, b"")
    assert b"Traceback" not in err


def test_output_is_utf8_whatever_the_system_says() -> None:
    done = subprocess.run(
        [*PROGRAM, "examine", "--language", "ar", "\u0643\u0631\u0643\u0648\u0643.png"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == line.FAILED
    assert "\u0643\u0631\u0643\u0648\u0643.png" in done.stderr.decode("utf-8")
