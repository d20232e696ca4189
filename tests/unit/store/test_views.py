from securitai.store.sqlite import SqliteStore


def test_a_view_of_the_same_name_is_replaced(store: SqliteStore) -> None:
    store.views.put("mine", "?action=block", "ann")
    made = store.views.put("mine", "action=flag", "bob")

    assert [(v["name"], v["query"], v["person"]) for v in store.views.all()] == [
        ("mine", "action=flag", "bob")
    ]
    assert store.views.remove(made["id"])
    assert not store.views.remove(made["id"])
    assert store.views.all() == []
