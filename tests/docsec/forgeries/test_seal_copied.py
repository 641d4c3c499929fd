"""The seal is whole, and speaks of another document."""

import numpy as np
import pytest

from docsec.forgeries import Strength
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from docsec.synthesis.tamper import box_of
from tests.docsec.forgeries.conftest import Cases


def test_the_seal_is_another_one_in_the_same_place(genuine: Cases) -> None:
    case, forged = genuine.forged("seal_copied", Kind.VISA_A, Strength.EXPERT)
    before, after = (
        leaf.stack.coverage(Feature.SEAL)
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    differing = np.abs(before - after) > 0.5
    assert differing.sum() > (before > 0.5).sum() / 20
    assert box_of(case.unmarked[0].stack, after).left == pytest.approx(
        box_of(case.unmarked[0].stack, before).left, abs=0.6
    )


def test_the_page_says_what_it_said(genuine: Cases) -> None:
    case, forged = genuine.forged("seal_copied", Kind.VISA_A)
    assert forged.unmarked[0].lines == case.unmarked[0].lines
