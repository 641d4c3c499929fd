"""A document in a name the state no longer bears keeps the emblem."""

from docsec.standards.state import state_name, tolerated_name
from docsec.synthesis.order import Kind
from docsec.synthesis.rewriting import grown
from docsec.synthesis.stack import Feature
from tests.docsec.forgeries.conftest import Cases


def test_the_zone_names_a_code_of_nobody(genuine: Cases) -> None:
    case, forged = genuine.forged("camouflage", Kind.PASSPORT)
    code = forged.unmarked[0].lines[0][2:5]
    assert code != case.unmarked[0].lines[0][2:5]
    assert state_name(code) is None
    assert tolerated_name(code) is None


def test_the_emblem_is_the_same(genuine: Cases) -> None:
    case, forged = genuine.forged("camouflage", Kind.PASSPORT)
    here = grown(case.unmarked[0].places["split"], -0.3).slices(case.ppi)
    before, after = (
        leaf.stack.coverage(Feature.SPLIT)[here]
        for leaf in (case.unmarked[0], forged.unmarked[0])
    )
    assert (before == after).all()
