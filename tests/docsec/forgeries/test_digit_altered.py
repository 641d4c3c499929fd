"""One digit is exchanged; what the machine reads stays as it was."""

from docsec.forgeries import Strength
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import Cases


def test_the_machine_readable_zone_was_forgotten(genuine: Cases) -> None:
    case, forged = genuine.forged("digit_altered", Kind.PASSPORT)
    assert forged.unmarked[0].lines == case.unmarked[0].lines


def test_the_place_is_one_digit_wide(genuine: Cases) -> None:
    _, forged = genuine.forged("digit_altered", Kind.PASSPORT, Strength.EXPERT)
    assert 0.5 < forged.truth.places[0].box.width < 4.0
