"""An index for text search, filled from the requests that are stored."""

from __future__ import annotations

import msgspec
import sqlalchemy as sa
from alembic import op

from securitai.request import Request
from securitai.store.search import index, searched

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_CHUNK = 1000


def upgrade() -> None:
    """Apply; takes about two minutes for a million stored requests."""
    op.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(plain, content='requests', "
        "content_rowid='event_id', tokenize='trigram', detail='none', columnsize=0)"
    )
    connection, last = op.get_bind(), 0
    chunk = sa.text(
        "SELECT event_id, entry, action FROM requests JOIN events ON events.id = event_id "
        "WHERE event_id > :last ORDER BY event_id LIMIT :n"
    )
    while rows := connection.execute(chunk, {"last": last, "n": _CHUNK}).all():
        texts = [(i, searched(_request(entry), action != "allow")) for i, entry, action in rows]
        connection.exec_driver_sql(
            "UPDATE requests SET plain = ? WHERE event_id = ?", [(t, i) for i, t in texts]
        )
        index(connection, texts)
        last = rows[-1][0]


def downgrade() -> None:
    """Take back."""
    op.execute("DROP TABLE texts")


def _request(entry: str) -> Request:
    return Request.from_log(msgspec.json.decode(entry))
