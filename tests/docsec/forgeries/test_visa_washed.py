"""The sticker is genuine and names somebody else; the number stays."""

from docsec.forgeries import forgeries
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_number_and_sticker_stay(genuine: Cases) -> None:
    case, forged = genuine.forged("visa_washed", Kind.VISA_A)
    old, new = case.unmarked[0].lines[1], forged.unmarked[0].lines[1]
    assert new[:10] == old[:10]
    assert new != old
    due, found = (
        [one for one in leaf.stack.layers if one.feature is Feature.NUMBER]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert len(due) == len(found)


def test_only_visas_are_washed(genuine: Cases) -> None:
    assert forgeries["visa_washed"].suits(genuine[Kind.VISA_A])
    assert not forgeries["visa_washed"].suits(genuine[Kind.PASSPORT])
