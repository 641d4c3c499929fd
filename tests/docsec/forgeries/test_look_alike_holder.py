"""Nothing is wrong with the document; its bearer is another person."""

from docsec.forgeries import Family, Strength
from docsec.synthesis.order import Kind
from docsec.synthesis.people.resemblance import distance
from tests.docsec.forgeries.conftest import Cases


def test_the_document_is_genuine(genuine: Cases) -> None:
    case, forged = genuine.forged("look_alike_holder", Kind.PASSPORT)
    assert forged.unmarked == case.unmarked
    assert forged.truth.places == ()
    assert forged.truth.family is Family.IMPOSTOR


def test_a_better_impostor_is_more_alike(genuine: Cases) -> None:
    apart = []
    for strength in Strength:
        case, forged = genuine.forged("look_alike_holder", Kind.PASSPORT, strength)
        apart.append(distance(case.order.likeness, forged.bearer))
    assert apart == sorted(apart, reverse=True)
    assert apart[-1] > 0
