"""The fluorescent print stops at the edge of a photo that was pasted on."""

from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_overprint_stops_at_the_photo(genuine: Cases) -> None:
    case, forged = genuine.forged("photo_pasted", Kind.PASSPORT)
    inside = case.unmarked[0].places["portrait"].slices(case.ppi)
    before, after = (
        leaf.stack.coverage(Feature.UV_FIRST)
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert before[inside].sum() > 0
    assert after[inside].sum() < before[inside].sum() / 10
    assert after.sum() > before.sum() / 10


def test_the_bearer_is_not_the_holder(genuine: Cases) -> None:
    case, forged = genuine.forged("photo_pasted", Kind.PASSPORT)
    assert forged.bearer != case.order.likeness
