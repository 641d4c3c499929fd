"""The worse the forger, the more entries are set in the wrong type."""

from docsec.forgeries import Strength
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_an_expert_needs_few_entries(genuine: Cases) -> None:
    counts = [
        len(genuine.forged("wrong_font", Kind.PASSPORT, one)[1].truth.places)
        for one in Strength
    ]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] < counts[0]


def test_the_machine_readable_zone_stays(genuine: Cases) -> None:
    case, forged = genuine.forged("wrong_font", Kind.PASSPORT)
    assert forged.unmarked[0].lines == case.unmarked[0].lines
    old, new = (
        [one for one in leaf.stack.layers if one.feature is Feature.MRZ]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert new == old
