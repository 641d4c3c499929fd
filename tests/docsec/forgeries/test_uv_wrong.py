"""One fluorescent ink was used where two are due."""

from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import ink_of
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_a_crude_imitation_has_one_colour(genuine: Cases) -> None:
    case, forged = genuine.forged("uv_wrong", Kind.PASSPORT)
    due, found = (
        [
            ink_of(leaf.stack, feature).glow
            for feature in (Feature.UV_FIRST, Feature.UV_SECOND)
        ]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert due[0] != due[1]
    assert found[0] == found[1] == due[0]
