"""The API's routes: one file a noun, one line here."""

from __future__ import annotations

from fastapi import APIRouter

from securitai.api.routes import (
    accounts,
    actions,
    audit,
    campaigns,
    check,
    decisions,
    events,
    exceptions,
    learn,
    live,
    models,
    notifications,
    overview,
    policy,
    replay,
    session,
    settings,
    views,
)

ROUTERS: tuple[APIRouter, ...] = (
    session.router,
    overview.router,
    events.router,
    actions.router,
    campaigns.router,
    views.router,
    decisions.router,
    exceptions.router,
    policy.router,
    replay.router,
    learn.router,
    models.router,
    notifications.router,
    accounts.router,
    settings.router,
    audit.router,
    check.router,
    live.router,
)
