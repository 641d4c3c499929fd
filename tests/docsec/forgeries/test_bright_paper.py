"""Paper from a shop glows; security paper does not."""

from docsec.forgeries import forgeries
from docsec.synthesis.order import Kind
from tests.docsec.forgeries.conftest import Cases


def test_it_glows_blue_where_security_paper_is_dark(genuine: Cases) -> None:
    case, forged = genuine.forged("bright_paper", Kind.PASSPORT)
    dull, bright = case.unmarked[0].stack.stock, forged.unmarked[0].stack.stock
    assert bright.glow[2] > 20 * dull.glow[2]
    assert bright.glow[2] > bright.glow[0]


def test_only_paper_can_be_ordinary_paper(genuine: Cases) -> None:
    assert not forgeries["bright_paper"].suits(genuine[Kind.CARD_1])
