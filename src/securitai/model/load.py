"""Which scorer reads which kind of artifact: one line a kind."""

from __future__ import annotations

from importlib import import_module

from securitai.errors import ArtifactError
from securitai.model.artifact import Artifact
from securitai.model.scorer import Scorer

# kind -> module of securitai.model with `def load(artifact: Artifact) -> Scorer`
KINDS: dict[str, str] = {
    "adapted": "adapted",
    "fields": "fields",
    "lstm": "lstm",
}


def scorer_of(artifact: Artifact) -> Scorer:
    """The scorer for an artifact. Raises ArtifactError when its kind is not known."""
    module = KINDS.get(artifact.kind)
    if module is None:
        raise ArtifactError(
            f"{artifact.path} holds a model of kind {artifact.kind!r}; known: {', '.join(KINDS)}"
        )
    scorer: Scorer = import_module(f"securitai.model.{module}").load(artifact)
    return scorer
