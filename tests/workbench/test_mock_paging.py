"""`gen mock`: a walk over the pages of a list ends, and gives every record once, whatever the style of paging."""

from __future__ import annotations

import pytest

from generator.typetree import Scalar
from tests.support.packages import compiled, imported
from tests.workbench.calling import ROOT, settings, value, with_tokens, without_token
from tests.workbench.mocking import Redirected, mocked

STYLES = {"accounts": "page", "helpdesk": "offset", "ledger": "link-header", "mailbox": "token", "market": "link"}
CREATED = 25


@pytest.mark.parametrize("name", STYLES)
def test_every_record_once(name: str) -> None:
    connector = compiled(ROOT / "tests/connectors" / name)
    handle, listing, create = next(
        (resource.wire, operation, made)
        for resource in connector.resources
        for operation in resource.operations
        if operation.pagination is not None and operation.pagination.style == STYLES[name]
        for made in resource.operations
        if made.method == "POST" and made.positional == 0 and made.returns == "record"
    )
    with imported(connector) as package, mocked(connector) as url, with_tokens(connector, Redirected(url)) as http:
        given = {**settings(connector), **without_token(connector)}
        client = package.client(given, base_url=url, max_retries=0, http_client=http)
        arguments = {item.wire: value(item) for item in create.parameters if item.required}
        for _ in range(CREATED):
            package.call(client, handle, create.wire, arguments)
        sizes = {
            item.wire: 10
            for item in listing.parameters
            if item.type == Scalar("integer") and "page" != item.wire.lower() and "start" not in item.wire
        }
        pages = getattr(package.call(client, handle, listing.wire, sizes), "pages")
        assert callable(pages)
        found = [[str(item.raw) for item in page] for page in pages()]
        every = [record for page in found for record in page]
        assert len(every) == len(set(every)) > CREATED
        assert len(found) > (0 if name == "mailbox" else 2), [len(page) for page in found]
