"""Walks the library's generators in a terminal: progress here, results onwards."""

import sys
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from docsec.model import Progress
from docsec.publishing.translation import Translator

T = TypeVar("T")

_CLEAR = "\r\x1b[K"


class ProgressLine:
    """One line on the terminal that says what runs now; silent anywhere else."""

    def __init__(self, translator: Translator, *, is_silent: bool = False) -> None:
        self._translator = translator
        self._is_shown = sys.stderr.isatty() and not is_silent

    def show(self, progress: Progress) -> None:
        """Replace the line."""
        if self._is_shown:
            words = self._translator.text(progress.words)
            sys.stderr.write(f"{_CLEAR}{words}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Leave the terminal as it was."""
        if self._is_shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()


def walked(
    steps: Generator[Any, None, T],
    line: ProgressLine,
    seen: Callable[[Any], None] | None = None,
) -> T:
    """Run a generator to its end: progress to the line, all else to `seen`."""
    try:
        while True:
            step = next(steps)
            if isinstance(step, Progress):
                line.show(step)
            elif seen is not None:
                seen(step)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        line.clear()
