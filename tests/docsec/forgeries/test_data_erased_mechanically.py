"""Where something was scraped off, the paper lets more light through."""

import numpy as np
import pytest

from docsec.model import Light
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import grown
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_paper_is_thinner_under_the_entry(genuine: Cases) -> None:
    case, forged = genuine.forged("data_erased_mechanically", Kind.PASSPORT)
    place = forged.truth.places[0]
    before, after = (
        develop(leaf.stack, Light.TRANSMITTED)[place.box.slices(case.ppi)]
        for leaf in (case.unmarked[place.page], forged.unmarked[place.page])
    )
    assert np.percentile(after, 90) > np.percentile(before, 90)


def test_the_ground_is_damaged_there_and_only_there(genuine: Cases) -> None:
    case, forged = genuine.forged("data_erased_mechanically", Kind.PASSPORT)
    place = forged.truth.places[0]
    lost = case.unmarked[place.page].stack.coverage(Feature.GROUND) - forged.unmarked[
        place.page
    ].stack.coverage(Feature.GROUND)
    here = grown(place.box, 0.5).slices(case.ppi)
    assert lost[here].sum() > 0
    assert lost[here].sum() == pytest.approx(lost.sum())
