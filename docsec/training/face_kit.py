"""Faces of people who agreed to it: the only ones on which skill is measured.

A sitter reads the consent in their language, is photographed three times, and may
withdraw at any time; then every photograph is deleted and the file swept. Nothing is
exported without the consent that covers it. Same pairs are of one sitter on two shots;
look-alike pairs are proposed by sex, age and cover, and a trainer chooses.
"""

import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from itertools import combinations

import numpy as np
from PIL import Image
from sqlalchemy import delete, insert, select

from docsec.errors import OptionError, StoreError
from docsec.exercises import ExhibitData, Made
from docsec.exercises.face_pair import FacePair
from docsec.exhibits import handle
from docsec.model import Pixels, Text
from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.clock import utc_now
from docsec.records.database import Database

LEAST_PEOPLE = 60
"""For one form of 40 pairs in which nobody comes twice: 20 same, 20 different."""
_QUALITY = 92
_ALIKE_YEARS = 10

CONSENT = (
    Text("My photographs may be used to train officers in comparing faces."),
    Text("They stay on this station unless I also allow them to leave it."),
    Text("I can withdraw at any time. Then every photograph is deleted."),
    Text("Nobody measures me. My face is shown; my name is not."),
)
SHOTS = (
    Text("First shot: as in a passport. Face the camera, even light, no smile."),
    Text("Second shot: another day or place, or other light; glasses if you wear any."),
    Text("Third shot: as at the desk. Look a little aside, another cover or beard."),
)


class Use(StrEnum):
    """What a sitter agreed to."""

    STATION = "station"
    EXPORT = "export"
    """Also to travel in a signed pack."""


@dataclass(frozen=True, slots=True)
class Sitter:
    """One person who agreed.

    Attributes:
        id: Stands for them everywhere but here.
        sex: `F` or `M`.
        age: Years, when photographed.
        cover: What covers the head: `none`, `hijab` ...
        uses: What they agreed to.
        shots: How many photographs there are.
    """

    id: str
    sex: str
    age: int
    cover: str
    uses: frozenset[Use]
    shots: int


class FaceKit:
    """All sitters of a station."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Take an open database."""
        self._database = database
        self._clock = clock

    def agree(
        self,
        name: str,
        *,
        sex: str,
        age: int,
        cover: str,
        language: str,
        uses: frozenset[Use],
    ) -> str:
        """Note a consent that was read and signed; answer the sitter's id.

        Raises:
            StoreError: There is no name, or nothing was agreed to.
        """
        if not name.strip() or Use.STATION not in uses:
            raise StoreError(Text("Without a name and a consent nobody is added."))
        identity = str(uuid.uuid4())
        consent = {"language": language, "uses": sorted(uses)}
        row = {
            "id": identity,
            "name": " ".join(name.split()),
            "traits": json.dumps({"sex": sex, "age": age, "cover": cover}),
            "consent": json.dumps(consent),
            "consented_at": stamp(self._clock()),
        }
        with self._database.transaction() as connection:
            connection.execute(insert(schema.sitters).values(row))
        return identity

    def add_shot(self, sitter: str, pixels: Pixels) -> int:
        """Keep a photograph, coded anew without a word about it; answer its number.

        Raises:
            StoreError: There is no such sitter, or all shots were taken.
        """
        table = schema.shots
        with self._database.transaction() as connection:
            known = connection.execute(
                select(schema.sitters.c.id).where(schema.sitters.c.id == sitter)
            ).one_or_none()
            query = select(table.c.number).where(table.c.sitter == sitter)
            number = len(connection.execute(query).all())
            if known is None or number >= len(SHOTS):
                raise StoreError(Text("This person takes no more photographs."))
            connection.execute(
                insert(table).values(sitter=sitter, number=number, body=_coded(pixels))
            )
        return number

    def withdraw(self, sitter: str) -> None:
        """Delete somebody and every photograph, and sweep what was freed."""
        with self._database.transaction() as connection:
            table = schema.sitters
            connection.execute(delete(table).where(table.c.id == sitter))
        self._database.sweep()

    def sitters(self) -> tuple[Sitter, ...]:
        """All who agreed and did not withdraw; without their names."""
        people, shots = schema.sitters, schema.shots
        found = []
        with self._database.transaction() as connection:
            for row in connection.execute(select(people).order_by(people.c.id)).all():
                taken = connection.execute(
                    select(shots.c.number).where(shots.c.sitter == row.id)
                ).all()
                traits, consent = json.loads(row.traits), json.loads(row.consent)
                uses = frozenset(Use(one) for one in consent["uses"])
                found.append(Sitter(row.id, **traits, uses=uses, shots=len(taken)))
        return tuple(found)

    def shot(self, sitter: str, number: int) -> Pixels:
        """One photograph.

        Raises:
            StoreError: There is none.
        """
        table = schema.shots
        with self._database.transaction() as connection:
            body = connection.execute(
                select(table.c.body).where(
                    table.c.sitter == sitter, table.c.number == number
                )
            ).scalar()
        if body is None:
            raise StoreError(Text("There is no such photograph."))
        with Image.open(BytesIO(body), formats=("JPEG",)) as decoded:
            return np.asarray(decoded.convert("RGB"), np.uint8)

    def pair(self, left: tuple[str, int], right: tuple[str, int]) -> Made:
        """An exercise of two photographs, that counts as skill."""
        shown = [self.shot(*one) for one in (left, right)]
        handles = [handle(one) for one in shown]
        exhibits = [
            ExhibitData.single(name, one)
            for name, one in zip(handles, shown, strict=True)
        ]
        task = FacePair.Task(exhibits[0], exhibits[1], is_drawn=False)
        key = FacePair.Key(left[0] != right[0])
        return Made(task, key, dict(zip(handles, shown, strict=True)))

    def export(self, sitter: Sitter) -> tuple[bytes, ...]:
        """The photographs of somebody who lets them leave the station.

        Raises:
            OptionError: They did not agree to that.
        """
        if Use.EXPORT not in sitter.uses:
            raise OptionError(Text("This person did not agree to that."))
        table = schema.shots
        query = (
            select(table.c.body)
            .where(table.c.sitter == sitter.id)
            .order_by(table.c.number)
        )
        with self._database.transaction() as connection:
            return tuple(connection.execute(query).scalars())


def same_pairs(sitters: Sequence[Sitter]) -> Iterator[tuple[str, int, int]]:
    """Two shots of one person: the document's and each other."""
    for one in sitters:
        for number in range(1, one.shots):
            yield one.id, 0, number


def look_alikes(sitters: Sequence[Sitter]) -> tuple[tuple[str, str], ...]:
    """Pairs of one sex and a like age, those with a like cover first; for a trainer."""
    pairs = [
        (one, other)
        for one, other in combinations(sitters, 2)
        if one.sex == other.sex and abs(one.age - other.age) <= _ALIKE_YEARS
    ]

    def unlike(pair: tuple[Sitter, Sitter]) -> tuple[bool, int]:
        one, other = pair
        return one.cover != other.cover, abs(one.age - other.age)

    return tuple((one.id, other.id) for one, other in sorted(pairs, key=unlike))


def is_enough(sitters: Sequence[Sitter]) -> bool:
    """A form can be made of them; else an exam says "face part not assessed"."""
    return sum(one.shots > 1 for one in sitters) >= LEAST_PEOPLE


def _coded(pixels: Pixels) -> bytes:
    coded = BytesIO()
    Image.fromarray(pixels).save(coded, "JPEG", quality=_QUALITY)
    return coded.getvalue()
