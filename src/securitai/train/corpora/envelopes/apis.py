"""Envelopes of cloud and data interfaces: signed calls, advertising, metrics, typed documents, patches."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from securitai.train.corpora.envelopes import atoms, markup, names, paths, wire
from securitai.train.corpora.envelopes.draft import FORM, Draft
from securitai.train.corpora.envelopes.jsonapi import dump, leaf, post
from securitai.train.corpora.envelopes.slots import Slots


def cloud(slots: Slots) -> Draft:
    """A call of a cloud service: form with numbered members, or JSON named by a header."""
    rng = slots.rng
    action = f"{rng.choice(names.VERBS).capitalize()}{rng.choice(names.PATH_WORDS).capitalize().replace('-', '')}"
    if rng.random() < 0.5:
        items = [("Action", action), ("Version", "2016-11-15")]
        for number in range(1, rng.randint(2, 6)):
            items += [
                (f"Tag.{number}.Key", slots.atom()),
                (f"Tag.{number}.Value", slots.mixed(0.7)),
            ]
        return Draft(
            "POST", "/", "", wire.encode(wire.pairs(rng, items)), f"{FORM}; charset=utf-8", "sdk"
        )
    members = {slots.key(): leaf(slots, 0.6) for _ in range(rng.randint(1, 6))}
    target = (("X-Amz-Target", f"{atoms.word(rng).capitalize()}_20140328.{action}"),)
    return Draft(
        "POST", "/", "", dump(rng, members), "application/x-amz-json-1.1", "sdk", fields=target
    )


def signed(slots: Slots) -> Draft:
    """A presigned address of an object store."""
    rng = slots.rng
    items = [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", f"AKIA{rng.getrandbits(64):016X}/20240311/eu-west-1/s3/aws4_request"),
        ("X-Amz-Date", "20240311T101500Z"),
        ("X-Amz-SignedHeaders", "host"),
        ("response-content-disposition", f'attachment; filename="{slots.text()}"'),
        ("X-Amz-Signature", f"{rng.getrandbits(256):064x}"),
    ]
    return Draft("GET", f"/{atoms.slug(rng)}/{atoms.uuid(rng)}", wire.pairs(rng, items))


def bid(slots: Slots) -> Draft:
    """An advertising auction: impressions, site, device, consent."""
    rng = slots.rng
    banner = {"w": 300, "h": 250, "format": [{"w": 300, "h": 250}, {"w": 728, "h": 90}]}
    impressions = [
        {"id": atoms.uuid(rng), "banner": banner, "tagid": slots.atom(), "bidfloor": 0.5, "ext": {slots.key(): slots.mixed(0.3)}}
        for _ in range(rng.randint(1, 5))
    ]  # fmt: skip
    site = {
        "page": atoms.address(rng),
        "domain": f"{atoms.word(rng)}.com",
        "name": slots.text(),
        "keywords": slots.text(),
        "cat": ["IAB1-2"],
    }
    device = {
        "ua": slots.text(),
        "ip": atoms.ip(rng),
        "language": "en",
        "geo": {"country": "DEU", "lat": 52.1, "lon": 13.4},
    }
    user = {
        "id": atoms.token(rng),
        "ext": {
            "consent": atoms.token(rng, 60, 200),
            "eids": [{"source": "id.example", "uids": [{"id": atoms.token(rng), "atype": 1}]}],
        },
    }
    body = {
        "id": atoms.uuid(rng),
        "imp": impressions,
        "site": site,
        "device": device,
        "user": user,
        "at": 1,
        "tmax": 500,
        "cur": ["USD"],
        "regs": {"ext": {"gdpr": 1}},
    }
    return post(
        slots, body, rng.choice(("/openrtb2/auction", "/bid", "/rtb/bid", "/hb/v1")), "fetch"
    )


def patch(slots: Slots) -> Draft:
    """A list of JSON Patch operations."""
    rng = slots.rng
    steps = [
        {"op": rng.choice(("add", "replace", "test")), "path": f"/{names.key_name(rng)}/{rng.randrange(9)}", "value": leaf(slots, 0.8)}
        for _ in range(rng.randint(1, 5))
    ]  # fmt: skip
    return Draft(
        "PATCH", paths.api_path(rng), "", dump(rng, steps), "application/json-patch+json", "sdk"
    )


def typed(slots: Slots) -> Draft:
    """A document whose values carry their types, as document stores and spreadsheets send them."""
    rng = slots.rng
    if rng.random() < 0.5:
        fields = {slots.key(): {"stringValue": slots.text()} for _ in range(rng.randint(1, 6))}
        fields["count"] = {"integerValue": atoms.integer(rng)}
        return post(
            slots,
            {
                "writes": [
                    {
                        "update": {
                            "name": f"projects/{atoms.word(rng)}/databases/(default)/documents/{atoms.slug(rng)}",
                            "fields": fields,
                        }
                    }
                ]
            },
            "/v1/projects/main/databases/(default)/documents:commit",
        )
    cells = [[slots.mixed(0.7) for _ in range(rng.randint(1, 5))] for _ in range(rng.randint(1, 8))]
    area = f"Sheet1!A{rng.randint(1, 99)}:{rng.choice('BCDEFG')}{rng.randint(1, 99)}"
    return post(
        slots,
        {"range": area, "majorDimension": "ROWS", "values": cells},
        f"/v4/spreadsheets/{atoms.token(rng, 30, 44).replace('/', '_')}/values/{wire.segment(rng, area)}",
    )


def resource(slots: Slots) -> Draft:
    """JSON:API, SCIM and health records: nested resources with types and relations."""
    rng = slots.rng
    kind = rng.choice(names.PATH_WORDS)
    data: Any
    if rng.random() < 0.5:
        related = {rng.choice(names.PATH_WORDS): {"data": {"type": kind, "id": atoms.integer(rng)}}}
        data = {
            "data": {
                "type": kind,
                "attributes": {slots.key(): leaf(slots, 0.7) for _ in range(rng.randint(1, 6))},
                "relationships": related,
            }
        }
    else:
        data = {
            "resourceType": kind.capitalize(),
            "meta": {"versionId": "1", "lastUpdated": atoms.date(rng)},
            "text": {"status": "generated", "div": slots.text()},
            "name": [{"use": "official", "family": slots.text(), "given": [slots.text()]}],
            "identifier": [{"system": atoms.address(rng), "value": slots.atom()}],
        }
    return post(slots, data)


def filters(slots: Slots) -> Draft:
    """OData, FIQL and bracketed filters in the query."""
    rng = slots.rng
    column = names.param_name(rng).strip("[]$._-") or "name"
    text = slots.text()
    quoted = text.replace("'", "''")
    items = rng.choice(
        (
            [
                ("$filter", f"{column} eq '{quoted}'"),
                ("$top", "20"),
                ("$orderby", f"{column} desc"),
            ],
            [("filter", f"{column}=={text};size=gt={rng.randrange(99)}")],
            [(f"filter[{column}][]", text), ("page[size]", "25"), ("sort", f"-{column}")],
            [
                ("q", f'{column}:"{text}" AND status:open'),
                ("fq", f"{column}:[1 TO 9]"),
                ("wt", "json"),
            ],
            [
                (
                    "jql",
                    f'project = {atoms.word(rng).upper()} AND {column} ~ "{text}" ORDER BY created DESC',
                )
            ],
        )
    )
    return Draft("GET", paths.api_path(rng), wire.pairs(rng, items))


def lines(slots: Slots) -> Draft:
    """Metrics and logs as lines of text: line protocol, exposition format, syslog, GELF."""
    rng = slots.rng
    form = rng.randrange(5)

    def make() -> str:
        text, moment = slots.text(), atoms.date(rng)
        return (
            f'{atoms.slug(rng)},host={atoms.word(rng)},region=eu value={atoms.decimal(rng)},note="{text}" {rng.randrange(10**18)}',
            f'{atoms.word(rng)}_total{{path="{text}",code="200"}} {atoms.integer(rng)}',
            f"<34>1 {moment} {atoms.word(rng)} app {rng.randrange(9999)} ID47 - {text}",
            json.dumps(
                {"version": "1.1", "host": atoms.word(rng), "short_message": text, "level": 5}
            ),
            f'{atoms.ip(rng)} - - [11/Mar/2024:10:{rng.randrange(60):02}:00 +0000] "GET /{text} HTTP/1.1" 200 {rng.randrange(9999)}',
        )[form]

    body = "\n".join(make() for _ in range(rng.choice((1, 1, 2, 5, 20))))
    return Draft(
        "POST",
        rng.choice(
            (
                "/api/v2/write",
                "/write",
                "/metrics/job/batch",
                "/gelf",
                "/loki/api/v1/push",
                "/services/collector/raw",
            )
        ),
        "",
        wire.encode(body),
        rng.choice(("text/plain; charset=utf-8", "text/plain", "application/octet-stream")),
        "sdk",
    )


def dav(slots: Slots) -> Draft:
    """WebDAV, CalDAV and contact cards."""
    rng = slots.rng
    roll = rng.random()
    if roll < 0.35:
        body = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{atoms.uuid(rng)}\r\nDTSTART:20240311T101500Z\r\nSUMMARY:{slots.text()}\r\nLOCATION:{slots.text()}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        return Draft(
            "PUT",
            f"/dav/calendars/{atoms.word(rng)}/{atoms.uuid(rng)}.ics",
            "",
            wire.encode(body),
            "text/calendar; charset=utf-8",
            "app",
        )
    if roll < 0.6:
        body = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{slots.text()}\r\nEMAIL;TYPE=INTERNET:{atoms.email(rng)}\r\nNOTE:{slots.text()}\r\nEND:VCARD\r\n"
        return Draft(
            "PUT",
            f"/dav/contacts/{atoms.word(rng)}/{atoms.uuid(rng)}.vcf",
            "",
            wire.encode(body),
            "text/vcard",
            "app",
        )
    inner = markup.leaf(rng, slots.text())
    body = f'<?xml version="1.0" encoding="utf-8"?><d:propfind xmlns:d="DAV:"><d:prop><d:displayname>{inner}</d:displayname><d:getetag/></d:prop></d:propfind>'
    return Draft(
        rng.choice(("PROPFIND", "REPORT", "PROPPATCH")),
        f"/dav/{atoms.slug(rng)}/",
        "",
        wire.encode(body),
        "application/xml; charset=utf-8",
        "app",
    )


def batch(slots: Slots) -> Draft:
    """Several requests in one multipart/mixed body."""
    rng = slots.rng
    mark = f"batch_{atoms.uuid(rng)}"
    parts = [_part(rng, slots, mark, number) for number in range(rng.randint(1, 4))]
    body = "".join(parts) + f"--{mark}--\r\n"
    return Draft(
        "POST",
        rng.choice(("/batch", "/$batch", "/batch/drive/v3")),
        "",
        wire.encode(body),
        f"multipart/mixed; boundary={mark}",
        "sdk",
        strict=True,
    )


def _part(rng: Random, slots: Slots, mark: str, number: int) -> str:
    inner = dump(rng, {slots.key(): leaf(slots, 0.7) for _ in range(rng.randint(1, 3))}).decode()
    return f"--{mark}\r\nContent-Type: application/http\r\nContent-ID: <{number}>\r\n\r\nPOST {paths.api_path(rng)} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{inner}\r\n"
