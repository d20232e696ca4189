"""In the request's way: refuses what was decided to be refused."""

from securitai.guard.asgi import Guard
from securitai.guard.blocklist import Blocklist, MemoryBlocklist
from securitai.guard.inspector import Inspections, Inspector

__all__ = ["Blocklist", "Guard", "Inspections", "Inspector", "MemoryBlocklist"]
