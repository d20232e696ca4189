"""The scorer of the 2017 article's model: an LSTM that reads characters, run by ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnxruntime

from securitai.errors import ArtifactError
from securitai.features import article
from securitai.features.vocabulary import Vocabulary
from securitai.model.artifact import MANIFEST, Artifact
from securitai.model.scorer import Scored
from securitai.request import Request
from securitai.verdict import ModelRef

MODEL = "model.onnx"


class LstmScorer:
    """Scores the article's text of a request, one request at a time.

    Each request is run alone and at its exact length: there is no padding, and a
    score does not depend, not by one bit, on what else is scored with it.
    """

    def __init__(
        self,
        session: onnxruntime.InferenceSession,
        vocabulary: Vocabulary,
        *,
        names: tuple[str, ...],
        length: int,
        ref: ModelRef,
        threshold: float,
    ) -> None:
        self.ref = ref
        self.threshold = threshold
        self._session = session
        self._vocabulary = vocabulary
        self._names = names
        self._length = length

    def score(self, requests: Sequence[Request]) -> list[Scored]:
        """One opinion a request, in order; this model knows no categories and no fields."""
        return [Scored(self._score(request)) for request in requests]

    def _score(self, request: Request) -> float:
        text = article.text(request, names=self._names, length=self._length)
        ids = self._vocabulary.encode(text)
        (score,) = self._session.run(["score"], {"ids": ids[None]})
        return float(score[0])


def load(artifact: Artifact) -> LstmScorer:
    """The scorer for an artifact of kind ``lstm``.

    Raises ArtifactError when the manifest lacks something or the graph cannot be run.
    """
    manifest = artifact.manifest
    try:
        vocabulary = Vocabulary(manifest["vocabulary"]["characters"])
        names = tuple(manifest["fields"])
        length = int(manifest["length"])
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged(artifact, repr(error)) from None
    unknown = set(names) - set(article.FIELDS)
    if unknown or not names or not 1 <= length <= article.LENGTH:
        raise _damaged(artifact, f"fields {list(names)}, length {length}")
    loaded = session(artifact.file(MODEL).read_bytes())
    _probe(artifact, loaded, vocabulary)
    return LstmScorer(
        loaded,
        vocabulary,
        names=names,
        length=length,
        ref=artifact.ref,
        threshold=artifact.threshold,
    )


def session(model: bytes) -> onnxruntime.InferenceSession:
    """A session on one thread: many of them share a machine better than one on all cores."""
    options: Any = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime raises a class of its own for every cause
        raise ArtifactError(
            f"{MODEL} is no graph that ONNX Runtime can run: {error}; export the model again"
        ) from None


def _probe(
    artifact: Artifact, loaded: onnxruntime.InferenceSession, vocabulary: Vocabulary
) -> None:
    """Run the graph on the largest id, so that no request can meet a graph that lacks it."""
    try:
        (score,) = loaded.run(["score"], {"ids": np.array([[vocabulary.size - 1]], np.int32)})
        fits = score.shape == (1,) and 0 <= score[0] <= 1
    except Exception as error:  # onnxruntime raises a class of its own for every cause
        raise _damaged(
            artifact, f"the graph does not run with {vocabulary.size} ids: {error}"
        ) from None
    if not fits:
        raise _damaged(artifact, f"the graph answers {score.tolist()}, not one score in 0..1")


def _damaged(artifact: Artifact, reason: str) -> ArtifactError:
    return ArtifactError(
        f"{artifact.path / MANIFEST} describes no LSTM ({reason}); train the model again"
    )
