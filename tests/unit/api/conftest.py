from tests.unit.api.helpers import site, store

__all__ = ["site", "store"]
