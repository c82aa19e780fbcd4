"""A server in its own process: it answers with a record, or with a page of ten if the URL has a query."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager

RECORD = {
    "id": "01BENCHMARK0000000000000001",
    "body": "Your code is 4711",
    "to": {"number": "+15551230001"},
    "from": {"number": "+15551230002"},
    "status": {"code": "delivered", "text": "Delivered"},
    "created_at": "2026-11-24T18:00:00Z",
}


def _answer(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body


_ONE = _answer(json.dumps(RECORD).encode())
_PAGE = _answer(json.dumps({"sms": [RECORD] * 10}).encode())


@contextmanager
def answering() -> Generator[str]:
    """Run the server until the end of the block, and yield its URL."""
    with subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.terminate()


def _serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb") as lines:
        while line := lines.readline():
            answer, length = _PAGE if b"?" in line else _ONE, 0
            while line.strip():
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
                line = lines.readline()
            lines.read(length)
            connection.sendall(answer)


def _main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            threading.Thread(target=_serve, args=(server.accept()[0],), daemon=True).start()


if __name__ == "__main__":
    _main()
