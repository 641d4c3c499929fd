"""Progress is shown on a terminal only, and cleared."""

import io
import sys
from collections.abc import Generator

import pytest

from docsec.command.walk import ProgressLine, walked
from docsec.model import Progress, Text
from docsec.publishing.translation import Translator


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def steps() -> Generator[object, None, str]:
    yield Progress(Text("Reading"))
    yield 7
    return "done"


def test_a_terminal_sees_progress_and_is_left_clean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    seen: list[object] = []
    line = ProgressLine(Translator("en"))
    assert walked(steps(), line, seen.append) == "done"
    assert seen == [7]
    assert "Reading" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\x1b[K")


def test_a_file_sees_none(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    assert walked(steps(), ProgressLine(Translator("en"))) == "done"
    assert stream.getvalue() == ""


def test_a_service_is_silent_even_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    walked(steps(), ProgressLine(Translator("en"), is_silent=True))
    assert terminal.getvalue() == ""


def test_the_line_is_cleared_after_an_error_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def failing() -> Generator[object, None, None]:
        yield Progress(Text("Reading"))
        raise OSError

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with pytest.raises(OSError):  # noqa: PT011  # any
        walked(failing(), ProgressLine(Translator("en")))
    assert terminal.getvalue().endswith("\r\x1b[K")
