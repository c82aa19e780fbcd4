"""Random connectors: built, imported, called over a real socket, and compared with the oracle.

About 40 connectors are drawn; `CONNECTOR_EXAMPLES=1000 pytest tests/oracle` draws 1,000.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given

from tests.support.packages import compiled_files, imported
from tests.support.server import Server, running

from .calling import check_call, check_record
from .examples import Example, examples, profile, rerun


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start one server for all examples."""
    with running() as http_server:
        yield http_server


@profile(40)
@given(examples())
def test_every_call_is_what_the_reference_expects(server: Server, example: Example) -> None:
    document = example.connector.document
    with rerun(40), imported(compiled_files(example.connector.files())) as package:
        for call in example.calls:
            check_call(package, document, example.client, call, server)
        parse = package.public("parse_webhook") if example.deliveries else None
        for event, fields, body in example.deliveries:
            assert callable(parse)
            check_record(package, package.webhooks[event].record, fields, body, parse(event, json.dumps(body)))
