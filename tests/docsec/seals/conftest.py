"""Seals and certificates that others made, each with its source."""

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def peers() -> Any:
    """What stands in `vectors.json`."""
    return json.loads(Path(__file__).with_name("vectors.json").read_text("utf-8"))
