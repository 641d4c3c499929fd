"""Take lines apart on one fixed day."""

from collections.abc import Callable
from datetime import date

import pytest

from docsec.formats import parse
from docsec.model import MrzData

Parse = Callable[..., MrzData]


@pytest.fixture
def read() -> Parse:
    return lambda *lines: parse(lines, today=date(2026, 11, 21))
