import re

import msgspec

from securitai.respond.channels.syslog import records_of
from securitai.respond.message import ChannelConfig, Message

MESSAGE = Message("2 requests\nflagged", ("a\x1b[31m", "b"), ({"id": 1}, {"id": 2}))


def test_a_record_is_one_line_of_rfc_5424() -> None:
    (record,) = records_of(ChannelConfig(kind="syslog", name="s", target="h:514"), MESSAGE)

    assert re.fullmatch(
        rb"<84>1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z \S+ securitai \d+ alert - [^\x00-\x1f]+",
        record,
    )


def test_alerts_are_records_of_json() -> None:
    config = ChannelConfig(kind="syslog", name="s", target="h:514", format="ecs")

    records = [r.partition(b" alert - ")[2] for r in records_of(config, MESSAGE)]

    assert [msgspec.json.decode(r) for r in records] == [{"id": 1}, {"id": 2}]
