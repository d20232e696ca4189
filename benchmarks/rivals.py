"""What SecuritAI's speed is compared with, as far as it is installed."""

from __future__ import annotations

import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

from securitai.detector import Detector
from securitai.features.fields import extract
from securitai.request import Request

Check = Callable[[Request], object]
RULES = ("/usr/share/modsecurity-crs", "runs/modsecurity-crs")
SETUP = """
SecRuleEngine DetectionOnly
SecRequestBodyAccess On
SecRule REQUEST_HEADERS:Content-Type "^application/json" "id:200001,phase:1,t:none,t:lowercase,pass,nolog,ctl:requestBodyProcessor=JSON"
SecAction "id:900990,phase:1,nolog,pass,t:none,setvar:tx.crs_setup_version=334"
"""


class AbsentError(Exception):
    """What is to be compared with is not installed; says how to get it."""


def lstm(folder: str | None) -> Check:
    """The article's model: the one given, else one of its shape, untrained: weights cost no time."""
    if folder:
        return Detector.load(folder).check
    from securitai.features.vocabulary import Vocabulary
    from securitai.train import export, networks
    from securitai.train.config import TrainConfig

    config, vocabulary = TrainConfig(), Vocabulary(string.printable)
    networks.prepare(config)
    made = Path("runs/benchmark-lstm")
    model = networks.lstm(vocabulary.size, config)
    export.export(model, vocabulary, config, made, ["GET /search?q=red+shoes"])
    return Detector.load(made).check


def libinjection(_: str | None) -> Check:
    """libinjection's SQL and script tests on every value."""
    try:
        import libinjection as library
    except ImportError:
        raise AbsentError("not installed; pip install libinjection-python") from None

    def check(request: Request) -> bool:
        values = [value.decode("utf-8", "replace") for _, value in extract(request)]
        return any(
            library.is_sql_injection(value)["is_sqli"] or library.is_xss(value)["is_xss"]
            for value in values
        )

    return check


def core_rules(_: str | None) -> Check:
    """ModSecurity 3 with the Core Rule Set at paranoia 1, in this process."""
    try:
        import libmodsecurity as library
    except ImportError:
        raise AbsentError("not installed; pip install libmodsecurity") from None
    folder = next((Path(f) for f in RULES if (Path(f) / "rules").is_dir()), None)
    if folder is None:
        raise AbsentError(
            f"no rules at {' or '.join(RULES)}; install Debian's modsecurity-crs "
            "or unpack its rules/ there"
        )
    rules = library.RulesSet()
    rules.load(SETUP)
    # the shipped data files are named relative to their rules
    for file in sorted((folder / "rules").glob("REQUEST-9*.conf")):
        if file.name.startswith("REQUEST-910"):  # wants a data base of countries
            continue
        if rules.load_from_uri(str(file)) < 0:
            raise AbsentError(f"{file.name}: {rules.get_parser_error()[:100]}")
    engine: Any = library.ModSecurity()
    engine.set_log_callback(lambda *_: None)

    def check(request: Request) -> object:
        transaction = library.Transaction(engine, rules, None)
        transaction.process_connection("192.0.2.7", 1234, "192.0.2.1", 80)
        transaction.process_uri(request.target, request.method, "1.1")
        for name, value in request.headers:
            transaction.add_request_header(name, value)
        transaction.process_request_headers()
        if request.body:
            transaction.append_request_body(request.body)
        transaction.process_request_body()
        return transaction.intervention()

    return check


RIVALS: dict[str, Callable[[str | None], Check]] = {
    "LSTM of 2017": lstm,
    "libinjection": libinjection,
    "ModSecurity, CRS": core_rules,
}
