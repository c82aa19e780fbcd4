"""A shop over a real socket, and its server of tools in a process of its own."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest

from tests.support.packages import compiled_text, written
from tests.support.server import Reply, Request, Server, json_reply, running

SPEC = Path(__file__).parents[1] / "tools" / "shop" / "shop.json"
SECRET = "secret-token-of-the-shop"
ORDER = {"lines": [{"sku": "a"}]}
VERSION = "io.modelcontextprotocol/protocolVersion"
CAPABILITIES = "io.modelcontextprotocol/clientCapabilities"
ASKS: dict[str, Any] = {"elicitation": {}}
PATIENCE = 20.0


class Host:
    """A host that speaks plain JSON-RPC to a server."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self._received: Queue[Any] = Queue()
        self._count = 0
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._received.put(json.loads(line))

    def write(self, data: bytes) -> None:
        """Send bytes."""
        assert self.process.stdin is not None
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message: object) -> None:
        """Send a message."""
        self.write(json.dumps(message).encode() + b"\n")

    def receive(self) -> Any:
        """Return the next message."""
        return self._received.get(timeout=PATIENCE)

    def is_silent(self, seconds: float = 0.3) -> bool:
        """Whether no message comes."""
        try:
            self._received.get(timeout=seconds)
        except Empty:
            return True
        return False

    def start(self, method: str, params: object = None) -> int:
        """Send a request, and return its id."""
        self._count += 1
        self.send({"jsonrpc": "2.0", "id": self._count, "method": method, "params": {} if params is None else params})
        return self._count

    def request(self, method: str, params: object = None) -> Any:
        """Send a request, and return its answer, which is the next message."""
        key = self.start(method, params)
        answer = self.receive()
        assert (answer["id"], answer["jsonrpc"]) == (key, "2.0"), answer
        return answer

    def initialize(self, capabilities: object = None, version: str = "2025-11-25") -> Any:
        """Begin with a handshake."""
        params = {
            "protocolVersion": version,
            "capabilities": capabilities or {},
            "clientInfo": {"name": "h", "version": "1"},
        }
        result = self.request("initialize", params)["result"]
        self.send({"jsonrpc": "2.0", "method": "notifications/initialized"})
        return result

    def call(self, name: str, arguments: object = None) -> Any:
        """Call a tool after a handshake."""
        return self.request("tools/call", {"name": name, "arguments": {} if arguments is None else arguments})["result"]

    def modern(self, method: str, params: dict[str, Any] | None = None, capabilities: object = None) -> Any:
        """Send a request of the generation without state, and return its answer."""
        meta: dict[str, Any] = {VERSION: "2026-07-28", CAPABILITIES: capabilities or {}}
        return self.request(method, {**(params or {}), "_meta": meta})

    def end(self) -> int:
        """End the input, and return the exit code."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        return self.process.wait(PATIENCE)


class Shop:
    """A package on disk, and the server that it calls."""

    def __init__(self, root: Path, server: Server) -> None:
        self.root = root
        self.server = server

    @property
    def environment(self) -> dict[str, str]:
        """The environment of its processes."""
        return {**os.environ, "PYTHONPATH": str(self.root / "src"), "SHOP_API_TOKEN": SECRET}

    def command(self, *options: str) -> list[str]:
        """The command of its server of tools."""
        return [sys.executable, "-m", "shop_sdk", "mcp", *options]

    @contextmanager
    def host(self, *options: str) -> Generator[Host]:
        """Start its server of tools, and end it."""
        pipe = subprocess.PIPE
        with subprocess.Popen(
            self.command(*options), stdin=pipe, stdout=pipe, stderr=pipe, env=self.environment
        ) as process:
            try:
                yield Host(process)
            finally:
                process.kill()

    def run(self, *options: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        """Run its server of tools with an input until it ends."""
        command, environment = self.command(*options), self.environment
        return subprocess.run(command, input=given, env=environment, capture_output=True, timeout=PATIENCE, check=False)

    def answers(self, answer: Callable[[Request], Reply]) -> None:
        """Answer requests from now on."""
        self.server.answer = answer

    @property
    def sent(self) -> Sequence[str]:
        """The requests since the last time."""
        return [f"{request.method} {request.target}" for request in self.server.take()]


@contextmanager
def serving(shop: Shop, *options: str) -> Generator[str]:
    """Serve over HTTP on a free port, and yield the URL."""
    command = shop.command("--http", "127.0.0.1:0", *options)
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=shop.environment) as process:
        try:
            assert process.stderr is not None
            line = process.stderr.readline()
            address = re.search(r"http://\S+", line)
            assert address, line
            yield address[0]
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def _shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with running() as server:
        root = tmp_path_factory.mktemp("shop")
        text = SPEC.read_text(encoding="utf-8").replace("https://api.shop.example", server.url)
        written(compiled_text(text), root)
        yield Shop(root, server)


@pytest.fixture
def shop(_shop: Shop) -> Shop:
    """The shop, which answers with an order."""
    _shop.server.take()
    _shop.answers(lambda _: json_reply({"id": "o1", "state": "paid"}))
    return _shop
