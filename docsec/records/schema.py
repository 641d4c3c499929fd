"""The tables. `migrations` makes them; a test proves that both agree."""

from sqlalchemy import (
    REAL,
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

learners = Table(
    "learners",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("agency", Text, nullable=False),
    Column("pin", Text, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("waits_until", Text),
    Column("enrolled_at", Text, nullable=False),
)
"""People who learn at this station. `pin` is an argon2 hash."""

classes = Table(
    "classes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("course", Text, nullable=False),
    Column("opened_at", Text, nullable=False),
)
"""Groups that are taught together."""

class_members = Table(
    "class_members",
    metadata,
    Column("class_id", Text, ForeignKey("classes.id"), primary_key=True),
    Column("learner", Text, ForeignKey("learners.id"), primary_key=True),
)
"""Who is in which class; anybody may be in several."""

bookmarks = Table(
    "bookmarks",
    metadata,
    Column("learner", Text, ForeignKey("learners.id"), primary_key=True),
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""Where a learner was: a lesson's page, a language, a choice."""

cards = Table(
    "cards",
    metadata,
    Column("learner", Text, ForeignKey("learners.id"), primary_key=True),
    Column("item", Text, primary_key=True),
    Column("due", Text, nullable=False),
    Column("body", Text, nullable=False),
)
"""What spaced review knows of a learner and a fact."""

sittings = Table(
    "sittings",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("learner", Text, ForeignKey("learners.id")),
    Column("occasion", Text, nullable=False),
    Column("exercise", Text, nullable=False),
    Column("family", Text, nullable=False),
    Column("course", Text, nullable=False),
    Column("objective", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("seed", Integer),
    Column("difficulty", REAL),
    Column("exam", Text),
    Column("started_at", Text, nullable=False),
    Column("ended_at", Text),
    Column("asked", LargeBinary, nullable=False),
    Column("credit", REAL),
    Column("standing", Text),
    Column("score", Text),
    Index("sittings_by_learner", "learner", "occasion"),
    Index("sittings_by_exam", "exam"),
    sqlite_autoincrement=True,
)
"""One exercise asked of one learner; without a learner once they were removed.

`asked` is the task as it was shown, so that a sitting can go on after a break."""

answers = Table(
    "answers",
    metadata,
    Column("sitting", Integer, ForeignKey("sittings.sequence"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("body", Text, nullable=False),
)
"""Each on disk before the next prompt is shown; never changed."""

exams = Table(
    "exams",
    metadata,
    Column("id", Text, primary_key=True),
    Column("learner", Text, ForeignKey("learners.id")),
    Column("form", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("spent_ms", Integer, nullable=False),
    Column("ended_at", Text),
    Column("released_at", Text),
    Column("result", Text),
    Index("exams_by_learner", "learner"),
)
"""One form sat by one learner. `spent_ms` is the clock: it stops with the power."""

certificates = Table(
    "certificates",
    metadata,
    Column("id", Text, primary_key=True),
    Column("learner", Text, ForeignKey("learners.id")),
    Column("course", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("issued_at", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("revoked_at", Text),
)
"""What was issued, with its signature."""

sitters = Table(
    "sitters",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("traits", Text, nullable=False),
    Column("consent", Text, nullable=False),
    Column("consented_at", Text, nullable=False),
)
"""Colleagues and volunteers whose faces may be used; nobody without a consent."""

shots = Table(
    "shots",
    metadata,
    Column(
        "sitter",
        Text,
        ForeignKey("sitters.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("number", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
)
"""Their photographs; they go when the consent is withdrawn."""
