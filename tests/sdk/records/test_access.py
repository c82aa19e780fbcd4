"""Members that only one side writes."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any

import pytest

from tests.support.packages import Package, compiled_document, imported
from tests.support.server import Server, json_reply, running

FIELDS = [
    {"name": "id", "required": True, "access": "read"},
    {"name": "secret", "required": True, "access": "write"},
    {"name": "note"},
]


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    body = {"value": "{{thing}}", "placeholders": [{"name": "thing", "type": "Thing", "required": True}]}
    operations = {"create": {"method": "POST", "bodyTemplate": body}}
    document = {
        "handle": "acme",
        "service": {"baseURL": "https://acme.example"},
        "resources": [{"handle": "things", "fields": FIELDS, "operations": operations}],
    }
    with imported(compiled_document(document)) as made:
        yield made


@pytest.fixture
def server() -> Generator[Server]:
    with running() as found:
        yield found


def test_a_member_that_only_callers_write(package: Package, server: Server) -> None:
    server.reply = json_reply({"id": "t1", "note": "n"})
    client = package.client({}, base_url=server.url, strict=True)
    record: Any = package.call(client, "things", "create", {"thing": {"secret": "s", "note": "n"}})
    assert json.loads(server.requests[-1].body) == {"secret": "s", "note": "n"}
    assert (record.id, record.secret, record.note) == ("t1", None, "n")
