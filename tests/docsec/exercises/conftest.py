"""Plays exercises as a learner would."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from docsec.exercises import exercises, play
from docsec.model.prompt import Answer, Prompt
from docsec.scoring.score import Score

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
