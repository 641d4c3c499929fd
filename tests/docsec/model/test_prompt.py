"""An answer speaks only of what was asked, and its empty form always fits."""

import pytest

from docsec.model import Text
from docsec.model.prompt import (
    ANSWER_OF,
    Answer,
    Blank,
    Choice,
    Choose,
    Chosen,
    Filled,
    Form,
    Inspect,
    Judge,
    Judged,
    Mark,
    Marked,
    Order,
    Ordered,
    Pair,
    Paired,
    Placed,
    Prompt,
    Scale,
    Seen,
    Type,
    Typed,
    Write,
    Written,
    accepts,
)
from docsec.model.wording import Authored, Verbatim

ASK = Text("What is it?")
TWO = (Choice("a"), Choice("b"))
THREE = (*TWO, Choice("c"))
PROMPTS: tuple[Prompt, ...] = (
    Choose(id="p", words=ASK, choices=THREE, most=2),
    Mark(id="p", words=ASK, most=1),
    Mark(id="p", words=ASK, labels=TWO),
    Pair(id="p", words=ASK, left=TWO, right=THREE),
    Type(id="p", words=ASK, blanks=(Blank("a"),)),
    Order(id="p", words=ASK, choices=TWO),
    Judge(id="p", words=ASK, low=Text("same"), high=Text("other")),
    Judge(id="p", words=ASK, low=Text("same"), high=Text("other"), scale=Scale.SEVEN),
    Inspect(id="p", words=ASK),
    Form(id="p", words=ASK, rows=TWO, columns=THREE),
    Write(id="p", words=ASK, most=3),
)
CHOOSE, MARK, LABEL, PAIR, TYPE, ORDER, VERDICT, SEVEN, INSPECT, FORM, WRITE = PROMPTS


@pytest.mark.parametrize("prompt", PROMPTS, ids=lambda one: type(one).__name__)
def test_nothing_is_always_an_answer(prompt: Prompt) -> None:
    assert accepts(prompt, ANSWER_OF[type(prompt)]())


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        (CHOOSE, Chosen(ids=("a", "c"), confidence=0.5, certainty=3)),
        (MARK, Marked(marks=(Placed(0, 1),))),
        (LABEL, Marked(marks=(Placed(0.2, 0.3, label="a"), Placed(0, 0, label="b")))),
        (PAIR, Paired(pairs={"a": "c", "b": "a"})),
        (TYPE, Typed(values={"a": "365"})),
        (ORDER, Ordered(ids=("b", "a"))),
        (VERDICT, Judged(value=1, confidence=1.0)),
        (SEVEN, Judged(value=0)),
        (FORM, Filled(cells={"a": "c", "b": "c"})),
        (WRITE, Written(text="ink")),
    ],
)
def test_what_was_asked_is_accepted(prompt: Prompt, answer: Answer) -> None:
    assert accepts(prompt, answer)


@pytest.mark.parametrize(
    ("prompt", "answer"),
    [
        (CHOOSE, Chosen(ids=("a", "b", "c"))),
        (CHOOSE, Chosen(ids=("a", "a"))),
        (CHOOSE, Chosen(ids=("x",))),
        (CHOOSE, Chosen(ids=("a",), confidence=0.4)),
        (CHOOSE, Chosen(ids=("a",), certainty=4)),
        (CHOOSE, Seen()),
        (MARK, Marked(marks=(Placed(0.1, 0.1), Placed(0.2, 0.2)))),
        (MARK, Marked(marks=(Placed(1.1, 0.1),))),
        (MARK, Marked(marks=(Placed(0.1, 0.1, label="a"),))),
        (LABEL, Marked(marks=(Placed(0, 0, label="a"), Placed(1, 1, label="a")))),
        (LABEL, Marked(marks=(Placed(0, 0),))),
        (PAIR, Paired(pairs={"a": "c", "b": "c"})),
        (PAIR, Paired(pairs={"c": "a"})),
        (PAIR, Paired(pairs={"a": "x"})),
        (TYPE, Typed(values={"x": ""})),
        (ORDER, Ordered(ids=("a",))),
        (VERDICT, Judged(value=0)),
        (VERDICT, Judged(value=1, confidence=2.0)),
        (SEVEN, Judged(value=4)),
        (INSPECT, Written()),
        (FORM, Filled(cells={"x": "a"})),
        (FORM, Filled(cells={"a": "x"})),
        (WRITE, Written(text="inks")),
    ],
)
def test_what_was_not_asked_is_refused(prompt: Prompt, answer: Answer) -> None:
    assert not accepts(prompt, answer)


def test_a_missing_language_shows_itself() -> None:
    words = Authored.of({"en": "Ink", "ar": "حبر", "ckb": ""})
    assert words.shown("ar") == ("حبر", "ar")
    assert words.shown("ckb") == ("Ink", "en")
    assert Authored.of({"ar": "حبر"}).shown("ckb") == ("حبر", "ar")
    assert Authored.of({}).shown("ar") == ("", "ar")


def test_print_is_kept_as_it_is() -> None:
    assert Verbatim("P<UTO").print == "P<UTO"
