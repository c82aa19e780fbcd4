"""`gen mock`: a walk over the pages of a list ends and yields every record once, in every style of paging."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.calling import settings, value, with_tokens, without_token
from tests.support.mocking import Redirected, mocked
from tests.support.packages import compiled, imported
from tests.support.paths import ROOT

STYLES = {"accounts": "page", "helpdesk": "offset", "ledger": "link-header", "mailbox": "token", "market": "link"}
CREATED = 110


@pytest.mark.parametrize("name", STYLES)
def test_every_record_once(name: str) -> None:
    connector = compiled(ROOT / "tests/connectors" / name)
    handle, listing, create = next(
        (resource.wire, operation, created)
        for resource in connector.resources
        for operation in resource.operations
        if operation.pagination is not None and operation.pagination.style == STYLES[name]
        for created in resource.operations
        if created.method == "POST" and created.positional == 0 and created.returns == "record"
    )
    with imported(connector) as package, mocked(connector) as url, with_tokens(connector, Redirected(url)) as http:
        values = {**settings(connector), **without_token(connector)}
        client = package.client(values, base_url=url, max_retries=0, http_client=http)
        arguments = {item.wire: value(item) for item in create.parameters if item.required}
        for _ in range(CREATED):
            package.call(client, handle, create.wire, arguments)
        paging = listing.pagination
        assert paging is not None
        asked: dict[str, object] = {paging.size_param: 10} if paging.size_param else {}
        first: Any = package.call(client, handle, listing.wire, asked)
        pages = [[str(item.raw) for item in page.items] for page in first.pages()]
    every = [record for page in pages for record in page]
    assert len(every) == len(set(every)) > CREATED
    assert len(pages) > 2, [len(page) for page in pages]
