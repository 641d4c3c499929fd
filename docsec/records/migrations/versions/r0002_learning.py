"""Learners, what they were asked, what they answered, and what they earned.

Frozen: it never imports `schema`, which moves on. An answer once given is neither
changed nor taken back; it goes only with its sitting, when a learner is removed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    _make_people()
    _make_sittings()
    _make_exams()
    _make_earned()
    op.execute(
        "CREATE TRIGGER answers_update_guard BEFORE UPDATE ON answers"
        " BEGIN SELECT RAISE(ABORT, 'docsec: sealed'); END"
    )


def _make_people() -> None:
    op.create_table(
        "learners",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("agency", sa.Text, nullable=False),
        sa.Column("pin", sa.Text, nullable=False),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("waits_until", sa.Text),
        sa.Column("enrolled_at", sa.Text, nullable=False),
    )
    op.create_table(
        "classes",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("course", sa.Text, nullable=False),
        sa.Column("opened_at", sa.Text, nullable=False),
    )
    op.create_table(
        "class_members",
        sa.Column("class_id", sa.Text, sa.ForeignKey("classes.id"), primary_key=True),
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id"), primary_key=True),
    )
    op.create_table(
        "bookmarks",
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id"), primary_key=True),
        sa.Column("name", sa.Text, primary_key=True),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "cards",
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id"), primary_key=True),
        sa.Column("item", sa.Text, primary_key=True),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def _make_sittings() -> None:
    op.create_table(
        "sittings",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id")),
        sa.Column("occasion", sa.Text, nullable=False),
        sa.Column("exercise", sa.Text, nullable=False),
        sa.Column("family", sa.Text, nullable=False),
        sa.Column("course", sa.Text, nullable=False),
        sa.Column("objective", sa.Text, nullable=False),
        sa.Column("item", sa.Text, nullable=False),
        sa.Column("seed", sa.Integer),
        sa.Column("difficulty", sa.REAL),
        sa.Column("exam", sa.Text),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("ended_at", sa.Text),
        sa.Column("asked", sa.LargeBinary, nullable=False),
        sa.Column("credit", sa.REAL),
        sa.Column("standing", sa.Text),
        sa.Column("score", sa.Text),
        sqlite_autoincrement=True,
    )
    op.create_index("sittings_by_learner", "sittings", ["learner", "occasion"])
    op.create_index("sittings_by_exam", "sittings", ["exam"])
    op.create_table(
        "answers",
        sa.Column(
            "sitting", sa.Integer, sa.ForeignKey("sittings.sequence"), primary_key=True
        ),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def _make_exams() -> None:
    op.create_table(
        "exams",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id")),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("spent_ms", sa.Integer, nullable=False),
        sa.Column("ended_at", sa.Text),
        sa.Column("released_at", sa.Text),
        sa.Column("result", sa.Text),
    )
    op.create_index("exams_by_learner", "exams", ["learner"])


def _make_earned() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("learner", sa.Text, sa.ForeignKey("learners.id")),
        sa.Column("course", sa.Text, nullable=False),
        sa.Column("level", sa.Text, nullable=False),
        sa.Column("issued_at", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("revoked_at", sa.Text),
    )
