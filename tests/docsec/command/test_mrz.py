"""`docsec mrz`: lines for people, JSON for programs, a service for many."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]
LINES = [
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
]


def test_lines_are_printed_and_nothing_else(docsec: Run, passport: Path) -> None:
    for how in (["--lines"], []):
        said = docsec("mrz", passport, *how)
        assert (said.code, said.out.splitlines(), said.err) == (0, LINES, "")


def test_without_an_mrz_nothing_is_printed(docsec: Run, blank: Path) -> None:
    said = docsec("mrz", blank, "--lines")
    assert (said.code, said.out) == (0, "")


def test_json_holds_every_character(docsec: Run, passport: Path) -> None:
    found = json.loads(docsec("mrz", passport, "--json").out)
    assert [line["text"] for line in found[0]["lines"]] == LINES
    assert found[0]["lines"][0]["characters"][0]["probability"] == 0.99
    assert found[0]["data"]["format"] == "td3"


def test_no_file_says_what_to_do(docsec: Run) -> None:
    said = docsec("mrz")
    assert said.code == 1
    assert "docsec mrz FILE" in said.err


def test_a_bad_file_is_said(docsec: Run, broken: Path) -> None:
    said = docsec("mrz", broken)
    assert (said.code, said.out) == (1, "")
    assert "broken.png" in said.err


def test_the_service_answers_each_path(
    docsec: Run, passport: Path, blank: Path, broken: Path
) -> None:
    asked = f"{passport}\r\n\n{blank}\n{broken}\n{passport}"
    said = docsec("mrz", "--serve", lines=asked)
    assert [json.loads(line) for line in said.out.splitlines()] == [
        LINES,
        None,
        None,
        LINES,
    ]
    assert said.err.count("docsec: ") == 1
