"""A state that never was: its code is on no list."""

import pytest

from docsec.forgeries import Strength
from docsec.standards.check_digit import check_digit
from docsec.standards.state import state_name, tolerated_name
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import Cases


def test_the_zone_names_a_code_of_nobody(genuine: Cases) -> None:
    case, forged = genuine.forged("fantasy", Kind.PASSPORT)
    code = forged.unmarked[0].lines[0][2:5]
    assert code != case.unmarked[0].lines[0][2:5]
    assert state_name(code) is None
    assert tolerated_name(code) is None
    assert forged.unmarked[0].lines[1][10:13] == code


@pytest.mark.parametrize("strength", Strength)
def test_its_check_digits_are_right_for_no_state_counts_in_them(
    genuine: Cases, strength: Strength
) -> None:
    _, forged = genuine.forged("fantasy", Kind.CARD_1, strength)
    first, second, _ = forged.unmarked[1].lines
    assert check_digit(first[5:14]) == first[14]
    whole = first[5:] + second[:7] + second[8:15] + second[18:29]
    assert check_digit(whole) == second[29]
