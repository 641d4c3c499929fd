import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsec.synthesis.separation import INKS, printed_colour, separate
from docsec.synthesis.stack import linear


def one(colour: tuple[float, float, float]) -> np.ndarray:
    return np.full((1, 1, 3), colour, np.float32)


@given(st.floats(0.1, 0.75), st.tuples(*[st.floats(-0.08, 0.08)] * 3))
def test_muted_colours_come_back(grey, tint):
    colour = (grey + tint[0], grey + tint[1], grey + tint[2])
    back = printed_colour(separate(one(colour)))[:, 0, 0]
    wanted = linear(np.array(colour, np.float32))
    assert np.abs(back - wanted).max() < 0.06


def test_paper_takes_no_ink_and_black_takes_black():
    assert separate(one((1, 1, 1))).max() == 0
    assert separate(one((0, 0, 0)))[3] == 1


@pytest.mark.parametrize("ink", range(3))
def test_colour_of_an_ink_is_made_of_that_ink(ink: int):
    tones = separate(one(INKS[ink]))[:, 0, 0]
    assert tones[ink] > 0.9
    assert np.delete(tones, ink).max() < 0.2


def test_light_greys_have_no_black():
    assert separate(one((0.85, 0.85, 0.85)))[3] == 0
    assert separate(one((0.3, 0.3, 0.3)))[3] > 0.3
