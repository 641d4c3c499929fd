"""The passphrase comes from the environment or the terminal, never an argument."""

import io
import sys

import pytest

from docsec.command.passphrase import asked
from docsec.errors import OptionError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCSEC_PASSPHRASE", "from the environment")
    assert asked() == "from the environment"


def test_else_the_terminal_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCSEC_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream: "typed")
    assert asked() == "typed"


def test_without_either_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCSEC_PASSPHRASE", raising=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    with pytest.raises(OptionError, match="DOCSEC_PASSPHRASE"):
        asked()
