"""The first shape: examinations, steps, pictures, chain, and the triggers.

Frozen: it never imports `schema`, which moves on.

A sealed record can be neither changed nor deleted. Its personal part can go only
after the chain holds the erasure, and the chain only grows. `recursive_triggers` is
on, so that REPLACE cannot slip past them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_PERSONAL = ("record_keys", "subjects", "steps", "pictures")
_KEPT = ("examinations", "basic_logs", "chain")


def upgrade() -> None:
    """Make the tables and their guards."""
    _make_examinations()
    _make_personal_tables()
    _make_chain()
    _guard()


def _examination() -> sa.Column[int]:
    return sa.Column(
        "examination", sa.Integer, sa.ForeignKey("examinations.sequence"), primary_key=True
    )


def _make_examinations() -> None:
    op.create_table(
        "examinations",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("outcome", sa.Text),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("sealed_at", sa.Text),
        sa.Column("erase_after", sa.Text),
        sa.Column("erased_at", sa.Text),
        sa.Column("software", sa.Text, nullable=False),
        sa.Column("corrects", sa.Text),
    )
    op.create_index("due_for_erasure", "examinations", ["erased_at", "erase_after"])
    op.create_table(
        "basic_logs", _examination(), sa.Column("body", sa.Text, nullable=False)
    )


def _make_personal_tables() -> None:
    op.create_table(
        "record_keys",
        _examination(),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.Column("salt", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "subjects",
        _examination(),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("shown", sa.Text, nullable=False),
    )
    op.create_table(
        "steps",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column(
            "examination", sa.Integer, sa.ForeignKey("examinations.sequence"), nullable=False
        ),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("link", sa.LargeBinary, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.UniqueConstraint("examination", "number", name="one_step_a_number"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pictures",
        _examination(),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )


def _make_chain() -> None:
    op.create_table(
        "chain",
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("examination", sa.Integer),
        sa.Column("details", sa.Text, nullable=False),
        sa.Column("previous", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )
    op.create_index("chain_by_examination", "chain", ["examination", "kind"])


def _guard() -> None:
    for table in _KEPT:
        _forbid(table, "DELETE", "1")
    for table in ("basic_logs", "chain", *_PERSONAL):
        _forbid(table, "UPDATE", "1")
    # Closed records change once more, when they are erased, and only in that column.
    _forbid(
        "examinations",
        "UPDATE",
        "OLD.state <> 'open' AND NOT (OLD.erased_at IS NULL"
        f" AND NEW.erased_at IS NOT NULL AND {_same_but_erased()} AND {_erasure()})",
    )
    for table in _PERSONAL:
        _forbid(table, "DELETE", f"NOT {_erasure('OLD.examination')}")
    for table in ("subjects", "steps", "pictures", "basic_logs"):
        _forbid(
            table,
            "INSERT",
            "(SELECT state FROM examinations WHERE sequence = NEW.examination)"
            " IS NOT 'open'",
        )


def _forbid(table: str, action: str, when: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_{action.lower()}_guard BEFORE {action} ON {table}"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'docsec: sealed'); END"
    )


def _erasure(examination: str = "OLD.sequence") -> str:
    return (
        "EXISTS (SELECT 1 FROM chain WHERE chain.kind = 'erased'"
        f" AND chain.examination = {examination})"
    )


def _same_but_erased() -> str:
    kept = (
        "sequence",
        "id",
        "state",
        "outcome",
        "started_at",
        "sealed_at",
        "erase_after",
        "software",
        "corrects",
    )
    return " AND ".join(f"NEW.{name} IS OLD.{name}" for name in kept)
