from collections.abc import Iterator
from pathlib import Path

import pytest

from securitai.api.learn.models import Models
from securitai.api.learn.robust import Attack
from securitai.api.meter import LiveDetector
from securitai.api.services import ApiOptions, services_for
from securitai.decide import Mode
from securitai.errors import ArtifactError, RefusedError
from securitai.model import artifact
from securitai.request import Request
from securitai.testing import FixedScorer, make_request
from securitai.verdict import ModelRef
from tests.unit.api.helpers import Site
from tests.unit.model import lstm_artifact
from tests.unit.store.helpers import item, save


@pytest.fixture
def candidate(site: Site, tmp_path: Path) -> int:
    """A second model on disk: one that flags about everything or nothing, being untrained."""
    folder = tmp_path / "new"
    folder.mkdir()
    lstm_artifact.write(folder)
    return site.services.models.add(folder, job=1, report={"held_out": {"recall": 0.9}})


def test_the_model_that_serves_is_the_active_one(site: Site) -> None:
    active = site.services.models.active()

    assert active is not None
    assert (active["name"], active["state"], active["threshold"]) == ("fixed", "active", 0.5)


def test_a_trained_model_is_a_candidate(site: Site, candidate: int) -> None:
    found = site.services.models.get(candidate)

    assert found is not None
    assert (found["state"], found["job_id"]) == ("candidate", 1)
    assert [m["state"] for m in site.services.models.all()] == ["active", "candidate"]


def test_a_damaged_artifact_is_no_candidate(site: Site, tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="no model at"):
        site.services.models.add(tmp_path / "none", job=1)


def test_promotion_and_roll_back_change_what_serves_and_are_recorded(
    site: Site, candidate: int
) -> None:
    models = site.services.models
    models.promote(candidate, "ann")
    promoted = site.detector.model.name

    models.rollback("bob")

    assert promoted == "lstm"
    assert site.detector.model.name == "fixed"
    assert [m["state"] for m in models.all()] == ["active", "retired"]
    entries = site.store.audit.page()[0]
    assert [(e["person"], e["action"]) for e in entries[:2]] == [
        ("bob", "model.rollback"),
        ("ann", "model.promote"),
    ]


def test_another_model_ends_blocking(site: Site, candidate: int) -> None:
    save(site.store, item("1", 0.1))
    site.services.replays.run(threshold=None, thresholds=(), mode="block", days=1, person="ann")
    site.services.keeper.set_mode("block", replay=None, person="ann")
    before = site.services.keeper.mode

    site.services.models._put_in_force(
        site.services.models.get(candidate) or {}, "ann", "model.promote"
    )

    assert (before, site.services.keeper.mode) == (Mode.BLOCK, Mode.OBSERVE)


def test_a_model_that_got_worse_is_refused_with_the_reason(site: Site, candidate: int) -> None:
    ids = save(
        site.store,
        *(item(f"a{n}", 0.9, f"GET /search?q=attack{n}", truth="attack") for n in range(20)),
        *(item(f"n{n}", 0.1, f"GET /products/{n}", truth="normal") for n in range(20)),
    )
    site.store.labels.put(ids[0], "ann", "threat")

    with pytest.raises(RefusedError, match=r"promotion refused: .* went from .*% to .*%"):
        site.services.models.promote(candidate, "ann")

    assert site.detector.model.name == "fixed"


def test_there_is_nothing_to_go_back_to_at_first(site: Site) -> None:
    with pytest.raises(RefusedError, match="no earlier model"):
        site.services.models.rollback("ann")


def test_the_model_in_force_is_not_promoted_nor_shadowed(site: Site) -> None:
    active = site.services.models.active()
    assert active is not None

    with pytest.raises(RefusedError, match="in force already"):
        site.services.models.promote(active["id"], "ann")
    with pytest.raises(RefusedError, match="in force already"):
        site.services.models.shadow(active["id"], "ann")
    with pytest.raises(RefusedError, match="no model 99"):
        site.services.models.promote(99, "ann")


def test_only_one_model_runs_in_the_shadow(site: Site, candidate: int) -> None:
    with site.store.database.write() as connection:
        from securitai.store.writing import model_row

        other = model_row(connection, ModelRef("lstm", "0", "f" * 12))

    site.services.models.shadow(candidate, "ann")

    states = {m["id"]: m["state"] for m in site.services.models.all()}
    assert states[candidate] == "shadow"
    assert states[other] == "retired"


def test_files_of_the_model_in_force_are_served_and_no_others(site: Site, candidate: int) -> None:
    site.services.models.promote(candidate, "ann")
    client = site.client("vic")

    manifest = client.get("/api/model/files/manifest.json")
    graph = client.get("/api/model/files/model.onnx")

    assert manifest.json()["name"] == "lstm"
    assert graph.status_code == 200
    for name in ("secret.txt", "..%2fmanifest.json", "%2e%2e"):
        assert client.get(f"/api/model/files/{name}").status_code == 404


def test_the_same_scorer_is_loaded_once(site: Site, candidate: int) -> None:
    models: Models = site.services.models
    row = models.get(candidate)
    assert row is not None

    assert models.scorer(row) is models.scorer(row)
    assert artifact.read(models.path_of(row)).ref.name == "lstm"


def test_a_promoted_model_serves_after_a_restart(site: Site, candidate: int) -> None:
    site.services.models.promote(candidate, "ann")
    scorer = FixedScorer()

    again = services_for(site.store, LiveDetector(scorer))
    explicit = services_for(
        site.store, LiveDetector(scorer), options=ApiOptions(restore_model=False)
    )

    assert again.detector is not None
    assert explicit.detector is not None
    assert (again.detector.model.name, explicit.detector.model.name) == ("lstm", "fixed")


def test_a_promoted_model_that_is_gone_does_not_stop_the_start(
    site: Site, candidate: int, tmp_path: Path
) -> None:
    site.services.models.promote(candidate, "ann")
    (tmp_path / "new" / "model.onnx").unlink()

    again = services_for(site.store, LiveDetector(FixedScorer()))

    assert again.detector is not None
    assert again.detector.model.name == "fixed"


def test_promotion_asks_what_becomes_of_disguised_attacks_and_measures_once(
    site: Site, candidate: int
) -> None:
    asked: list[str] = []

    def dressed(attack: Attack, seed: int) -> Iterator[tuple[str, Request]]:
        asked.append(attack.text)
        yield "text", make_request(f"GET /{attack.text.replace(' ', '-')}")

    save(site.store, item("1", 0.9, "GET /search?q=an+attack", truth="attack"))
    models = Models(
        site.store, site.services.keeper, site.detector, site.services.models.folder,
        disguise=dressed,
    )  # fmt: skip
    models._scorers[(models.get(candidate) or {})["hash"]] = FixedScorer()

    with pytest.raises(RefusedError, match=r"disguised attacks went from 100\.0% to 0\.0%"):
        models.promote(candidate, "ann")
    models.comparison(models.get(candidate) or {})

    assert asked == ["an attack"]
