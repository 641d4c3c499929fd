"""Runs the tesseract program, in the child process.

The picture goes in and the text comes out through pipes: pytesseract would leave the
picture of somebody's MRZ as a plain file in the temporary folder.
"""

import os
import shutil
import subprocess
from pathlib import Path

import numpy as np

from docsec.model import Pixels

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
_BEST_DATA = ("mrz", "ocrb", "ocrb_int", "eng")
"""Language data that knows OCR-B, the best first; `eng` comes with the program."""
_ON_WINDOWS = Path(r"C:\Program Files\Tesseract-OCR\tesseract.exe")
_TIMEOUT_S = 30.0
_SHORTEST = 26
"""Characters; the shortest MRZ line has 30, and some may be lost."""
_MOST_LINES = 3


def lines(pixels: Pixels, program: str) -> tuple[str, ...]:
    """Read a picture of an MRZ, or of a page with one.

    Args:
        pixels: Grey.
        program: Full path of tesseract.
    """
    said = text(pixels, program, ("--psm", "6", *_whitelist(ALPHABET)))
    return mrz_lines(said)


def program_path() -> Path | None:
    """Where the program is installed; None: it is not."""
    # Its installer for Windows does not put it on the PATH.
    if _ON_WINDOWS.is_file():
        return _ON_WINDOWS
    found = shutil.which("tesseract")
    return Path(found).absolute() if found else None


def text(
    pixels: Pixels, program: str, options: tuple[str, ...], *, language: str = ""
) -> str:
    """What tesseract says of a grey picture.

    Args:
        pixels: Grey.
        program: Full path of tesseract.
        options: Further words of its command line.
        language: Of its data; empty for the best there is for an MRZ.
    """
    data = language or _data(program)
    command = [program, "stdin", "stdout", "-l", data, "--dpi", "300"]
    return _run([*command, *options], _graymap(pixels))


def mrz_lines(said: str) -> tuple[str, ...]:
    r"""The lines of text that may be lines of an MRZ; the lowest, three at most.

    >>> mrz_lines("REPUBLIC OF UTOPIA\n" + "I<UTO" + 25 * "<" + "\n")
    ('I<UTO<<<<<<<<<<<<<<<<<<<<<<<<<',)
    """
    dense = ["".join(line.split()) for line in said.splitlines()]
    kept = [line for line in dense if len(line) >= _SHORTEST and "<" in line]
    return tuple(kept[-_MOST_LINES:])


def _whitelist(characters: str) -> tuple[str, str]:
    return ("-c", f"tessedit_char_whitelist={characters}")


def _data(program: str) -> str:
    """The best language data there is."""
    listed = _run([program, "--list-langs"], b"").split()
    return next((one for one in _BEST_DATA if one in listed), _BEST_DATA[-1])


def _run(command: list[str], given: bytes) -> str:
    # More threads than one make it slower on small pictures, two to five times.
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    done = subprocess.run(  # noqa: S603  # a fixed program, our own words
        command,
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        timeout=_TIMEOUT_S,
        check=True,
    )
    return done.stdout.decode("utf-8", "replace")


def _graymap(pixels: Pixels) -> bytes:
    """A PGM file: no decoder of strangers' formats is needed to read it."""
    rows, columns = pixels.shape
    return b"P5 %d %d 255\n" % (columns, rows) + np.ascontiguousarray(pixels).tobytes()
