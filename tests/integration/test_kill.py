"""``kill -9`` of the pipeline at random moments: each entry is stored exactly once."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

from securitai.testing import log_line, make_request

ENTRIES = 20_000
KILLS = 50

# Imports once, then forks a process for each run of the pipeline, and kills it. The log
# grows before each run, so that there is work at the moment of each kill.
NURSERY = textwrap.dedent("""
    import json, os, random, signal, sys, time
    from securitai.detector import Detector
    from securitai.ingest.file import FileSource
    from securitai.pipeline import run
    from securitai.store.sqlite import SqliteStore
    from securitai.testing import FixedScorer

    log, database, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
    dice = random.Random(7)

    def pipeline(ready, follow):
        store = SqliteStore(database)
        source = FileSource(log, store, name="log", start="start", follow=follow, batch=40, patience=0.01)
        os.write(ready, b"r")
        run(source, Detector(FixedScorer({"7": 0.9})), store)
        store.close()

    def start(follow):
        reading, ready = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                pipeline(ready, follow)
                os._exit(0)
            except BaseException as error:
                print(repr(error), file=sys.stderr)
                os._exit(1)
        os.close(ready)
        os.read(reading, 1)
        os.close(reading)
        return child

    codes = []
    with open(sys.argv[4], "rb") as entries, open(log, "ab", buffering=0) as growing:
        lines = entries.readlines()
        portion = len(lines) // kills
        for number in range(kills):
            growing.write(b"".join(lines[number * portion : (number + 1) * portion]))
            child = start(follow=True)
            time.sleep(dice.uniform(0, 0.12))
            os.kill(child, signal.SIGKILL)
            codes.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    codes.append(os.waitstatus_to_exitcode(os.waitpid(start(follow=False), 0)[1]))
    print(json.dumps(codes))
""")


def test_each_of_20000_entries_is_stored_once_through_50_kills(tmp_path: Path) -> None:
    entries, log = tmp_path / "entries.jsonl", tmp_path / "access.jsonl"
    database = tmp_path / "store.db"
    entries.write_bytes(b"".join(log_line(make_request(f"GET /{n}")) for n in range(ENTRIES)))

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", NURSERY, log, database, str(KILLS), entries],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [-9] * KILLS + [0], done.stderr
    with sqlite3.connect(database) as connection:
        rows = connection.execute("SELECT target, count(*) FROM events GROUP BY target").fetchall()
    connection.close()
    assert {target for target, _ in rows} == {f"/{n}" for n in range(ENTRIES)}
    assert {count for _, count in rows} == {1}
