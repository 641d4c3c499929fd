"""The old digit still stands beneath the new strokes."""

from docsec.imaging.colour import JUST_NOTICED, difference
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import Cases


def test_nothing_was_taken_off(genuine: Cases) -> None:
    case, forged = genuine.forged("data_overprinted", Kind.PASSPORT)
    old, new = case.unmarked[0].stack.layers, forged.unmarked[0].stack.layers
    assert new[: len(old)] == old
    assert len(new) == len(old) + 1


def test_the_strokes_are_in_another_ink(genuine: Cases) -> None:
    _, forged = genuine.forged("data_overprinted", Kind.PASSPORT)
    added = forged.unmarked[0].stack.layers[-1]
    genuine_ink = next(
        one.ink
        for one in forged.unmarked[0].stack.layers
        if one.feature is added.feature
    )
    assert difference(added.ink.colour, genuine_ink.colour) > JUST_NOTICED
