"""Words stay apart from their values."""

import pickle

import pytest

from docsec.errors import DocsecError
from docsec.model import Text, Words


def test_gaps_are_filled_in_english() -> None:
    text = Text("Digit {found}, expected {due}", found="3", due="7")
    assert text.english() == "Digit 3, expected 7"


def test_texts_may_stand_in_texts() -> None:
    text = Text("Wrong: {what}", what=Text("digit {found}", found=3))
    assert text.english() == "Wrong: digit 3"


def test_equal_words_and_values_are_equal() -> None:
    assert Text("Page {n}", n=1) == Text("Page {n}", n=1)
    assert hash(Text("Page {n}", n=1)) == hash(Text("Page {n}", n=1))
    assert Text("Page {n}", n=1) != Text("Page {n}", n=2)
    assert Text("Page") != "Page"


def test_a_text_survives_the_way_to_another_process() -> None:
    text = Text("Page {n}", n=Text("one"))
    assert pickle.loads(pickle.dumps(text)) == text  # noqa: S301 (our own bytes)


def test_values_cannot_be_changed() -> None:
    text = Text("Page {n}", n=1)
    with pytest.raises(TypeError):
        text.values["n"] = 2  # type: ignore[index]


def test_it_shows_itself_filled() -> None:
    assert repr(Text("Page {n}", n=1)) == "Text('Page 1')"


def test_an_error_speaks_its_words() -> None:
    assert str(DocsecError(Text("The file {name} is empty", name="a"))) == (
        "The file a is empty"
    )


def test_words_of_data_fall_back_to_english() -> None:
    words = Words("Watermark", ar="علامة مائية")
    assert (words.said("ar"), words.said("ckb")) == ("علامة مائية", "Watermark")


def test_words_of_data_may_stand_in_texts() -> None:
    text = Text("Look at: {what}", what=Words("Watermark"))
    assert text.english() == "Look at: Watermark"
