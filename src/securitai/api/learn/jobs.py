"""Background jobs: retraining in a process of its own, with progress."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import desc, insert, select, update

from securitai.api.learn.models import Models
from securitai.errors import RefusedError, SecuritaiError
from securitai.store.audit import record
from securitai.store.database import now
from securitai.store.rows import one
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import jobs

_LOG = 20_000  # characters of output that are kept
_PROGRESS = re.compile(r"(?:progress[ =:]+)?([0-9]{1,3}(?:\.[0-9]+)?)%")
_OPEN = ("queued", "running")


class Jobs:
    """Starts, shows and stops jobs; at most one runs.

    ``command`` makes the command line that trains: from the kind of model, the
    store with the labels and the folder for the artifact.
    """

    def __init__(self, store: SqliteStore, models: Models, command: Any = None) -> None:
        self._store = store
        self._models = models
        self._command = command or training_command
        self._lock = threading.Lock()
        self._process: dict[int, subprocess.Popen[str]] = {}
        self._end_orphans()

    def all(self, limit: int = 50) -> list[dict[str, Any]]:
        """Jobs newest first."""
        statement = select(jobs).order_by(desc(jobs.c.id)).limit(limit)
        with self._store.database.read() as connection:
            return [_shown(r) for r in connection.execute(statement).mappings()]

    def get(self, id: int) -> dict[str, Any] | None:
        """One job."""
        with self._store.database.read() as connection:
            row = one(connection, jobs, id)
        return _shown(row) if row else None

    def start_training(self, kind: str | None, note: str | None, person: str) -> dict[str, Any]:
        """Retrain on the labels. Raises RefusedError when a job runs or nothing is labelled."""
        counts = self._store.labels.counts()
        if not counts:
            raise RefusedError("nothing is labelled yet; label some events first")
        active = self._models.active()
        kind = kind or (active["name"] if active else "fields")
        with self._lock, self._store.database.write() as connection:
            if connection.scalar(select(jobs.c.id).where(jobs.c.state.in_(_OPEN))):
                raise RefusedError("a job is running; wait for it or stop it")
            id_ = connection.execute(
                insert(jobs).values(
                    kind="train",
                    state="queued",
                    progress=0.0,
                    step=note,
                    created=now(),
                    person=person,
                    log="",
                )
            ).lastrowid
            record(
                connection, person, "job.train", f"job {id_}", kind=kind, labels=counts, note=note
            )
        folder = self._models.folder / f"job-{id_}"
        base = self._models.path_of(active) if active else None
        command = self._command(kind, self._store.path, folder, base)
        threading.Thread(
            target=self._run, args=(id_, command, folder), name=f"job-{id_}", daemon=True
        ).start()
        found = self.get(id_)
        assert found is not None
        return found

    def cancel(self, id: int, person: str) -> dict[str, Any] | None:
        """Stop a job; one that is over stays as it is."""
        found = self.get(id)
        if found is None:
            return None
        if found["state"] in _OPEN:
            self._set(id, state="cancelled", ended=now())
            self._store.audit.add(person, "job.cancel", f"job {id}")
            with self._lock:
                process = self._process.get(id)
            if process is not None:
                _end(process)
        return self.get(id)

    def stop(self) -> None:
        """End what runs: the program ends."""
        with self._lock:
            running = dict(self._process)
        for id_, process in running.items():
            self._set(id_, state="cancelled", ended=now(), error="the program was stopped")
            _end(process)

    def _run(self, id: int, command: list[str], folder: Path) -> None:
        with contextlib.suppress(SecuritaiError):
            try:
                self._work(id, command, folder)
            except (SecuritaiError, OSError) as error:
                self._finish(id, state="failed", error=str(error)[:1000])

    def _work(self, id: int, command: list[str], folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._set(id, state="running", started=now())
        process = subprocess.Popen(  # noqa: S603 our own command line, no shell
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        with self._lock:
            self._process[id] = process
        with process:
            log = self._follow(id, process)
            code = process.wait()
        with self._lock:
            self._process.pop(id, None)
        if code != 0:
            last = [line for line in log.splitlines() if line.strip()][-1:]
            self._finish(id, state="failed", error=f"ended with {code}: {''.join(last)}"[:1000])
            return
        model = self._models.add(folder, id, _report(folder))
        self._finish(id, state="done", progress=1.0, model_id=model)

    def _follow(self, id: int, process: subprocess.Popen[str]) -> str:
        """Keep the end of the output and the progress in the store."""
        assert process.stdout is not None
        log = ""
        for line in process.stdout:
            log = (log + line)[-_LOG:]
            found = _PROGRESS.search(line)
            values: dict[str, Any] = {"log": log}
            if found and float(found[1]) <= 100:
                values["progress"] = min(float(found[1]) / 100, 0.99)
            if line.strip():
                values["step"] = line.strip()[-200:]
            self._set(id, **values)
        return log

    def _finish(self, id: int, **values: Any) -> None:
        """The end of a job, unless it was cancelled."""
        statement = update(jobs).where(jobs.c.id == id, jobs.c.state.in_(_OPEN))
        with self._store.database.write() as connection:
            connection.execute(statement.values(ended=now(), **values))

    def _set(self, id: int, **values: Any) -> None:
        with self._store.database.write() as connection:
            connection.execute(update(jobs).where(jobs.c.id == id).values(**values))

    def _end_orphans(self) -> None:
        """Jobs of a program that died are over."""
        statement = update(jobs).where(jobs.c.state.in_(_OPEN))
        with self._store.database.write() as connection:
            connection.execute(
                statement.values(state="failed", ended=now(), error="the program was stopped")
            )


def training_command(kind: str, store: Path, folder: Path, base: Path | None) -> list[str]:
    """The command line that teaches a model the labels of a store.

    ``base`` is the artifact of the model in force (None: the one that ships); what
    is learned is a correction upon it, whatever its ``kind``.
    """
    command = [sys.executable, "-m", "securitai.train.adapt", "--db", str(store)]
    command += ["--out", str(folder)]
    return command if base is None else [*command, "--base", str(base)]


def _report(folder: Path) -> dict[str, Any] | None:
    """What training measured, where it wrote it."""
    try:
        found = msgspec.json.decode((folder / "report.json").read_bytes())
    except (OSError, msgspec.DecodeError):
        return None
    return found if isinstance(found, dict) else None


def _end(process: subprocess.Popen[str]) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGTERM)


def _shown(row: Any) -> dict[str, Any]:
    return {**{k: row[k] for k in row if k != "model_id"}, "model": row["model_id"]}
