"""In the request's way: refuses what was decided to be refused."""

from securitai.guard.asgi import Guard
from securitai.guard.blocklist import Blocklist, MemoryBlocklist

__all__ = ["Blocklist", "Guard", "MemoryBlocklist"]
