import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from securitai.api.learn.jobs import Jobs, training_command
from securitai.errors import RefusedError
from tests.unit.api.helpers import Site
from tests.unit.model import lstm_artifact
from tests.unit.store.helpers import item, save

Command = Callable[[str, Path, Path, Path | None], list[str]]


def python(code: str) -> Command:
    return lambda kind, store, folder, base: [sys.executable, "-u", "-c", code, str(folder)]


@pytest.fixture
def labelled(site: Site) -> Site:
    (id_,) = save(site.store, item("1", 0.9))
    site.store.labels.put(id_, "ann", "threat")
    return site


def jobs_of(site: Site, command: Command) -> Jobs:
    return Jobs(site.store, site.services.models, command)


def over(jobs: Jobs, id: int) -> dict[str, Any]:
    for _ in range(600):
        job = jobs.get(id)
        assert job is not None
        if job["state"] not in ("queued", "running"):
            return job
        time.sleep(0.02)
    raise AssertionError("the job did not end")


def test_a_job_that_trained_leaves_a_candidate(labelled: Site, tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    ready.mkdir()
    lstm_artifact.write(ready)
    (ready / "report.json").write_text('{"held_out":{"recall":0.9}}')
    code = f"import shutil,sys;print('epoch 1 50%');shutil.copytree({str(ready)!r},sys.argv[1],dirs_exist_ok=True)"
    jobs = jobs_of(labelled, python(code))

    job = over(jobs, jobs.start_training(None, "a note", "ann")["id"])

    model = labelled.services.models.get(job["model"])
    assert (job["state"], job["progress"]) == ("done", 1.0)
    assert "epoch 1 50%" in job["log"]
    assert model is not None
    assert (model["state"], model["report"]) == ("candidate", '{"held_out":{"recall":0.9}}')


def test_a_job_that_fails_says_why(labelled: Site) -> None:
    jobs = jobs_of(labelled, python("import sys;print('no data');sys.exit(3)"))

    job = over(jobs, jobs.start_training(None, None, "ann")["id"])

    assert (job["state"], job["error"]) == ("failed", "ended with 3: no data")


def test_a_job_that_leaves_no_model_failed(labelled: Site) -> None:
    jobs = jobs_of(labelled, python("print('done')"))

    job = over(jobs, jobs.start_training(None, None, "ann")["id"])

    assert job["state"] == "failed"
    assert "no model at" in job["error"]


def test_a_command_that_cannot_be_run_failed(labelled: Site) -> None:
    jobs = jobs_of(labelled, lambda *_: ["/nowhere/at/all"])

    assert over(jobs, jobs.start_training(None, None, "ann")["id"])["state"] == "failed"


def test_progress_and_log_are_shown_and_a_job_can_be_stopped(labelled: Site) -> None:
    jobs = jobs_of(labelled, python("import time;print('step 42%');time.sleep(60)"))
    id_ = jobs.start_training(None, None, "ann")["id"]
    for _ in range(600):
        job = jobs.get(id_)
        if job and job["progress"]:
            break
        time.sleep(0.02)
    with pytest.raises(RefusedError, match="a job is running"):
        jobs.start_training(None, None, "ann")

    stopped = jobs.cancel(id_, "ann")

    assert job is not None
    assert (job["progress"], job["step"]) == (0.42, "step 42%")
    assert stopped is not None
    assert stopped["state"] == "cancelled"
    assert over(jobs, id_)["state"] == "cancelled"
    assert jobs.cancel(99, "ann") is None


def test_without_labels_there_is_nothing_to_learn(site: Site) -> None:
    with pytest.raises(RefusedError, match="nothing is labelled yet"):
        site.services.jobs.start_training(None, None, "ann")


def test_jobs_of_a_program_that_died_are_over(labelled: Site) -> None:
    jobs = jobs_of(labelled, python("import time;time.sleep(60)"))
    id_ = jobs.start_training(None, None, "ann")["id"]

    later = jobs_of(labelled, python(""))

    job = later.get(id_)
    jobs.stop()
    assert job is not None
    assert (job["state"], job["error"]) == ("failed", "the program was stopped")


def test_the_command_line_is_one_of_ours(tmp_path: Path) -> None:
    command = training_command("fields", tmp_path / "a.db", tmp_path / "out", None)

    assert command[0] == sys.executable
    assert str(tmp_path / "a.db") in command
