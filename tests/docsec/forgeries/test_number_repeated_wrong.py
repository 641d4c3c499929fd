"""The holes spell another number than the document bears."""

from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_holes_are_other_holes(genuine: Cases) -> None:
    case, forged = genuine.forged("number_repeated_wrong", Kind.STAMPS)
    before, after = (
        leaf.stack.coverage(Feature.PERFORATION)
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert after.any()
    assert (before != after).any()


def test_a_needle_singes_nothing(genuine: Cases) -> None:
    _, forged = genuine.forged("number_repeated_wrong", Kind.STAMPS)
    rims = [
        one.ink
        for one in forged.unmarked[0].stack.layers
        if one.feature is Feature.PERFORATION and not one.ink.clear
    ]
    assert rims
    assert all(ink.colour == (1, 1, 1) for ink in rims)
    assert all(ink.relief_um > 0 for ink in rims)
