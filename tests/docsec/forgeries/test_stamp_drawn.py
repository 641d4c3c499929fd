"""The lines of a stamp drawn by hand waver."""

from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_one_stamp_wavers_and_the_others_stand(genuine: Cases) -> None:
    case, forged = genuine.forged("stamp_drawn", Kind.STAMPS)
    old, new = (
        [one for one in leaf.stack.layers if one.feature is Feature.STAMP]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    differing = [one is not other for one, other in zip(old, new, strict=True)]
    assert sum(differing) == 1
    drawn = new[differing.index(True)]
    assert (drawn.coverage != old[differing.index(True)].coverage).any()
