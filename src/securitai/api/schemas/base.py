"""What every schema shares: strict, frozen, unknown keys refused."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

ActionName = Literal["allow", "flag", "block"]
LabelName = Literal["threat", "not_threat"]
ModeName = Literal["observe", "block"]
RoleName = Literal["viewer", "operator"]


class Model(BaseModel):
    """Base of all that is sent; times are milliseconds since the epoch."""

    model_config = ConfigDict(frozen=True, protected_namespaces=())


class Body(BaseModel):
    """Base of all that is received; a key that is not known is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())


class Done(Model):
    """The answer of what has nothing else to say."""

    ok: bool = True


class Problem(Model):
    """An error: one sentence that names the value, the rule and the next step."""

    detail: str
