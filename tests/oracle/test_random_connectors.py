"""Random connectors: built, imported, called over a real socket, and compared with the oracle.

About 40 connectors are drawn; `CONNECTOR_EXAMPLES=1000 pytest tests/oracle` draws 1,000.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TypeGuard

import pytest
from hypothesis import given

from tests.support.packages import compiled_files, imported
from tests.support.server import Server, running

from .calling import check_call, check_record
from .examples import Example, examples, profile, rerun


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """Start one server for all examples."""
    with running() as found:
        yield found


def is_list(value: object) -> TypeGuard[list[object]]:
    """Return whether it is a list."""
    return isinstance(value, list)


@profile(40)
@given(examples())
def test_every_call_is_what_the_reference_expects(server: Server, example: Example) -> None:
    document = example.connector.document
    with rerun(40), imported(compiled_files(example.connector.files())) as package:
        for call in example.calls:
            check_call(package, document, example.client, call, server)
        parse = package.public("parse_webhook") if example.deliveries else None
        for delivery in example.deliveries:
            assert callable(parse)
            found: object = parse(delivery.event, json.dumps(delivery.body))
            events = found if is_list(found) else [found]
            assert is_list(found) == (delivery.items is not None)
            record = package.connector.record(package.webhooks[delivery.event].record)
            for event, body in zip(events, delivery.events, strict=True):
                check_record(package, record, delivery.fields, body, event)
