"""A headless Chromium, controlled over its DevTools pipe."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import signal
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest

from generator.text.jsonvalue import is_object

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
_KEYS = {"Tab": 9, "Enter": 13}


class Tab:
    """A page of the browser; `loaded` are the requested addresses, `errors` the exceptions of scripts."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write = read, write
        self._buffer = b""
        self._number = 0
        self._session: str | None = None
        self.loaded: list[str] = []
        self.errors: list[str] = []
        target = self._send("Target.createTarget", {"url": "about:blank"})["targetId"]
        session = self._send("Target.attachToTarget", {"targetId": target, "flatten": True})["sessionId"]
        self._session = str(session)
        for domain in ("Page", "Network", "Runtime"):
            self._send(f"{domain}.enable", {})

    def show(self, width: int, *, dark: bool = False, phone: bool = False) -> None:
        """Set the size of the window, and the preferred color scheme."""
        metrics = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": phone}
        self._send("Emulation.setDeviceMetricsOverride", metrics)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._send("Emulation.setEmulatedMedia", {"features": [scheme]})

    def open(self, page: Path | str, query: str = "") -> None:
        """Open a file or an address, and wait until it is loaded."""
        address = page if isinstance(page, str) else page.resolve().as_uri()
        self._send("Page.navigate", {"url": address + query})
        protocol = address.partition("/")[0]
        self.until(f"document.readyState === 'complete' && location.protocol === '{protocol}'")

    def run(self, expression: str) -> object:
        """Return the value of a JavaScript expression."""
        answer = self._send("Runtime.evaluate", {"expression": expression, "returnByValue": True})
        assert "exceptionDetails" not in answer, answer
        return _object(answer["result"]).get("value")

    def until(self, expression: str, seconds: float = 20) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + seconds
        while self.run(expression) is not True:
            assert time.monotonic() < end, f"never true: {expression}"

    def press(self, key: str) -> None:
        """Press a key: a named one, or a character."""
        text = {"Enter": "\r", "Tab": ""}.get(key, key)
        about: dict[str, object] = {"key": key, "text": text, "windowsVirtualKeyCode": _KEYS.get(key, ord(key[0]))}
        self._send("Input.dispatchKeyEvent", {"type": "keyDown", **about})
        self._send("Input.dispatchKeyEvent", {"type": "keyUp", **about, "text": ""})

    def picture(self, path: Path) -> None:
        """Save a screenshot."""
        data = self._send("Page.captureScreenshot", {"format": "png"})["data"]
        path.write_bytes(base64.b64decode(str(data)))

    def _send(self, method: str, params: Mapping[str, object]) -> dict[str, object]:
        self._number += 1
        message: dict[str, object] = {"id": self._number, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return _object(answer["result"])
            self._noticed(str(answer.get("method")), _object(answer.get("params", {})))

    def _noticed(self, method: str, params: dict[str, object]) -> None:
        if method == "Network.requestWillBeSent":
            self.loaded.append(str(_object(params["request"])["url"]))
        elif method == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(params))
        elif method == "Page.javascriptDialogOpening":
            raise AssertionError(f"a dialog: {params}")

    def _receive(self) -> dict[str, object]:
        while b"\0" not in self._buffer:
            data = os.read(self._read, 1 << 16)
            assert data, "the browser went"
            self._buffer += data
        line, _, self._buffer = self._buffer.partition(b"\0")
        return _object(json.loads(line))


def violations(tab: Tab) -> list[object]:
    """What axe-core finds on the page of a tab; `AXE` is the path of axe.min.js."""
    program = os.environ.get("AXE")
    if not program:
        _missing("AXE is not the path of axe.min.js")
    axe = Path(program).read_text(encoding="utf-8")
    tab.run(f"{axe}; 0")
    tab.run("window.found = null; axe.run().then(done => { window.found = JSON.stringify(done.violations) }); 0")
    tab.until("window.found !== null")
    found: list[object] = json.loads(str(tab.run("window.found")))
    return found


def _missing(what: str) -> NoReturn:
    """Skip the test; with `REQUIRE_CHROMIUM`, fail it."""
    if os.environ.get("REQUIRE_CHROMIUM"):
        pytest.fail(f"REQUIRE_CHROMIUM is set, and {what}")
    pytest.skip(what)


@contextmanager
def browser() -> Generator[Tab]:
    """Start Chromium with one tab, and stop it afterwards."""
    program = shutil.which("chromium")
    if program is None:
        _missing("there is no chromium")
    to_child, ours_to = _pipe()
    ours_from, from_child = _pipe()
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        actions = [
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, to_child, 3),
            (os.POSIX_SPAWN_DUP2, from_child, 4),
        ]
        command = [program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"]
        process = os.posix_spawn(program, command, os.environ, file_actions=actions)
        os.close(to_child)
        os.close(from_child)
        try:
            yield Tab(ours_from, ours_to)
        finally:
            os.close(ours_to)
            os.close(ours_from)
            os.kill(process, signal.SIGTERM)
            os.waitpid(process, 0)


def _pipe() -> tuple[int, int]:
    """Return a pipe whose ends avoid the file descriptors that the browser expects."""
    made = os.pipe()
    ends = fcntl.fcntl(made[0], fcntl.F_DUPFD_CLOEXEC, 10), fcntl.fcntl(made[1], fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(made[0])
    os.close(made[1])
    return ends


def _object(value: object) -> dict[str, object]:
    assert is_object(value)
    return dict(value)
