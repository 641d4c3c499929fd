from datetime import date

import numpy as np
import pytest

from docsec.model import Light
from docsec.reading.mrz import read_mrz
from docsec.synthesis.form import Leaf
from docsec.synthesis.light import develop
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document
from docsec.synthesis.stack import Feature
from docsec.synthesis.wear import wear


@pytest.fixture(scope="module")
def leaf() -> Leaf:
    order = invent_order(Kind.VISA_B, seed=3, today=date(2026, 11, 1))
    return stack_document(order, ppi=200)[0]


def rng() -> np.random.Generator:
    return np.random.default_rng(5)


def test_no_wear_leaves_the_page_as_it_was(leaf: Leaf):
    assert wear(leaf.stack, rng(), 0.0) is leaf.stack


def test_same_seed_wears_alike_and_another_otherwise(leaf: Leaf):
    one, same = (wear(leaf.stack, rng(), 0.5) for _ in range(2))
    other = wear(leaf.stack, np.random.default_rng(6), 0.5)
    soil = [stack.coverage(Feature.SOIL) for stack in (one, same, other)]
    assert np.array_equal(soil[0], soil[1])
    assert not np.array_equal(soil[0], soil[2])


def test_more_wear_changes_more(leaf: Leaf):
    new = develop(leaf.stack, Light.VI).astype(int)
    changed = [
        np.abs(develop(wear(leaf.stack, rng(), amount), Light.VI) - new).mean()
        for amount in (0.2, 0.6, 1.0)
    ]
    assert 0 < changed[0] < changed[1] < changed[2]


def test_worn_page_stays_readable_and_keeps_its_mark(leaf: Leaf):
    worn = wear(leaf.stack, rng(), 0.6)
    seen = read_mrz(develop(worn, Light.VI))
    assert [one.texts() for one in seen] == [leaf.lines]
    for stack in (leaf.stack, worn):
        assert stack.coverage(Feature.MARK).max() > 0.9
    assert np.array_equal(
        worn.coverage(Feature.MARK), leaf.stack.coverage(Feature.MARK)
    )


def test_old_overprints_glow_less(leaf: Leaf):
    new, worn = (
        develop(stack, Light.UV)[leaf.stack.coverage(Feature.UV_FIRST) > 0.9].mean()
        for stack in (leaf.stack, wear(leaf.stack, rng(), 1.0))
    )
    assert 0.6 * new < worn < 0.95 * new


def test_folds_stand_up_under_oblique_light(leaf: Leaf):
    worn = wear(leaf.stack, rng(), 1.0)
    folded = [layer for layer in worn.layers if layer.feature is Feature.SOIL]
    assert max(layer.ink.relief_um for layer in folded) > 20


@pytest.mark.parametrize("amount", [-0.1, 1.1])
def test_amount_beyond_the_scale_is_refused(leaf: Leaf, amount: float):
    with pytest.raises(ValueError, match="between 0 and 1"):
        wear(leaf.stack, rng(), amount)
