"""The tables. `migrations` makes them; a test proves that both agree."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

examinations = Table(
    "examinations",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("outcome", Text),
    Column("started_at", Text, nullable=False),
    Column("sealed_at", Text),
    Column("erase_after", Text),
    Column("erased_at", Text),
    Column("software", Text, nullable=False),
    Column("corrects", Text),
    Index("due_for_erasure", "erased_at", "erase_after"),
)
"""One row each, for good, without personal data. `sequence` counts at this station."""

basic_logs = Table(
    "basic_logs",
    metadata,
    Column(
        "examination", Integer, ForeignKey("examinations.sequence"), primary_key=True
    ),
    Column("body", Text, nullable=False),
)
"""Written at sealing, kept for good."""

record_keys = Table(
    "record_keys",
    metadata,
    Column(
        "examination", Integer, ForeignKey("examinations.sequence"), primary_key=True
    ),
    Column("key", LargeBinary, nullable=False),
    Column("salt", LargeBinary, nullable=False),
)
"""Without its row a record's steps and pictures can never be read again."""

subjects = Table(
    "subjects",
    metadata,
    Column(
        "examination", Integer, ForeignKey("examinations.sequence"), primary_key=True
    ),
    Column("words", Text, nullable=False),
    Column("shown", Text, nullable=False),
)
"""What a record is found by; narrow, because a search walks through all of it."""

steps = Table(
    "steps",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("examination", Integer, ForeignKey("examinations.sequence"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("link", LargeBinary, nullable=False),
    Column("body", LargeBinary, nullable=False),
    UniqueConstraint("examination", "number", name="one_step_a_number"),
    sqlite_autoincrement=True,
)
"""What happened, in order. `sequence` never goes back, whatever the clock does."""

pictures = Table(
    "pictures",
    metadata,
    Column(
        "examination", Integer, ForeignKey("examinations.sequence"), primary_key=True
    ),
    Column("number", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""The original bytes, encrypted. What is known of each stands in its step."""

chain = Table(
    "chain",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("examination", Integer),
    Column("details", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("chain_by_examination", "examination", "kind"),
)
"""Every beginning, sealing and erasure; each entry holds the hash of the one before."""
