"""A copy knows one light only; a commercial press prints in a fine screen."""

from docsec.forgeries import Strength
from docsec.synthesis.ink import Process
from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import ink_of
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_copy_is_printed_in_four_inks(genuine: Cases) -> None:
    _, forged = genuine.forged("counterfeit_offset_halftone", Kind.PASSPORT)
    inks = [
        one.ink
        for one in forged.unmarked[0].stack.layers
        if one.feature is Feature.SCAN
    ]
    assert {ink.process for ink in inks} == {Process.OFFSET}
    assert len(inks) == 4
    assert all(ink.screen is not None for ink in inks)


def test_nothing_of_the_page_is_left_but_a_weak_overprint(genuine: Cases) -> None:
    case, forged = genuine.forged(
        "counterfeit_offset_halftone", Kind.PASSPORT, Strength.EXPERT
    )
    features = {one.feature for one in forged.unmarked[0].stack.layers}
    assert features <= {Feature.SCAN, Feature.UV_FIRST, Feature.UV_SECOND}
    due, found = (
        ink_of(leaf.stack, Feature.UV_FIRST).glow[1]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert 0 < found < due
