"""Plays exercises as a learner would."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from docsec.exercises import Made, exercises, play
from docsec.exhibits import document
from docsec.forgeries import Genuine
from docsec.model.prompt import Answer, Prompt
from docsec.scoring.score import Score
from docsec.synthesis.order import Kind, invent_order
from scripts.item_pictures import wrongs

PPI = 100
Play = Callable[..., tuple[Score, list[Prompt]]]


def _play(
    name: str, task: Any, key: Any, answers: Sequence[Answer]
) -> tuple[Score, list[Prompt]]:
    kind = exercises[name]
    asked: list[Prompt] = []
    playing = play(kind, task, key)
    waiting = iter(answers)
    try:
        prompt = next(playing)
        while True:
            asked.append(prompt)
            prompt = playing.send(next(waiting))
    except StopIteration as end:
        return end.value, asked


@pytest.fixture
def played() -> Play:
    """Play one item with these answers: the score, and what was asked."""
    return _play


@pytest.fixture(scope="session")
def one_document() -> Iterator[None]:
    """Let every exercise be made of one document: laying one up takes seconds."""
    cases: dict[Kind, Genuine] = {}

    def invent(seed: int, *, ppi: float, kind: Kind | None = None) -> Genuine:
        wanted = kind or Kind.PASSPORT
        if wanted not in cases:
            order = invent_order(wanted, seed=11, today=document.TODAY)
            cases[wanted] = Genuine(order, ppi=PPI)
        return cases[wanted]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "invent", invent)
        yield


@pytest.fixture
def prove() -> Callable[[Made, Made], None]:
    """Check the key of a page by its pixels, beside the genuine one."""

    def proved(made: Made, genuine: Made) -> None:
        assert list(wrongs(made, genuine)) == []

    return proved
