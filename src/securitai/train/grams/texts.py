"""Labelled samples as flat arrays of grams: what the trainer reads.

A sample is a bag of texts: one text (a payload, a harmless value) or all fields
of a request of which only the whole is known to be malicious. A text is a run of
blocks of 16 codes; a window is 3 or 8 neighbouring blocks, as in the kernel.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from securitai.features import kernel

BLOCK = 16
Bag = tuple[Sequence[bytes], int, int, float]
"""Texts, label (0 or 1), class of attack (-1: unknown or none), weight."""


@dataclass(frozen=True)
class Samples:
    """Grams of many samples, flat.

    ``hashes[gram_start[t]:gram_start[t+1]]`` are the grams of text t and ``blocks``
    the block each of them lies in; ``text_start[s]:text_start[s+1]`` are the texts
    of sample s.
    """

    hashes: NDArray[np.uint32]
    blocks: NDArray[np.uint16]
    gram_start: NDArray[np.int64]
    text_start: NDArray[np.int64]
    label: NDArray[np.int8]
    category: NDArray[np.int16]
    weight: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.label)


def gather(
    bags: Iterable[Bag], vocabulary: bytes, longest: int = 4096, longest_attack: int = 8192
) -> Samples:
    """Turn bags of texts into arrays; of longer harmless texts the first ``longest`` bytes.

    Longer texts of attacks are left out: their payload may lie behind what would be read.
    """
    hashes: list[bytes] = []
    blocks: list[NDArray[np.uint16]] = []
    gram_start, text_start = [0], [0]
    label, category, weight = [], [], []
    total = texts = 0
    for members, kind, group, importance in bags:
        read = [text for text in members if len(text) <= longest_attack] if kind else members
        if not read:
            continue
        for text in read:
            raw, positions = kernel.grams(text if kind else text[:longest], vocabulary)
            hashes.append(raw)
            blocks.append((np.frombuffer(positions, np.uint32) // BLOCK).astype(np.uint16))
            total += len(raw) // 4
            gram_start.append(total)
            texts += 1
        text_start.append(texts)
        label.append(kind)
        category.append(group)
        weight.append(importance)
    return Samples(
        np.frombuffer(b"".join(hashes), np.uint32),
        np.concatenate(blocks) if blocks else np.zeros(0, np.uint16),
        np.array(gram_start, np.int64),
        np.array(text_start, np.int64),
        np.array(label, np.int8),
        np.array(category, np.int16),
        np.array(weight, np.float32),
    )


def vocabulary_bits(words: Iterable[bytes], size: int = 1 << 16) -> bytes:
    """The vocabulary as the kernel wants it: a bit set over word hashes, ``size`` bytes long."""
    bits = bytearray(size)
    for word in words:
        index = kernel.word(word) & (size * 8 - 1)
        bits[index >> 3] |= 1 << (index & 7)
    return bytes(bits)
