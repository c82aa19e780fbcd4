"""`gen mock`: a walk over the pages of a list ends and yields every record once, in every style of paging."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from generator.outputs.sdk import example
from tests.support.calling import settings, value, with_tokens, without_token
from tests.support.mocking import Redirected, mocked
from tests.support.packages import compiled, compiled_text, imported
from tests.support.paths import ROOT

STYLES = {
    "accounts": ir.NumberedPages,
    "helpdesk": ir.OffsetPages,
    "ledger": ir.LinkHeaderPages,
    "mailbox": ir.TokenPages,
    "market": ir.LinkPages,
}
CREATED = 110


@pytest.mark.parametrize("name", STYLES)
def test_every_record_once(name: str) -> None:
    connector = compiled(ROOT / "tests/connectors" / name)
    handle, listing, create = next(
        (resource.wire, operation, made)
        for resource in connector.resources
        for operation in resource.operations
        if isinstance(operation.reply, ir.PageReply) and isinstance(operation.reply.pagination, STYLES[name])
        for made in resource.operations
        if made.method == "POST" and made.positional == 0 and isinstance(made.reply, ir.RecordReply)
    )
    with imported(connector) as package, mocked(connector) as url, with_tokens(connector, Redirected(url)) as http:
        given = {**settings(connector), **without_token(connector)}
        client = package.client(given, base_url=url, max_retries=0, http_client=http)
        resource = package.operations[handle, create.wire][0]
        arguments = {
            item.wire: value(example.argument(resource, create, item, connector))
            for item in create.parameters
            if item.required
        }
        for _ in range(CREATED):
            package.call(client, handle, create.wire, arguments)
        assert isinstance(listing.reply, ir.PageReply)
        paging = listing.reply.pagination
        assert paging is not None
        asked: dict[str, object] = {paging.size_param: 10} if paging.size_param else {}
        first: Any = package.call(client, handle, listing.wire, asked)
        found = [[str(item.raw) for item in page.items] for page in first.pages()]
    every = [record for page in found for record in page]
    assert len(every) == len(set(every)) > CREATED
    assert len(found) > 2, [len(page) for page in found]


SEARCHED = """{
  "handle": "acme",
  "service": {"baseURL": "https://api.acme.example"},
  "resources": [{"handle": "notes", "endpoint": "/notes", "fields": [{"name": "id", "type": "ID"}, {"name": "text"}],
    "operations": {
      "create": {"method": "POST", "bodyTemplate": {
        "value": "{\\"text\\": \\"{{text}}\\"}", "placeholders": [{"name": "text"}]}},
      "search": {"method": "POST", "path": "/search", "items": ["found", "data"],
        "bodyTemplate": {"value": "{\\"page\\": {\\"after\\": \\"{{after}}\\", \\"size\\": {{size}}}}",
          "placeholders": [{"name": "after"}, {"name": "size", "type": "Integer"}]},
        "pagination": {"style": "token", "param": "after", "next": ["found", "data", "-1", "id"], "sizeParam": "size",
          "more": ["more"]}},
      "count": {"method": "POST", "path": "/count", "items": ["data"],
        "contentType": "application/x-www-form-urlencoded",
        "bodyTemplate": {"value": "page={{page}}", "placeholders": [{"name": "page", "type": "Integer"}]},
        "pagination": {"style": "page", "param": "page"}},
      "scan": {"method": "GET", "path": "/scan", "items": ["data"], "pagination": {"style": "offset", "param": "skip"}}
    }}]
}"""
"""Lists whose paging stands in the body, or is declared nowhere."""


@pytest.mark.parametrize(("key", "arguments"), [("search", {"size": 4}), ("search", {}), ("count", {}), ("scan", {})])
def test_pages_by_the_body(key: str, arguments: dict[str, object]) -> None:
    connector = compiled_text(SEARCHED)
    with imported(connector) as package, mocked(connector) as url:
        client = package.client({}, base_url=url, max_retries=0)
        for number in range(20):
            package.call(client, "notes", "create", {"text": str(number)})
        first: Any = package.call(client, "notes", key, arguments)
        found = [[item.id for item in page.items] for page in first.pages()]
    every = [record for page in found for record in page]
    assert len(every) == len(set(every)) == 23
    assert len(found[0]) == arguments.get("size", 10)
    assert found[-1] == [] if key in ("count", "scan") else found[-1] != []
