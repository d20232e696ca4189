"""The tables, as they stand after the last migration. Times are milliseconds since the epoch.

``events`` is narrow, so that millions of rows can be filtered and replayed; the
request itself lies beside it in ``requests``. ``counts`` and ``tops`` are
counted while events are stored, so that an overview of 90 days reads thousands
of rows and not millions. ``texts``, a table of FTS5 over ``requests.plain``, is
made by its migration and used by ``search`` alone.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData()

sources = Table(
    "sources",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("position", Text),
    Column("changed", Integer),
)

models = Table(
    "models",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Column("state", Text, nullable=False, server_default="retired"),
    Column("path", Text),
    Column("threshold", Float),
    Column("created", Integer, nullable=False),
    Column("activated", Integer),
    Column("job_id", Integer),
    Column("report", Text),
    UniqueConstraint("name", "version", "hash"),
)

events = Table(
    "events",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", Integer, ForeignKey("sources.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("time", Integer, nullable=False),
    Column("stored", Integer, nullable=False),
    Column("client", Text),
    Column("country", Text),
    Column("session", Text),
    Column("method", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("endpoint", Text, nullable=False),
    Column("status", Integer),
    Column("score", Float, nullable=False),
    Column("threshold", Float, nullable=False),
    Column("action", Text, nullable=False),
    Column("category", Text),
    Column("field", Text),
    Column("note", Text),
    Column("truth", Text),
    Column("label", Text),
    Column("campaign_id", Integer),
    Column("model_id", Integer, ForeignKey("models.id"), nullable=False),
    UniqueConstraint("source_id", "key"),
    Index("events_time", "time"),
    Index("events_client", "client", "time", "action"),
    Index("events_endpoint", "endpoint", "time", "action"),
    Index(
        "events_flagged",
        "time",
        "category",
        "action",
        "client",
        "endpoint",
        sqlite_where=text("action != 'allow'"),
    ),
    Index("events_session", "session", "time", sqlite_where=text("session IS NOT NULL")),
    Index("events_campaign", "campaign_id", sqlite_where=text("campaign_id IS NOT NULL")),
    Index("events_label", "label", "time", sqlite_where=text("label IS NOT NULL")),
)

requests = Table(
    "requests",
    metadata,
    Column("event_id", Integer, ForeignKey("events.id"), primary_key=True),
    Column("entry", Text, nullable=False),
    Column("plain", Text),
    Column("masked", Text),
    Column("reasons", Text),
)

counts = Table(
    "counts",
    metadata,
    Column("step", Integer, primary_key=True),
    Column("time", Integer, primary_key=True),
    Column("action", Text, primary_key=True),
    Column("category", Text, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

tops = Table(
    "tops",
    metadata,
    Column("step", Integer, primary_key=True),
    Column("time", Integer, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("total", Integer, nullable=False),
    Column("flagged", Integer, nullable=False),
    Index("tops_value", "kind", "value", "step", "time"),
    Index("tops_flagged", "step", "kind", "time", sqlite_where=text("flagged > 0")),
    sqlite_with_rowid=False,
)

latencies = Table(
    "latencies",
    metadata,
    Column("step", Integer, primary_key=True),
    Column("time", Integer, primary_key=True),
    Column("bucket", Integer, primary_key=True),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("client", Text),
    Column("country", Text),
    Column("category", Text),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    Column("max_score", Float, nullable=False),
    Column("sample_id", Integer, nullable=False),
    Index("campaigns_open", "client", "category", "last"),
    Index("campaigns_last", "last"),
)

labels = Table(
    "labels",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", Integer, ForeignKey("events.id"), nullable=False),
    Column("person", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("note", Text),
    Column("created", Integer, nullable=False),
    Column("undone", Integer),
    Index("labels_event", "event_id"),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", Integer, ForeignKey("events.id"), nullable=False),
    Column("person", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Index("notes_event", "event_id"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("reason", Text),
    Column("person", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("expires", Integer, nullable=False),
    Column("undone", Integer),
    Column("undone_by", Text),
    Column("event_id", Integer),
    Index("decisions_expires", "expires"),
)

allowed = Table(
    "allowed",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("network", Text, nullable=False, unique=True),
    Column("reason", Text),
    Column("person", Text, nullable=False),
    Column("created", Integer, nullable=False),
)

exceptions = Table(
    "exceptions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("path", Text),
    Column("field", Text),
    Column("category", Text),
    Column("reason", Text),
    Column("person", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("expires", Integer),
    Column("undone", Integer),
    Column("undone_by", Text),
    Column("event_id", Integer),
)

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("person", Text),
)

users = Table(
    "users",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("password", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("disabled", Boolean, nullable=False, server_default="0"),
    Column("last_login", Integer),
)

sessions = Table(
    "sessions",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id"), nullable=False),
    Column("csrf", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("expires", Integer, nullable=False),
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("user_id", Integer, ForeignKey("users.id"), nullable=False),
    Column("created", Integer, nullable=False),
    Column("expires", Integer),
    Column("last_used", Integer),
    Column("revoked", Integer),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("time", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("object", Text, nullable=False),
    Column("detail", Text, nullable=False),
)

channels = Table(
    "channels",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("settings", Text, nullable=False),
    Column("secret", Text),
    Column("created", Integer, nullable=False),
    Column("removed", Integer),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel_id", Integer, ForeignKey("channels.id"), nullable=False),
    Column("time", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("next_attempt", Integer),
    Column("error", Text),
    Column("summary", Text, nullable=False),
    Column("events", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Index("deliveries_due", "state", "next_attempt"),
)

views = Table(
    "views",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("query", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("created", Integer, nullable=False),
)

replays = Table(
    "replays",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("policy", Text, nullable=False),
    Column("revision", Text, nullable=False),
    Column("result", Text, nullable=False),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("progress", Float, nullable=False),
    Column("step", Text),
    Column("created", Integer, nullable=False),
    Column("started", Integer),
    Column("ended", Integer),
    Column("person", Text, nullable=False),
    Column("model_id", Integer),
    Column("error", Text),
    Column("log", Text, nullable=False, server_default=""),
)

shadows = Table(
    "shadows",
    metadata,
    Column("model_id", Integer, primary_key=True),
    Column("event_id", Integer, primary_key=True),
    Column("score", Float, nullable=False),
)
