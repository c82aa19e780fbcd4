"""Members whose names are no identifiers, or no text for a docstring."""

from __future__ import annotations

import json
from collections.abc import Generator
from typing import Any, get_type_hints

import pytest

from tests.support.packages import Package, compiled_document, imported
from tests.support.server import Server, json_reply, running

TAG = 'a"""\fb\\'
TYPES = {
    "Mood": {"options": ["on", "off"]},
    "Box": {"fields": [{"name": "x-mood", "options": ["on", "off"], "required": True}, {"name": "e\u0301"}]},
    "Cube": {"fields": [{"name": "side", "type": "Number"}]},
    "Any_": {"tag": [TAG], "variants": {"b": "Box", "c": "Cube"}},
}


@pytest.fixture(scope="module")
def package() -> Generator[Package]:
    body = {"value": '{"any": {{any}}}', "placeholders": [{"name": "any", "type": "Any_", "required": True}]}
    fields = [{"name": "any", "type": "Any_", "required": True}]
    operations = {"create": {"method": "POST", "bodyTemplate": body}}
    document = {
        "handle": "acme",
        "service": {"baseURL": "https://acme.example"},
        "types": TYPES,
        "resources": [{"handle": "things", "fields": fields, "operations": operations}],
    }
    with imported(compiled_document(document)) as made:
        yield made


@pytest.fixture
def server() -> Generator[Server]:
    with running() as found:
        yield found


def test_they_are_sent_and_read(package: Package, server: Server) -> None:
    box = {"x-mood": "on", "e\u0301": "n", TAG: "b"}
    server.reply = json_reply({"any": box})
    client = package.client({}, base_url=server.url, strict=True)
    record: Any = package.call(client, "things", "create", {"any": box})
    assert json.loads(server.requests[-1].body) == {"any": box}
    assert (record.any.x_mood, record.any.é) == ("on", "n")
    hints = get_type_hints(package.public("BoxDict"))
    assert set(hints) == {"x-mood", "e\u0301", TAG}
