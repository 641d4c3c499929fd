import numpy as np
import pytest

from docsec.synthesis.people.homeland import invent_likeness
from docsec.synthesis.people.likeness import Likeness


@pytest.fixture(scope="session")
def man() -> Likeness:
    return invent_likeness(np.random.default_rng(11), sex="M", age=40)


@pytest.fixture(scope="session")
def woman() -> Likeness:
    return invent_likeness(np.random.default_rng(12), sex="F", age=35)
