"""A well-behaved server: it keeps connections open, and echoes the path."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress


class Echo:
    """A server that answers `/things/x` with `{"id": "x"}`, and `/token` with a token that `/orders/x` checks."""

    def __init__(self) -> None:
        self.url = ""
        self.connections = 0
        self.open = 0
        self.last: dict[str, str] = {}
        self.refuse = False
        self.token_reply: tuple[int, bytes] | None = None
        self._token = 0
        self._seen: list[tuple[str, dict[str, str]]] = []
        self._go = asyncio.Event()

    def count(self, path: str) -> int:
        """Return the number of requests for a path."""
        return sum(seen == path for seen, _ in self._seen)

    def headers_of(self, path: str) -> dict[str, str]:
        """Return the headers of the last request for a path."""
        return next(headers for seen, headers in reversed(self._seen) if seen == path)

    def revoke(self) -> None:
        """Reject every token issued so far."""
        self._token += 1

    def let_go(self) -> None:
        """Answer the waiting requests for `/things/stall`."""
        self.loop.call_soon_threadsafe(self._go.set)

    def wait_until_idle(self, left: int = 0) -> None:
        """Wait until at most this many connections are open."""
        deadline = time.monotonic() + 5
        while self.open > left and time.monotonic() < deadline:
            time.sleep(0.005)
        assert self.open <= left

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        self.connections += 1
        self.open += 1
        with suppress(OSError, asyncio.IncompleteReadError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.strip().split("\r\n")
                headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
                await reader.readexactly(int(headers.get("content-length", "0")))
                path = first.split(" ")[1].partition("?")[0]
                self.last = headers
                self._seen.append((path, headers))
                if path.endswith("/stall"):
                    await self._go.wait()
                status, body = self._answer(path, headers)
                writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        self.open -= 1
        writer.close()

    def _answer(self, path: str, headers: dict[str, str]) -> tuple[int, bytes]:
        if path == "/token":
            token = f"token-{self._token}"
            return self.token_reply or (200, json.dumps({"access_token": token, "expires_in": 3600}).encode())
        if path.startswith("/orders/") and (
            self.refuse or headers.get("authorization") != f"Bearer token-{self._token}"
        ):
            return 401, b'{"fault": {"kind": "expired", "why": "too old"}}'
        return 200, json.dumps({"id": path.rpartition("/")[2]}).encode()

    async def run(self, ready: threading.Event) -> None:
        """Serve until it is stopped."""
        self.loop = asyncio.get_running_loop()
        self.stop = asyncio.Event()
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0, backlog=1024)
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ready.set()
        await self.stop.wait()
        server.close()


@contextmanager
def echoing() -> Generator[Echo]:
    """Run the server in its own thread until the end of the block."""
    echo, ready = Echo(), threading.Event()
    thread = threading.Thread(target=lambda: asyncio.run(echo.run(ready)), daemon=True)
    thread.start()
    assert ready.wait(5)
    try:
        yield echo
    finally:
        echo.loop.call_soon_threadsafe(echo.stop.set)
        thread.join(5)
