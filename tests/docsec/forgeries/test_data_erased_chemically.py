"""Where something was washed out, the paper glows."""

from dataclasses import replace

from docsec.model import Light
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_paper_glows_about_the_entry(genuine: Cases) -> None:
    case, forged = genuine.forged("data_erased_chemically", Kind.PASSPORT)
    place = forged.truth.places[0]
    before, after = (
        develop(leaf.stack, Light.UV)[place.box.slices(case.ppi)]
        for leaf in (case.unmarked[place.page], forged.unmarked[place.page])
    )
    assert after[..., 2].mean() > before[..., 2].mean() + 10
    assert place.lights[0] is Light.UV


def test_something_of_the_old_entry_stays(genuine: Cases) -> None:
    case, forged = genuine.forged("data_erased_chemically", Kind.PASSPORT)
    before = case.unmarked[0].stack.coverage(Feature.DATA)
    washed = next(
        one for one in forged.unmarked[0].stack.layers if one.feature is Feature.DATA
    )
    assert (washed.coverage < before[washed.place] * 255).sum() > 0
    here = forged.truth.places[0].box.slices(case.ppi)
    page = replace(forged.unmarked[0].stack, layers=(washed,))
    assert page.coverage(Feature.DATA)[here].max() > 0.05
