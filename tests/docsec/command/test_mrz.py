"""`docsec mrz`: lines for people, JSON for programs, a service for many."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from docsec.synthesis.samples import samples

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


def test_another_reader_can_be_asked(docsec: Run, sample: Path) -> None:
    said = docsec("mrz", sample, "--engine", "tesseract")
    upper, lower = said.out.splitlines()
    assert (said.code, said.err) == (0, "")
    assert upper.startswith("P<UTO")
    assert lower.startswith(samples()[0].lines[1][:10])


def test_json_of_another_reader_names_it(docsec: Run, sample: Path) -> None:
    said = json.loads(docsec("mrz", sample, "--json", "--engine", "tesseract").out)
    assert said["engine"] == "tesseract"
    assert len(said["lines"]) == 2


def test_another_reader_serves_too(docsec: Run, sample: Path, blank: Path) -> None:
    asked = f"{blank}\n{sample}\n"
    said = docsec("mrz", "--serve", "--engine", "tesseract", lines=asked)
    nothing, lines = (json.loads(line) for line in said.out.splitlines())
    assert nothing is None
    assert lines[0].startswith("P<UTO")


def test_a_reader_that_is_not_there_says_what_to_install(
    docsec: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    said = docsec("mrz", sample, "--engine", "tesseract")
    assert (said.code, said.out) == (1, "")
    assert "Install the program tesseract-ocr" in said.err


@pytest.fixture
def sample() -> Path:
    """The shipped passport without a fault."""
    return samples()[0].path


def test_frames_are_read_until_sure(docsec: Run, sample: Path, tmp_path: Path) -> None:
    page = np.asarray(Image.open(sample).convert("L"))[-720:]
    for number in range(24):
        rng = np.random.default_rng(number)
        frame = np.roll(page, 5 * number, axis=1) + rng.normal(0, 3, page.shape)
        picture = Image.fromarray(np.clip(frame, 0, 255).astype(np.uint8))
        picture.save(tmp_path / f"{number}.png", compress_level=1)
    said = docsec("mrz", "--live", tmp_path)
    told = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    assert (said.code, said.out.splitlines(), said.err) == (0, told["lines"], "")


def test_frames_without_an_mrz_give_nothing(docsec: Run, blank: Path) -> None:
    said = docsec("mrz", "--live", blank)
    assert (said.code, said.out) == (0, "")
