"""Bounds in both directions."""

import pytest

from docsec.model import Result
from docsec.standards.bounds import Bounds


@pytest.mark.parametrize(
    ("value", "result", "margin"),
    [
        (0.9, Result.SUCCESSFUL, 1),
        (0.6, Result.SUCCESSFUL, 1),
        (0.45, Result.UNDETERMINED, 0.5),
        (0.3, Result.UNDETERMINED, 0),
        (0.15, Result.FAILED, -0.5),
        (-9, Result.FAILED, -1),
    ],
)
def test_more_is_better(value, result, margin):
    bounds = Bounds(sure=0.6, failed=0.3)
    assert bounds.result(value) is result
    assert bounds.margin(value) == pytest.approx(margin)


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (0.05, Result.SUCCESSFUL),
        (0.2, Result.UNDETERMINED),
        (0.31, Result.FAILED),
    ],
)
def test_less_is_better(value, result):
    assert Bounds(sure=0.1, failed=0.3).result(value) is result
