"""A film that was lifted has creases; low light shows them."""

from docsec.forgeries import Strength
from docsec.model import Light
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_creases_show_in_oblique_light(genuine: Cases) -> None:
    _, forged = genuine.forged("laminate_lifted", Kind.PASSPORT)
    creases = [
        one
        for one in forged.unmarked[0].stack.layers
        if one.feature is Feature.LAMINATE
    ]
    assert [one.ink.relief_um for one in creases] == [Strength.CRUDE.craft.relief_um]
    assert forged.truth.places[0].lights == (Light.OBLIQUE_LEFT, Light.OBLIQUE_RIGHT)


def test_the_overprint_still_runs_across_the_photo(genuine: Cases) -> None:
    case, forged = genuine.forged("laminate_lifted", Kind.PASSPORT)
    before, after = (
        leaf.stack.coverage(Feature.UV_FIRST)
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert (before == after).all()
    assert forged.bearer != case.order.likeness
