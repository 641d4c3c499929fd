"""Tasks, keys and results come back from JSON as they went in."""

from datetime import date

import msgspec
import pytest

from docsec.exercises import exercises
from docsec.model import Text
from docsec.scoring.score import Part, Score, Standing, Trial
from docsec.training import coding
from docsec.training.result import Result, result_of

NESTED = Text("From {day}: {what}", day=date(2026, 3, 4), what=Text("n {n}", n=3))


@pytest.mark.parametrize(
    "name",
    ["check_digit", "mrz_building", "mrz_comparison", "date_arithmetic", "face_pair"],
)
def test_what_is_made_comes_back(name) -> None:
    kind = exercises[name]
    made = kind.make(4, 0.6)
    assert coding.decode(coding.encode(made.task), kind.task) == made.task
    assert coding.decode(coding.encode(made.key), kind.key) == made.key


def test_sentences_keep_their_values() -> None:
    assert coding.decode(coding.encode(NESTED), Text) == NESTED
    assert coding.convert(coding.plain(NESTED), Text) == NESTED


def test_a_score_is_kept_without_its_feedback() -> None:
    score = Score(
        0.5,
        standing=Standing.MECHANICS,
        parts=(Part("place", 0.3, 0.3),),
        trials=(Trial(True, False, -2, 0.75, 900),),
        critical=(NESTED,),
    )
    kept = coding.decode(coding.encode(result_of(score)), Result)
    assert kept == result_of(score)
    assert (kept.trials, kept.critical) == (score.trials, score.critical)


@pytest.mark.parametrize(
    "stored",
    [
        b"3",
        b"{}",
        b'{"text": "x"}',
        b'{"text": "{a}", "values": {"a": []}}',
        b'{"text": "x", "values": {"a": {"date": "never"}}}',
    ],
)
def test_what_is_no_sentence_is_refused(stored) -> None:
    with pytest.raises(msgspec.ValidationError):
        coding.decode(stored, Text)


def test_nothing_else_is_stored() -> None:
    with pytest.raises(NotImplementedError, match="object"):
        coding.encode(object())
    with pytest.raises(NotImplementedError, match="range"):
        coding.convert([1], range)
