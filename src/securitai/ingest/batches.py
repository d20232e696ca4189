"""Items of a log in batches: large ones from a file, prompt ones from a pipe."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from queue import Empty, Queue
from threading import Thread

from securitai.errors import InputError
from securitai.ingest.formats import Item

SIZE = 512  # items of a batch
BYTES = 16 << 20  # bytes of a batch: a log of huge lines must not fill the memory


def batches(items: Iterable[Item], *, size: int = SIZE, limit: int = BYTES) -> Iterator[list[Item]]:
    """Items in lists of up to ``size`` and about ``limit`` bytes.

    What was read before an InputError is yielded before it is raised.
    """
    batch: list[Item] = []
    held = 0
    try:
        for item in items:
            batch.append(item)
            held += item.size
            if len(batch) >= size or held >= limit:
                yield batch
                batch, held = [], 0
    except InputError:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


def prompt_batches(items: Iterable[Item], *, size: int = SIZE) -> Iterator[list[Item]]:
    """The same for a pipe that may be slow: what has come is not held back for more."""
    queue: Queue[Item | BaseException | None] = Queue(maxsize=2 * size)
    Thread(target=_pump, args=(items, queue), daemon=True).start()
    while True:
        batch, end = _drain(queue, size)
        if batch:
            yield batch
        if isinstance(end, BaseException):
            raise end
        if end is not _GOES_ON:
            return


_GOES_ON = object()


def _drain(queue: Queue[Item | BaseException | None], size: int) -> tuple[list[Item], object]:
    """What the queue holds (at least one item, waited for), and why it ended if it did."""
    batch: list[Item] = []
    held = 0
    entry = queue.get()
    while isinstance(entry, Item):
        batch.append(entry)
        held += entry.size
        if len(batch) >= size or held >= BYTES:
            return batch, _GOES_ON
        try:
            entry = queue.get_nowait()
        except Empty:
            return batch, _GOES_ON
    return batch, entry


def _pump(items: Iterable[Item], queue: Queue[Item | BaseException | None]) -> None:
    try:
        for item in items:
            queue.put(item)
    except BaseException as error:  # handed over to the reading thread
        queue.put(error)
    else:
        queue.put(None)
