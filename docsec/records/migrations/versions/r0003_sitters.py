"""People who let their faces be used for training, and their photographs.

Frozen: it never imports `schema`, which moves on. A photograph goes with the consent:
deleting a sitter deletes every shot.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sitters",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("traits", sa.Text, nullable=False),
        sa.Column("consent", sa.Text, nullable=False),
        sa.Column("consented_at", sa.Text, nullable=False),
    )
    op.create_table(
        "shots",
        sa.Column(
            "sitter",
            sa.Text,
            sa.ForeignKey("sitters.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
