"""The second portrait still shows the holder."""

import pytest

from docsec.forgeries import Strength, forgeries
from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import grown
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import SEED, Cases


def test_the_second_portrait_stays(genuine: Cases) -> None:
    case, forged = genuine.forged("photo_printed_over", Kind.PASSPORT)
    old, new = (
        [one for one in leaf.stack.layers if one.feature is Feature.GHOST]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert old == new
    assert forged.bearer != case.order.likeness


@pytest.mark.parametrize("is_continued", [True, False])
def test_the_overprint_runs_across_it_if_it_was_printed_again(
    genuine: Cases, is_continued: bool
) -> None:
    case = genuine[Kind.PASSPORT]
    forged = forgeries["photo_printed_over"].forge(
        case, seed=SEED, strength=Strength.GOOD, is_overprint_continued=is_continued
    )
    inside = grown(case.unmarked[0].places["portrait"], -1.0).slices(case.ppi)
    overprint = forged.unmarked[0].stack.coverage(Feature.UV_FIRST)[inside]
    assert overprint.any() == is_continued
