"""A morph lies between two people."""

from dataclasses import replace

import numpy as np

from docsec.forgeries import Strength
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature, Stack
from tests.docsec.forgeries.conftest import Cases


def test_the_portrait_is_neither_of_the_two(genuine: Cases) -> None:
    case, forged = genuine.forged("portrait_morphed", Kind.PASSPORT, Strength.EXPERT)
    holder, morphed = (
        _portrait(leaf.stack) for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    bearer = _portrait(case.again(replace(case.order, likeness=forged.bearer))[0].stack)
    apart = np.abs(holder - bearer).mean()
    assert np.abs(morphed - holder).mean() < apart
    assert np.abs(morphed - bearer).mean() < apart


def _portrait(stack: Stack) -> np.ndarray:
    layer = next(one for one in stack.layers if one.feature is Feature.PORTRAIT)
    assert layer.picture is not None
    return layer.picture
