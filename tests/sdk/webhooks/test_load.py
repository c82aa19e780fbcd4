"""A thousand deliveries over real sockets, fifty at a time, most of them faulty."""

from __future__ import annotations

import asyncio
import gc
import logging
import random
import socket
import threading
import tracemalloc
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

import pytest
import uvicorn

from tests.sdk.webhooks.receiver import SECRETS, Receiver, receiver
from tests.support.packages import Package

AT_ONCE = 50
GENUINE, DUPLICATES, FAILING, FORGED, GARBAGE, STALLED = 350, 200, 50, 200, 150, 50


@contextmanager
def _served(hooks: Receiver) -> Generator[int]:
    """Return the port of a server; its socket accepts connections from the start."""
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listening:
        config = uvicorn.Config(hooks.asgi(body_timeout=0.5), log_config=None, log_level="critical", access_log=False)
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join()


class _Round:
    """One thousand deliveries, and the status of each response by the kind of delivery."""

    def __init__(self, hooks: Receiver, port: int, first: int) -> None:
        self.random = random.Random(first)
        self.made, self.port = hooks, port
        self.genuine = [(self._body(first + number), self._headers(first + number)) for number in range(GENUINE)]
        self.failing = [self._body(-first - 1 - number) for number in range(FAILING)]
        self.statuses: Counter[tuple[str, int | None]] = Counter()

    @property
    def bodies(self) -> list[bytes]:
        """Return the bodies of all genuine events."""
        return [*(body for body, _ in self.genuine), *self.failing]

    def _body(self, number: int) -> bytes:
        return b'{"id": %d}' % number

    def _headers(self, number: int) -> dict[str, str]:
        return self.made.sign("orders/paid", self._body(number))

    async def run(self) -> None:
        """Send all of them, in random order."""
        kinds = ["genuine"] * GENUINE + ["duplicate"] * DUPLICATES + ["failing"] * FAILING
        kinds += ["forged"] * FORGED + ["garbage"] * GARBAGE + ["stalled"] * STALLED
        work = [(kind, number) for number, kind in enumerate(kinds)]
        self.random.shuffle(work)
        gate = asyncio.Semaphore(AT_ONCE)

        async def one(kind: str, number: int) -> None:
            async with gate:
                await getattr(self, f"_{kind}")(number)

        await asyncio.gather(*(one(kind, number) for kind, number in work))

    async def _genuine(self, number: int) -> None:
        body, headers = self.genuine[number]
        await self._until_taken("genuine", body, headers)

    async def _duplicate(self, number: int) -> None:
        body, headers = self.genuine[number - GENUINE]
        await self._until_taken("duplicate", body, headers)

    async def _failing(self, number: int) -> None:
        body = self.failing[number - GENUINE - DUPLICATES]
        headers = self.made.sign("orders/paid", body)
        assert await self._send("failing", body, headers) == 500
        assert await self._send("failing", body, headers) == 200

    async def _until_taken(self, kind: str, body: bytes, headers: dict[str, str]) -> None:
        """Send a delivery again while the receiver is handling the same one, as senders do."""
        while (status := await self._send(kind, body, headers)) == 503:
            pass
        assert status == 200

    async def _forged(self, number: int) -> None:
        body, headers = self.genuine[number % GENUINE]
        match number % 3:
            case 0:
                body = body.replace(b"}", b', "x": 1}')
            case 1:
                headers = {**headers, "webhook-id": "msg_other"}
            case _:
                headers = self.made.sign("orders/paid", body, timestamp=1_000_000_000)
        assert await self._send("forged", body, headers) == 401

    async def _garbage(self, number: int) -> None:
        body = self.random.randbytes(200)
        match number % 3:
            case 0:
                assert await self._send("garbage", body, self.made.sign("orders/paid", body)) == 400
            case 1:
                assert await self._send("garbage", body, {"x": "y"}, path="/nowhere") == 404
            case _:
                await self._talk("garbage", body + b"\r\n\r\n", half_close=True)

    async def _stalled(self, number: int) -> None:
        head = b"POST /orders HTTP/1.1\r\nhost: here\r\ncontent-length: 100\r\n\r\n{"
        assert await self._talk("stalled", head) == 408

    async def _send(self, kind: str, body: bytes, headers: dict[str, str], path: str = "/orders") -> int | None:
        head = {"host": "here", "connection": "close", "content-length": str(len(body)), **headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items())
        return await self._talk(kind, f"POST {path} HTTP/1.1\r\n{lines}\r\n".encode() + body)

    async def _talk(self, kind: str, data: bytes, *, half_close: bool = False) -> int | None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(data)
            if half_close:
                writer.write_eof()
            answer = await asyncio.wait_for(reader.read(), 30)
        finally:
            writer.close()
        status = int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None
        self.statuses[kind, status] += 1
        return status


def test_a_thousand_deliveries(courier: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    hooks, handled, failed = receiver(courier, SECRETS), Counter[int](), set[int]()

    @hooks.on(courier.public("OrderPaid"))
    async def handle(event: object) -> None:
        number = getattr(event, "id", None)
        assert isinstance(number, int)
        await asyncio.sleep(0.001)
        if number < 0 and number not in failed:
            failed.add(number)
            raise RuntimeError("not yet")
        handled[number] += 1

    hooks.on(courier.public("UnknownWebhook"))(_never)
    monkeypatch.setattr(logging.getLogger("courier_sdk"), "disabled", True)  # pytest would keep every log record
    kept = 0
    with _served(hooks) as port:
        for first in (1, 10_001):
            one = _Round(hooks, port, first)
            if first > 1:
                gc.collect()
                tracemalloc.start()
            try:
                asyncio.run(one.run())
                expected = Counter({int(body[7:-1]): 1 for body in one.bodies})
                assert handled == expected
                assert one.statuses["stalled", 408] == STALLED
                assert one.statuses["forged", 401] == FORGED
                handled.clear()
                del one, expected
                gc.collect()
                kept = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
            finally:
                tracemalloc.stop()
    assert kept < 600 * (GENUINE + FAILING) + 200_000


def _never(event: object) -> None:
    raise AssertionError("nothing is unknown")
