"""All other readers are asked, and what hinders one does not hinder the next."""

from pathlib import Path

import numpy as np
import pytest

from docsec.model import Progress, Text
from docsec.reading.opinions import Opinion, ask_others
from docsec.reading.opinions.second_opinions import SecondOpinions


def test_reader_that_cannot_be_asked_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def without_program() -> SecondOpinions:
        return SecondOpinions(program=Path("/no/such/tesseract"))

    monkeypatch.setattr(
        "docsec.reading.opinions.asking.SecondOpinions", without_program
    )
    page = np.full((80, 200), 255, np.uint8)
    told = list(ask_others(page))

    opinions = [one for one in told if isinstance(one, Opinion)]
    assert [one.title.english() for one in opinions] == ["PassportEye", "Tesseract"]
    assert opinions[1].lines == ()
    assert opinions[1].hindrance is not None
    assert any(isinstance(one, Progress) for one in told)


@pytest.mark.parametrize(
    ("mine", "other", "places"),
    [
        (("AB", "CD"), ("AB", "CD"), set()),
        (("AB", "CD"), ("AB", "C0"), {(1, 1)}),
        (("AB",), ("AB", "C"), {(1, 0)}),
        (("ABC",), ("AB",), {(0, 2)}),
    ],
)
def test_differences_are_told_by_place(
    mine: tuple[str, ...], other: tuple[str, ...], places: set[tuple[int, int]]
) -> None:
    assert Opinion(Text("One"), mine).differences(other) == places
