"""A page of another book has another number and another seam."""

from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import ink_of
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_seam_does_not_glow(genuine: Cases) -> None:
    case, forged = genuine.forged("page_substituted", Kind.PASSPORT)
    due, found = (
        ink_of(leaf.stack, Feature.STITCHING).glow
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert max(due) > 0.5
    assert found == (0, 0, 0)


def test_the_page_belongs_to_somebody_else(genuine: Cases) -> None:
    case, forged = genuine.forged("page_substituted", Kind.PASSPORT)
    numbers = [
        leaf.settings["number"].text for leaf in (case.unmarked[0], forged.unmarked[0])
    ]
    assert numbers[0] != numbers[1]
    assert forged.unmarked[0].lines[1].startswith(numbers[1])
    assert forged.bearer != case.order.likeness
