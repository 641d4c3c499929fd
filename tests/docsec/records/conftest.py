"""Small records in a temporary folder, with a clock that tests move."""

import hashlib
import uuid
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from docsec.model import Light, Origin, Picture
from docsec.records.key_file import Effort
from docsec.records.store import Records

PASSPHRASE = "Duhok 2026 station"  # noqa: S105 - of records in a test
QUICK = Effort(memory_kib=64, passes=1, lanes=1)
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)


class HandClock:
    """Stands still until it is moved."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


class Station:
    """One records folder, opened and closed at will."""

    passphrase = PASSPHRASE
    effort = QUICK

    def __init__(self, folder, clock):
        self.folder = folder
        self.clock = clock
        self.records, self.code = Records.create(
            folder, PASSPHRASE, clock=clock, effort=QUICK
        )

    def reopen(self):
        self.records.close()
        self.records = Records.open(self.folder, PASSPHRASE, clock=self.clock)
        return self.records

    def begin(self, **more):
        examination = str(uuid.uuid4())
        return self.records.begin(examination, self.clock(), "docsec 0.1.0", **more)

    def sealed(self, payload, outcome="cleared", pictures=()):
        record = self.begin()
        for one in pictures:
            record.add_picture(one)
        record.seal(payload, outcome)
        return record.id


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def station(tmp_path, clock):
    made = Station(tmp_path / "records", clock)
    yield made
    made.records.close()


@pytest.fixture
def picture_of():
    def make(original, **more):
        known = {
            "light": Light.VI,
            "ppi": 400.0,
            "origin": Origin.DEVICE,
            "name": "scanner",
        }
        return Picture(
            pixels=np.zeros((2, 2), np.uint8),
            original=original,
            sha256=hashlib.sha256(original).hexdigest(),
            **(known | more),
        )

    return make


@pytest.fixture
def traveller():
    """The payload of an examination, as its JSON has it."""

    def make(number="L898902C3", surname="ERIKSSON", given="ANNA MARIA"):
        return {
            "purpose": "border",
            "profile": "high_security",
            "document": {
                "fields": [
                    {"name": "primary_identifier", "value": surname},
                    {"name": "secondary_identifier", "value": given},
                    {"name": "document_number", "value": number},
                ]
            },
            "findings": [
                {
                    "check": "mrz_check_digits",
                    "code": "(VI,TF,CD)",
                    "result": "failed",
                    "reason": {"code": "mrz_check_digit_wrong", "words": surname},
                    "elapsed_ms": 1.5,
                }
            ],
            "verdict": {"authenticity": {"result": "failed", "signal": "yellow"}},
        }

    return make
