from tests.unit.store.helpers import store

__all__ = ["store"]
