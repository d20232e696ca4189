"""Every error that SecuritAI raises on purpose, under one root.

::

    SecuritaiError
    ├── InputError            something given to us cannot be read
    │   ├── RequestError      bytes or a log entry that are no HTTP request
    │   └── FormatError       a log file in a format that is not known
    ├── ArtifactError         a model on disk is missing, damaged or of another version
    ├── ConfigError           a setting has a value that it may not have
    ├── SourceError           a stream or log can not be read (any more)
    ├── StoreError            the store cannot be opened, read or written
    ├── RefusedError          what was asked for is not allowed (an attack on a foreign host, say)
    └── MissingExtraError     an optional dependency is not installed (also an ImportError)

A message names the value, the rule that it broke and what to do next. The
command line prints it as one sentence and exits with ``exit_code``.
"""

from __future__ import annotations


class SecuritaiError(Exception):
    """Root of all errors raised on purpose."""

    exit_code = 1


class InputError(SecuritaiError):
    """Something given to us cannot be read."""

    exit_code = 65  # EX_DATAERR of sysexits.h


class RequestError(InputError):
    """Bytes or a log entry are no HTTP request; says what was wrong and where."""


class FormatError(InputError):
    """A log is in a format that is not known."""


class ArtifactError(SecuritaiError):
    """A model on disk is missing, damaged or made for another version."""

    exit_code = 66


class ConfigError(SecuritaiError):
    """A setting has a value that it may not have."""

    exit_code = 78


class SourceError(SecuritaiError):
    """A stream or log cannot be read, or cannot be read any more."""

    exit_code = 74


class StoreError(SecuritaiError):
    """The store cannot be opened, read or written."""

    exit_code = 74


class RefusedError(SecuritaiError):
    """What was asked for is not allowed."""

    exit_code = 77


class MissingExtraError(SecuritaiError, ImportError):
    """An optional dependency is not installed.

    >>> str(MissingExtraError("boto3", extra="kinesis"))
    "boto3 is not installed; it comes with: pip install 'securitai[kinesis]'"
    """

    exit_code = 69

    def __init__(self, package: str, *, extra: str) -> None:
        super().__init__(
            f"{package} is not installed; it comes with: pip install 'securitai[{extra}]'"
        )
        self.package = package
        self.extra = extra
