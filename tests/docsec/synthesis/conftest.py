from collections.abc import Callable
from datetime import date
from functools import cache

import pytest

from docsec.synthesis.form import Leaf
from docsec.synthesis.order import Kind, invent_order
from docsec.synthesis.press import stack_document

SMALL_PPI = 50


@pytest.fixture
def today() -> date:
    return date(2026, 11, 1)


@pytest.fixture(scope="session")
def small_leaves() -> Callable[[Kind], tuple[Leaf, ...]]:
    """One document of each kind at 50 ppi, laid up once for all tests."""

    @cache
    def stacked(kind: Kind) -> tuple[Leaf, ...]:
        order = invent_order(kind, seed=3, today=date(2026, 11, 1))
        return stack_document(order, ppi=SMALL_PPI)

    return stacked
