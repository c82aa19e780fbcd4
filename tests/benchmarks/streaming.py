"""Run in an environment with httpx and httpx-sse: prints seconds and bytes as JSON."""

from __future__ import annotations

import json
import resource
import socket
import sys
import threading
import time
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import httpx

_Flow: Any = import_module("flow_sdk").Flow
_connect_sse: Any = import_module("httpx_sse").connect_sse
_EVENT = b'event: delta\ndata: {"type": "text_delta", "text": "Hello, what can I do?"}\n\n'
_COUNT = 50_000
_MANY = 1_000_000
_PIECE = bytes(1 << 20)
_PIECES = 10_000


class _Pieces(httpx.SyncByteStream):
    """A body in pieces of some events each, as sockets give them."""

    def __init__(self, count: int, each: int = 20) -> None:
        self._count = count
        self._piece = _EVENT * each
        self._each = each

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._count // self._each):
            yield self._piece


def _transport(count: int) -> httpx.MockTransport:
    return httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"Content-Type": "text/event-stream"}, stream=_Pieces(count))
    )


def _typed(count: int) -> float:
    with _Flow(http_client=httpx.Client(transport=_transport(count))) as client:
        start, found = time.process_time(), 0
        with client.messages.follow() as events:
            for event in events:
                found += event.text == "Hello, what can I do?"
        assert found == count
        return (time.process_time() - start) / count


def _by_hand(count: int) -> float:
    with httpx.Client(transport=_transport(count)) as client:
        start, found = time.process_time(), 0
        with _connect_sse(client, "GET", "http://127.0.0.1/follow") as source:
            for event in source.iter_sse():
                found += json.loads(event.data)["text"] == "Hello, what can I do?"
        assert found == count
        return (time.process_time() - start) / count


def _serve(listener: socket.socket, sent: list[float], ready: threading.Semaphore) -> None:
    while True:
        try:
            connection, _ = listener.accept()
        except OSError:
            return
        with connection:
            target = connection.recv(65536).split(b" ")[1]
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
            connection.sendall(head)
            if target.startswith(b"/files"):
                for _ in range(_PIECES):
                    connection.sendall(_PIECE)
                continue
            for _ in range(50):
                ready.acquire()
                time.sleep(0.01)
                sent.append(time.perf_counter())
                connection.sendall(_EVENT)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def main() -> None:
    """Measure."""
    runs: dict[str, list[float]] = {"typed": [], "httpx-sse": [], "first": []}
    for _ in range(int(sys.argv[1])):
        runs["typed"].append(_typed(_COUNT))
        runs["httpx-sse"].append(_by_hand(_COUNT))
    before = _peak()
    _typed(_MANY)
    runs["events"] = [float(_peak() - before)]
    sent: list[float] = []
    ready = threading.Semaphore(0)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_serve, args=(listener, sent, ready), daemon=True).start()
        with _Flow(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
            with client.messages.follow() as events:
                ready.release()
                for _ in events:
                    runs["first"].append(time.perf_counter() - sent[-1])
                    ready.release()
            before, size = _peak(), 0
            data: Any
            with client.files.download("big") as data:
                for piece in data:
                    size += len(piece)
            assert size == _PIECES * len(_PIECE)
            runs["bytes"] = [float(_peak() - before)]
    print(json.dumps(runs))


if __name__ == "__main__":
    main()
