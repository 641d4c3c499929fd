"""The MRZ names another year of birth than the rest of the page."""

import pytest

from docsec.forgeries import Strength, forgeries
from docsec.standards.check_digit import check_digit
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import SEED, Cases


@pytest.mark.parametrize("is_recomputed", [True, False])
def test_its_check_digits_are_right_if_the_forger_knows_how(
    genuine: Cases, is_recomputed: bool
) -> None:
    forged = forgeries["mrz_altered"].forge(
        genuine[Kind.PASSPORT],
        seed=SEED,
        strength=Strength.FAIR,
        is_recomputed=is_recomputed,
    )
    _, lower = forged.unmarked[0].lines
    assert (check_digit(lower[13:19]) == lower[19]) is is_recomputed
    whole = lower[:10] + lower[13:20] + lower[21:43]
    assert (check_digit(whole) == lower[43]) is is_recomputed


def test_only_the_birth_date_and_its_digits_change(genuine: Cases) -> None:
    case, forged = genuine.forged("mrz_altered", Kind.PASSPORT)
    (upper, lower), (new_upper, new_lower) = (
        leaf.lines for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert new_upper == upper
    changed = {
        column
        for column, (old, new) in enumerate(zip(lower, new_lower, strict=True))
        if old != new
    }
    assert changed
    assert changed <= {13, 14, 19, 43}
