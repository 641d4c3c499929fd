"""Spaced review of facts, by FSRS (py-fsrs, MIT), its intervals capped.

For facts only: on pictures it would teach the picture. The choice of algorithm hardly
matters; that reviews are spaced does. Uncapped, an officer would see a fact once in
sixteen months.
"""

import json
from datetime import datetime
from typing import Any

from fsrs import Card, Rating, Scheduler
from sqlalchemy import insert, select

from docsec.records import schema
from docsec.records.chain import stamp
from docsec.records.database import Database

MOST_DAYS = 90
_RIGHT = 1 - 1e-6
_HALF = 0.5
_SCHEDULER = Scheduler(maximum_interval=MOST_DAYS, enable_fuzzing=False)


class Facts:
    """When each learner should see each fact again."""

    def __init__(self, database: Database) -> None:
        """Take an open database."""
        self._database = database

    def due(self, learner: str, now: datetime) -> tuple[str, ...]:
        """Ids of the facts to be seen now, the longest overdue first."""
        table = schema.cards
        query = (
            select(table.c.item)
            .where(table.c.learner == learner, table.c.due <= stamp(now))
            .order_by(table.c.due)
        )
        with self._database.transaction() as connection:
            return tuple(connection.execute(query).scalars())

    def known(self, learner: str) -> frozenset[str]:
        """Ids of all facts seen so far."""
        table = schema.cards
        with self._database.transaction() as connection:
            return frozenset(
                connection.execute(
                    select(table.c.item).where(table.c.learner == learner)
                ).scalars()
            )

    def review(self, learner: str, item: str, credit: float, now: datetime) -> datetime:
        """Note how a review went; answer when the fact is due again."""
        table = schema.cards
        with self._database.transaction() as connection:
            body = connection.execute(
                select(table.c.body).where(
                    table.c.learner == learner, table.c.item == item
                )
            ).scalar()
            card = Card(card_id=0, due=now) if body is None else _card(body)
            card, _ = _SCHEDULER.review_card(card, rating(credit), now)
            row = {
                "learner": learner,
                "item": item,
                "due": stamp(card.due),
                "body": json.dumps(card.to_dict()),
            }
            connection.execute(insert(table).prefix_with("OR REPLACE").values(row))
        return card.due


def rating(credit: float) -> Rating:
    """What a credit is in the words of FSRS; nobody is asked how easy it felt.

    >>> rating(1.0).name, rating(0.6).name, rating(0.2).name
    ('Good', 'Hard', 'Again')
    """
    if credit >= _RIGHT:
        return Rating.Good
    return Rating.Hard if credit >= _HALF else Rating.Again


def _card(body: str) -> Card:
    stored: dict[str, Any] = json.loads(body)
    return Card.from_dict(stored)  # type: ignore[arg-type]  # its TypedDict
