"""`gen mock`: a walk over the pages of a list ends and yields every record once, in every style of paging."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from tests.support.calling import settings, value, with_tokens, without_token
from tests.support.mocking import Redirected, mocked
from tests.support.packages import compiled, imported
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
        arguments = {item.wire: value(item, connector) for item in create.parameters if item.required}
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
