"""Letters that ran into a line have no gaps between them."""

import numpy as np

from docsec.forgeries import Strength, forgeries
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import SEED, Cases


def test_the_gaps_between_letters_are_filled(genuine: Cases) -> None:
    case = genuine.at(Kind.PASSPORT, 300)
    forged = forgeries["microprint_line"].forge(
        case, seed=SEED, strength=Strength.CRUDE
    )
    page = forged.truth.places[0].page
    letters, line = (
        leaf.stack.coverage(Feature.MICROPRINT)
        for leaf in (case.unmarked[page], forged.unmarked[page])
    )
    row = letters.sum(1).argmax()
    inked = np.flatnonzero(letters[row] > 0.1)[20:-20]
    assert line[row][inked].std() < letters[row][inked].std() / 2
