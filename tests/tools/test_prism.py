"""`gen openapi`: Prism serves the documents and accepts every call of the generated clients."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from generator import ir
from generator.outputs.openapi.document import document
from generator.outputs.sdk import example
from tests.support.calling import CONNECTORS, calls, settings, value, with_tokens, without_token
from tests.support.packages import compiled, imported

PRISM = os.environ.get("PRISM", "")
pytestmark = pytest.mark.skipif(not PRISM, reason="PRISM names no executable: npm install @stoplight/prism-cli@5")


@contextmanager
def prism(connector: ir.Connector, folder: Path) -> Generator[str]:
    """Run Prism on the document of a connector, and yield its URL; it refuses what the document does not allow."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document(connector)), encoding="utf-8")
    command = [PRISM, "mock", "--errors", "--host", "127.0.0.1", "--port", "0", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            yield _url(process)
        finally:
            process.terminate()


def _url(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    printed: list[str] = []
    for line in process.stdout:
        printed.append(line)
        match = re.search(r"listening on (http://\S+?)\s*$", re.sub(r"\x1b\[[0-9;]*m", "", line))
        if match:
            return match[1]
    raise AssertionError("".join(printed))


def _violations(error: Exception) -> str:
    response: object = getattr(error, "response", None)
    return response.headers.get("sl-violations") or response.text if isinstance(response, httpx.Response) else ""


def _token(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})


_DESCRIBED = [path for path in CONNECTORS if path.name != "till"]
"""Not a form with a list of objects: OpenAPI has no style that writes it."""

DESCRIBED = [
    path
    for path in _DESCRIBED
    if os.environ.get("PRISM_ALL") or path.stem in ("feed", "folio", "mailbox", "shelter", "studio", "wallet")
]
"""By default few: nested types, every style of a query, forms, files, and every auth method."""


@pytest.mark.parametrize("path", DESCRIBED, ids=lambda path: path.name)
def test_every_call_is_valid(path: Path, tmp_path: Path) -> None:
    connector = compiled(path)
    values = {**settings(connector), **without_token(connector)}
    problems: list[str] = []
    with (
        imported(connector) as package,
        prism(connector, tmp_path) as url,
        with_tokens(connector, httpx.MockTransport(_token)) as http,
    ):
        client = package.client(
            values, base_url=url, max_retries=0, http_client=http, timeout=60
        )  # Prism compiles late
        for handle, key, operation, required in calls(package):
            resource = package.operations[handle, key][0]
            every = required | {
                item.wire: value(example.argument(resource, operation, item, connector))
                for item in operation.parameters
            }
            for arguments in (required, every):
                try:
                    package.call(client, handle, key, arguments)
                except Exception as error:  # noqa: BLE001  whatever it is, it is listed
                    problems.append(f"{handle}.{key} {arguments}: {type(error).__name__}: {error} {_violations(error)}")
    assert not problems, "\n".join(problems)
