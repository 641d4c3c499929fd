"""Vectors that others wrote, each with its source (see `vectors.json`)."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from docsec.model.barcode import Payload
from docsec.payloads import parse

_FILE = Path(__file__).with_name("vectors.json")


@dataclass(frozen=True)
class Vector:
    """One barcode content and what it must give."""

    kind: str
    source: str
    content: bytes | str
    expect: dict[str, str | None]
    today: date

    def misses(self, payload: Payload) -> dict[str, str | None]:
        """The fields that differ, with what was read."""
        read = {}
        for key in self.expect:
            part, _, name = key.rpartition(" ")
            read[key] = payload.value(name, int(part or 0))
        return {key: value for key, value in read.items() if value != self.expect[key]}


def _vectors() -> list[Vector]:
    return [
        Vector(
            one["kind"],
            one["source"],
            bytes.fromhex(one["hex"]) if "hex" in one else one["text"],
            one["expect"],
            date.fromisoformat(one.get("today", "2018-04-02")),
        )
        for one in json.loads(_FILE.read_text(encoding="utf-8"))
    ]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every test that asks for it each vector of the kind its module is for."""
    if "vector" in metafunc.fixturenames:
        kind = metafunc.module.__name__.rpartition("test_")[2]
        fitting = [one for one in _vectors() if one.kind == kind]
        metafunc.parametrize("vector", fitting, ids=lambda one: one.source)


@pytest.fixture
def read_vector(vector: Vector) -> Payload:
    """The vector as the plug-ins read it."""
    return parse(vector.content, today=vector.today)
