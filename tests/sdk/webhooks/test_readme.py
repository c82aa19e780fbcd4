"""The examples in the READMEs of packages: run and type-checked as they are."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from generator.ir import deliveries
from generator.outputs.sdk.webhooks import guide
from generator.pipeline import files
from tests.sdk.webhooks.receiver import Receiver, Store
from tests.support.checkers import pyright
from tests.support.packages import Package, compiled_document, imported, written

UNSIGNED = {
    "handle": "postman",
    "service": {"baseURL": "https://api.postman.example"},
    "resources": [{"handle": "parcels", "webhooks": [{"event": "lost", "path": "/lost"}]}],
}
EXAMPLE = re.compile(r"^<!-- example: (\S+) -->\n```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _examples(package: Package) -> dict[str, str]:
    return dict(EXAMPLE.findall(files(package.connector)["README.md"]))


def _run(code: str) -> dict[str, object]:
    names: dict[str, object] = {}
    exec(compile(code, "README.md", "exec"), names)
    return names


@pytest.fixture(scope="module", params=["signed", "pigeon", "agora", "unsigned"])
def package(request: pytest.FixtureRequest, courier: Package, pigeon: Package, agora: Package) -> Generator[Package]:
    known = {"signed": courier, "pigeon": pigeon, "agora": agora}
    if request.param in known:
        yield known[request.param]
    else:
        with imported(compiled_document(UNSIGNED)) as built:
            yield built


@pytest.fixture
def secrets(package: Package, monkeypatch: pytest.MonkeyPatch) -> None:
    """A secret for each signature, in the form that the README shows."""
    section = guide(package.connector)
    assert section is not None
    for row in section.signatures:
        monkeypatch.setenv(row.variable, row.secret.strip("`"))


@pytest.mark.usefixtures("secrets")
def test_the_application(package: Package, capsys: pytest.CaptureFixture[str]) -> None:
    names = _run(_examples(package)["app.py"])
    app, receiver = names["app"], names["receiver"]
    assert isinstance(app, FastAPI)
    assert isinstance(receiver, Receiver)
    event = next(iter(package.webhooks.values()))
    assert event.path is not None
    body = deliveries.text(event, package.connector).encode()
    headers = receiver.sign(event.id, body)
    statuses = [asyncio.run(_posted(app, event.path, headers, sent)) for sent in (body, b"no json")]
    assert statuses == [200, 401 if event.signature else 400]
    assert capsys.readouterr().out.startswith(f"{event.record.name}(")


async def _posted(app: FastAPI, path: str, headers: dict[str, str], body: bytes) -> int:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://here") as client:
        return (await client.post(path, headers=headers, content=body)).status_code


def test_the_test(package: Package) -> None:
    tests = [
        function for name, function in _run(_examples(package)["test_webhooks.py"]).items() if name.startswith("test_")
    ]
    assert len(tests) == 1
    assert callable(tests[0])
    tests[0]()


class _Redis:
    """The part of a Redis client that the example uses."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}

    def set(self, key: str, value: str, *, ex: int, nx: bool = False, get: bool = False) -> str | None:
        before = self.values.get(key)
        if not nx or before is None:
            self.values[key] = value
        return before if get else None

    def delete(self, key: str) -> None:
        del self.values[key]


def test_the_store(package: Package) -> None:
    make = _run(_examples(package)["store.py"])["RedisStore"]
    assert callable(make)
    redis = _Redis()
    store = make(redis)
    assert isinstance(store, Store)
    assert [store.claim("a", 1), store.claim("a", 1)] == [None, "busy"]
    store.release("a")
    assert store.claim("a", 1) is None
    store.finish("a", 1)
    assert store.claim("a", 1) == "done"


def test_types(courier: Package, pigeon: Package, agora: Package, tmp_path: Path) -> None:
    uses: list[str] = []
    for connector in (courier.connector, pigeon.connector, agora.connector, compiled_document(UNSIGNED)):
        for name, code in EXAMPLE.findall(written(connector, tmp_path)["README.md"]):
            if name != "store.py":
                uses.append(f"{connector.handle}_{name}")
                (tmp_path / "src" / uses[-1]).write_text(code, encoding="utf-8")
    assert len(uses) == 8
    assert pyright(tmp_path / "src", *uses) == []
