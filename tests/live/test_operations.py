"""Every operation of every resource, with both clients, over a real socket: accepted by the stand-in, typed result."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.live import conversations, outdated, products
from tests.live.conftest import Running
from tests.live.rows import Row
from tests.support.packages import compiled

ROWS: dict[str, Row] = {**conversations.ROWS, **outdated.ROWS, **products.ROWS}


@pytest.mark.parametrize("name", ROWS)
def test_sync(name: str, sinch: Running) -> None:
    with sinch.client() as client:
        assert ROWS[name].sync(client)


@pytest.mark.parametrize("name", ROWS)
def test_awaited(name: str, sinch: Running) -> None:
    async def run() -> object:
        async with sinch.async_client() as client:
            return await ROWS[name].awaited(client)

    assert asyncio.run(run())


def test_every_operation_has_a_row() -> None:
    connector = compiled(Path("specs/sinch-live"))
    operations = {f"{item.name}.{operation.name}" for item in connector.resources for operation in item.operations}
    assert operations == {name.partition(",")[0] for name in ROWS}
