"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


TABLES = (
    "allowed",
    "audit",
    "campaigns",
    "channels",
    "counts",
    "decisions",
    "exceptions",
    "jobs",
    "latencies",
    "models",
    "replays",
    "settings",
    "shadows",
    "sources",
    "tops",
    "users",
    "views",
    "deliveries",
    "events",
    "sessions",
    "tokens",
    "labels",
    "notes",
    "requests",
)


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "allowed",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("network", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.UniqueConstraint("network"),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("client", sa.Text()),
        sa.Column("country", sa.Text()),
        sa.Column("category", sa.Text()),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("max_score", sa.Float(), nullable=False),
        sa.Column("sample_id", sa.Integer(), nullable=False),
    )
    op.create_index("campaigns_last", "campaigns", ["last"])
    op.create_index("campaigns_open", "campaigns", ["client", "category", "last"])

    op.create_table(
        "channels",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text()),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("removed", sa.Integer()),
    )
    op.create_table(
        "counts",
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("category", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("step", "time", "action", "category"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "decisions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Integer()),
        sa.Column("undone_by", sa.Text()),
        sa.Column("event_id", sa.Integer()),
    )
    op.create_index("decisions_expires", "decisions", ["expires"])

    op.create_table(
        "exceptions",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("path", sa.Text()),
        sa.Column("field", sa.Text()),
        sa.Column("category", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Integer()),
        sa.Column("undone", sa.Integer()),
        sa.Column("undone_by", sa.Text()),
        sa.Column("event_id", sa.Integer()),
    )
    op.create_table(
        "jobs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("progress", sa.Float(), nullable=False),
        sa.Column("step", sa.Text()),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("started", sa.Integer()),
        sa.Column("ended", sa.Integer()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Integer()),
        sa.Column("error", sa.Text()),
        sa.Column("log", sa.Text(), server_default="", nullable=False),
    )
    op.create_table(
        "latencies",
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("bucket", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("time", "bucket"),
    )
    op.create_table(
        "models",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), server_default="retired", nullable=False),
        sa.Column("path", sa.Text()),
        sa.Column("threshold", sa.Float()),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("activated", sa.Integer()),
        sa.Column("job_id", sa.Integer()),
        sa.Column("report", sa.Text()),
        sa.UniqueConstraint("name", "version", "hash"),
    )
    op.create_table(
        "replays",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("policy", sa.Text(), nullable=False),
        sa.Column("revision", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text()),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "shadows",
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("model_id", "event_id"),
    )
    op.create_table(
        "sources",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Text()),
        sa.Column("changed", sa.Integer()),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "tops",
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("flagged", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("step", "time", "kind", "value"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "tops_flagged",
        "tops",
        ["step", "kind", "time"],
        sqlite_where=sa.text("flagged > 0"),
    )
    op.create_index("tops_value", "tops", ["kind", "value", "step", "time"])

    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("disabled", sa.Boolean(), server_default="0", nullable=False),
        sa.Column("last_login", sa.Integer()),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "views",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.UniqueConstraint("name"),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("channel_id", sa.Integer(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt", sa.Integer()),
        sa.Column("error", sa.Text()),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["channel_id"],
            ["channels.id"],
        ),
    )
    op.create_index("deliveries_due", "deliveries", ["state", "next_attempt"])

    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("time", sa.Integer(), nullable=False),
        sa.Column("stored", sa.Integer(), nullable=False),
        sa.Column("client", sa.Text()),
        sa.Column("country", sa.Text()),
        sa.Column("session", sa.Text()),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("endpoint", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("threshold", sa.Float(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("category", sa.Text()),
        sa.Column("field", sa.Text()),
        sa.Column("note", sa.Text()),
        sa.Column("truth", sa.Text()),
        sa.Column("label", sa.Text()),
        sa.Column("campaign_id", sa.Integer()),
        sa.Column("model_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["model_id"],
            ["models.id"],
        ),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["sources.id"],
        ),
        sa.UniqueConstraint("source_id", "key"),
    )
    op.create_index(
        "events_campaign",
        "events",
        ["campaign_id"],
        sqlite_where=sa.text("campaign_id IS NOT NULL"),
    )
    op.create_index("events_client", "events", ["client", "time", "action"])
    op.create_index("events_endpoint", "events", ["endpoint", "time", "action"])
    op.create_index(
        "events_flagged",
        "events",
        ["time", "category", "action", "client", "endpoint"],
        sqlite_where=sa.text("action != 'allow'"),
    )
    op.create_index(
        "events_label",
        "events",
        ["label", "time"],
        sqlite_where=sa.text("label IS NOT NULL"),
    )
    op.create_index(
        "events_session",
        "events",
        ["session", "time"],
        sqlite_where=sa.text("session IS NOT NULL"),
    )
    op.create_index("events_time", "events", ["time"])

    op.create_table(
        "sessions",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("csrf", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
        ),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "tokens",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("expires", sa.Integer()),
        sa.Column("last_used", sa.Integer()),
        sa.Column("revoked", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
        ),
        sa.UniqueConstraint("hash"),
    )
    op.create_table(
        "labels",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("note", sa.Text()),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["events.id"],
        ),
    )
    op.create_index("labels_event", "labels", ["event_id"])

    op.create_table(
        "notes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["events.id"],
        ),
    )
    op.create_index("notes_event", "notes", ["event_id"])

    op.create_table(
        "requests",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("plain", sa.Text()),
        sa.Column("masked", sa.Text()),
        sa.Column("reasons", sa.Text()),
        sa.ForeignKeyConstraint(
            ["event_id"],
            ["events.id"],
        ),
        sa.PrimaryKeyConstraint("event_id"),
    )


def downgrade() -> None:
    """Take back."""
    for table in reversed(TABLES):
        op.drop_table(table)
