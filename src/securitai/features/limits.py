"""Bounds on what is read of one request, so that its cost is bounded too."""

MAX_VALUE = 1 << 20  # bytes of one path, query or header block
MAX_BODY = 1 << 20  # bytes of a body; of a longer one the first and the last half of it
MAX_FIELDS = 1500  # fields kept apart; the rest are joined into one
MAX_PAIRS = 1000  # parameters read apart; what follows is one text
MAX_LEAVES = 50_000  # leaves of one JSON document
MAX_NESTED = 3  # documents inside documents (JSON in a form field in ...)
MAX_OPENED = (
    500  # fields of one request behind which documents inside values are read as they stand
)
MAX_RECORDS = (
    1500  # parts of one binary record; of one of more, all that is printable is read as one text
)
MAX_HIDDEN = 200  # runs that may be base64, looked into in one request
MAX_SEARCHED = 1 << 16  # bytes of one field in which such runs are looked for
MAX_STRINGS = 200  # strings of GraphQL documents that are read by themselves
MAX_QUOTED = 1 << 14  # bytes of such documents in which strings are looked for
MAX_INFLATED = 400_000  # bytes out of a compressed body; a longer document is read as text
MAX_DENSE = 130 << 10  # bytes of a compressed body's fields that are read, or twice its own size
