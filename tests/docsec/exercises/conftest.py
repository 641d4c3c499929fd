"""Plays exercises as a learner would."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from docsec.exercises import ExhibitData, Fault, Made, exercises, play
from docsec.exhibits import document
from docsec.forgeries import Genuine
from docsec.imaging.vision import cv2
from docsec.model import Light
from docsec.model.prompt import Answer, Prompt
from docsec.scoring.score import Score
from docsec.synthesis.order import Kind, invent_order

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
def prove() -> Callable[[Made, Made, Sequence[Fault]], None]:
    """Check a key by the pixels: see `proved`."""
    return proved


def differing(made: Made, genuine: Made, light: Light) -> NDArray[np.bool_]:
    """Where the picture under a light is not that of the genuine page."""
    pictures = [
        one.pictures[one.task.exhibit.views[light]].astype(int)
        for one in (made, genuine)
    ]
    return np.asarray(abs(pictures[0] - pictures[1]).max(2) > 3)


def covered(exhibit: ExhibitData, faults: Sequence[Fault]) -> NDArray[np.bool_]:
    """The pixels of all places, and a few about them for the blur of the lens."""
    mask = np.zeros((exhibit.height, exhibit.width), np.uint8)
    for fault in faults:
        corners = np.array(fault.outline) * (exhibit.width, exhibit.height)
        cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 1)
    return np.asarray(cv2.dilate(mask, np.ones((9, 9), np.uint8)) > 0)


def proved(made: Made, genuine: Made, faults: Sequence[Fault]) -> None:
    """Every place differs from the genuine under its light, and nothing else does."""
    exhibit = made.task.exhibit
    places = covered(exhibit, faults)
    for light in exhibit.views:
        assert not (differing(made, genuine, light) & ~places).any(), light
    for fault in faults:
        seen = differing(made, genuine, fault.lights[0])
        assert (seen & covered(exhibit, [fault])).any(), fault.words
