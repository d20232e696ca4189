from __future__ import annotations

import json

import pytest

from securitai.cli import main
from securitai.store.sqlite import SqliteStore
from securitai.train import networks
from tests.unit.store.helpers import item, migrated, save
from tests.unit.train import samples


def failure(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["train", *map(str, arguments)])
    return ended.value.code, capsys.readouterr().err


@pytest.fixture
def data(tmp_path):
    return samples.write_csv(tmp_path / "access.csv", 80)


@pytest.mark.train
def test_a_model_is_trained_measured_and_used(tmp_path, data, capsys):
    out = tmp_path / "model"
    options = ["--epochs", "1", "--no-status-code", "--seed", "3", "--quiet"]

    main(["train", str(data), "--out", str(out), *options])
    printed = capsys.readouterr().out
    found = json.loads((out / "results.json").read_text())

    assert f"model and figures in {out}" in printed
    assert f"accuracy             {found['test']['accuracy']:.2%}" in printed
    assert found["fields"] == ["method", "query", "path", "requestPayload"]
    assert found["training"]["seed"] == 3

    code, said = failure(capsys, data, "--out", out, *options)
    assert (code, "already holds a training" in said) == (78, True)

    main(["train", str(data), "--out", str(out), *options, "--resume"])
    assert json.loads((out / "results.json").read_text())["test"] == found["test"]


@pytest.mark.train
def test_ctrl_c_says_how_to_go_on(tmp_path, data, capsys, monkeypatch):
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(networks, "train_step", lambda model: interrupted)

    code, said = failure(capsys, data, "--out", tmp_path / "m", "--quiet")

    assert code == 130
    assert f"go on with: securitai train {data} --out {tmp_path / 'm'} --resume" in said


@pytest.mark.train
def test_labels_given_in_the_dashboard_are_learned(tmp_path, data):
    (tmp_path / "store.db").write_bytes(migrated())
    store = SqliteStore(tmp_path / "store.db")
    ids = save(store, item("1", line="GET /a?q=1"), item("2", line="GET /b?q=2"), item("3"))
    store.labels.put(ids[0], "ann", "threat")
    store.labels.put(ids[1], "ann", "not_threat")
    store.close()
    options = ["--epochs", "1", "--quiet", "--with-labels", str(tmp_path / "store.db")]

    main(["train", str(data), "--out", str(tmp_path / "m"), *options])

    found = json.loads((tmp_path / "m" / "results.json").read_text())
    assert found["training"]["labelled"] == 2
    assert found["test"]["requests"] == 20


def test_a_store_that_is_not_there_is_one_sentence(tmp_path, data, capsys):
    code, said = failure(capsys, data, "--with-labels", tmp_path / "none.db")

    assert code == 74
    assert "there is no store at" in said


def test_resume_wants_a_folder(data, capsys):
    code, said = failure(capsys, data, "--resume")

    assert code == 78
    assert "--resume needs --out" in said


def test_data_that_cannot_be_read_is_one_sentence(tmp_path, capsys):
    file = tmp_path / "a.csv"
    file.write_text("log_entry,label\n{},7\n")

    code, said = failure(capsys, file, "--out", tmp_path / "m")

    assert code == 65
    assert said.count("\n") == 1
    assert "a.csv, row 1: label '7' is neither 0 (normal) nor 1 (malicious)" in said


def test_without_tensorflow_the_extra_is_named(data, capsys, monkeypatch):
    monkeypatch.setattr(networks, "find_spec", lambda name: None)

    code, said = failure(capsys, data)

    assert code == 69
    assert "pip install 'securitai[train]'" in said


def test_help_shows_examples(capsys):
    main(["train", "--help"])

    shown = capsys.readouterr().out

    assert "securitai train access.csv --out runs/shop --resume" in shown
    assert "--no-status-code" in shown
