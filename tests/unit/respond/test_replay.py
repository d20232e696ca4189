import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from securitai.decide import ExceptionRule, Mode, Policy, decide
from securitai.detector import Detector
from securitai.model.scorer import Scored
from securitai.respond.exceptions import Exceptions
from securitai.respond.keeper import PolicyKeeper
from securitai.respond.replay import Replays, action_under
from securitai.store.sqlite import SqliteStore
from securitai.store.tables import campaigns, counts, events, requests, tops
from securitai.testing import FixedScorer
from securitai.verdict import Category
from tests.unit.store.helpers import REF, item, save, verdict

PATHS = ("/a", "/a/b", "/A", "/b%20c")
CLIENTS = ("192.0.2.1", "198.51.100.1", "2001:db8::1", "unknown", None)
FIELDS = ("query:q", "path", None)
SCORES = st.sampled_from((0.0, 0.2, 0.5, 0.7, 0.9, 1.0))

policies = st.builds(
    Policy,
    mode=st.sampled_from(Mode),
    threshold=st.none() | SCORES,
    thresholds=st.lists(st.tuples(st.sampled_from(("/a", "/a*", "/b%*")), SCORES), max_size=2).map(tuple),
    allow=st.sampled_from(((), ("192.0.2.0/24",), ("2001:db8::/32", "198.51.100.1"))),
    exceptions=st.lists(
        st.builds(
            ExceptionRule,
            path=st.sampled_from((None, "/a", "/a*")),
            field=st.sampled_from((None, "query:q")),
            category=st.sampled_from((None, Category.SQLI)),
        ),
        max_size=2,
    ).map(tuple),
)  # fmt: skip
history = st.lists(
    st.tuples(
        st.sampled_from(PATHS), st.sampled_from(CLIENTS), st.sampled_from(FIELDS), SCORES,
        st.sampled_from((Category.SQLI, Category.XSS)),
    ),
    min_size=1, max_size=12,
)  # fmt: skip


def empty(store: SqliteStore) -> None:
    with store.database.write() as connection:
        for table in (requests, events, counts, tops, campaigns):
            connection.execute(delete(table))


@given(policies, history)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_sql_decides_as_the_policy_does(
    store: SqliteStore,
    policy: Policy,
    history: list[tuple[str, str | None, str | None, float, Category]],
) -> None:
    empty(store)
    items = [
        item(
            str(n), line=f"GET {path}", client=client,
            verdict=verdict(score, field=field, category=category),
        )
        for n, (path, client, field, score, category) in enumerate(history)
    ]  # fmt: skip
    store.save("test", items)
    expected = [
        decide(request, Scored(given.score, given.category, given.field), policy, REF, threshold=0.5).action
        for _, request, given, _ in items
    ]  # fmt: skip

    with store.database.read() as connection:
        statement = select(action_under(policy, 0.5)).order_by(events.c.id)
        found = list(connection.scalars(statement))

    assert found == expected


@pytest.fixture
def keeper(store: SqliteStore) -> PolicyKeeper:
    return PolicyKeeper(store, Exceptions(store), Detector(FixedScorer()))


@pytest.fixture
def replays(store: SqliteStore, keeper: PolicyKeeper) -> Replays:
    save(
        store,
        item("1", 0.9, truth="attack"),
        item("2", 0.7),
        item("3", 0.4, truth="attack"),
        item("4", 0.1),
        item("old", 0.9, ago=9 * 86_400),
    )
    return Replays(store, keeper)


def test_a_replay_counts_exactly_what_would_change(replays: Replays) -> None:
    made = replays.run(threshold=0.8, thresholds=(), mode="observe", days=7, person="ann")

    result = {k: v for k, v in made.result.items() if k != "milliseconds"}
    assert result == {
        "events": 4,
        "changed": 1,
        "changes": [{"before": "flag", "after": "allow", "count": 1}],
        "flagged_before": 2,
        "flagged_after": 1,
        "normal_stopped": 0,
        "attacks_missed": 1,
    }
    assert replays.get(made.id) == made


def test_the_diff_lists_the_very_requests_in_pages(replays: Replays) -> None:
    made = replays.run(threshold=0.3, thresholds=(), mode="block", days=7, person="ann")

    page = replays.diff(made, None, None, 2)
    rest = replays.diff(made, None, page.next, 2)

    shown = sorted((e.score, before, after) for e, before, after in page.items + rest.items)
    assert shown == [(0.4, "allow", "block"), (0.7, "flag", "block"), (0.9, "flag", "block")]
    assert rest.next is None
    new = replays.diff(made, "newly_flagged", None, 9)
    assert [e.score for e, _, _ in new.items] == [0.4]
    assert replays.diff(made, "newly_allowed", None, 9).items == ()


def test_a_replay_changes_nothing(
    store: SqliteStore, replays: Replays, keeper: PolicyKeeper
) -> None:
    before = (keeper.state(), [e.action for e in store.events.after(0)])

    replays.run(threshold=0.0, thresholds=(), mode="block", days=7, person="ann")

    state = {**keeper.state(), "can_arm": before[0]["can_arm"]}
    assert (state, [e.action for e in store.events.after(0)]) == before


def test_a_replay_knows_whether_it_was_of_the_policy_in_force(replays: Replays) -> None:
    same = replays.run(threshold=None, thresholds=(), mode="block", days=7, person="ann")
    other = replays.run(threshold=0.3, thresholds=(), mode="block", days=7, person="ann")

    assert replays.matches(same)
    assert not replays.matches(other)
