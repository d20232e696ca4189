"""Runs the migrations on the connection that the store hands over."""

from __future__ import annotations

from alembic import context

from securitai.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()
