"""Latencies by minute, hour and day; reserved addresses have no country."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply. Nothing wrote latencies before."""
    op.drop_table("latencies")
    op.create_table(
        "latencies",
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("bucket", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("step", "time", "bucket"),
        sqlite_with_rowid=False,
    )
    op.execute("UPDATE events SET country = NULL WHERE country = '--'")
    op.execute("UPDATE campaigns SET country = NULL WHERE country = '--'")
    op.execute("DELETE FROM tops WHERE kind = 'country' AND value = '--'")


def downgrade() -> None:
    """Take back."""
    op.drop_table("latencies")
    op.create_table(
        "latencies",
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("bucket", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("time", "bucket"),
    )
