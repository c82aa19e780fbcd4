"""The examples in the READMEs of packages run against the mock as they are."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from tests.support.calling import CONNECTORS, settings, token_hosts, without_token
from tests.support.mocking import AsyncRedirected, Redirected, mocked
from tests.support.packages import Package, compiled, compiled_text, imported
from tests.support.readmes import examples
from tests.support.specs import run


def _called(package: Package, url: str, name: str) -> Callable[..., object]:
    """A class like a client of the package whose instances call the mock."""
    connector = package.connector
    names = {item.value.wire: item.value.name for item in connector.settings}
    known = {**settings(connector), **without_token(connector)}
    hosts = token_hosts(connector)
    made = package.public(name)
    assert isinstance(made, type)
    http = (
        httpx.AsyncClient(mounts={host: AsyncRedirected(url) for host in hosts})
        if name.startswith("Async")
        else httpx.Client(mounts={host: Redirected(url) for host in hosts})
    )
    initialize: Callable[..., None] = getattr(made, "__init__")  # noqa: B009  of this class, not of a subclass
    given = {**{names[wire]: value for wire, value in known.items()}, "base_url": url, "max_retries": 0}

    def start(self: object, **arguments: object) -> None:
        initialize(self, **{"http_client": http, **given, **arguments, "base_url": url})

    return type(name, (made,), {"__init__": start})


DESK = """
openapi: 3.1.0
info: { title: Desk, version: "1" }
servers: [{ url: "https://{account}.desk.example", variables: { account: { default: demo } } }]
security: [{ token: [] }]
paths:
  /tickets:
    get:
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Ticket" } } } }
components:
  schemas: { Ticket: { type: object, properties: { subject: { type: string } } } }
  securitySchemes: { token: { type: http, scheme: bearer } }
"""


def test_what_is_set_and_what_is_not_described(tmp_path: Path) -> None:
    document = tmp_path / "desk.yaml"
    document.write_text(DESK, encoding="utf-8")
    code, output = run("build", document, "-o", tmp_path / "out", "--no-cache")
    assert code == 0, output
    readme, api = ((tmp_path / "out" / "desk" / name).read_text(encoding="utf-8") for name in ("README.md", "api.md"))
    assert '"env": {"DESK_TOKEN": "..."}' in readme
    assert "| `account` | `str` | `DESK_ACCOUNT` | By default `demo`. |" in readme
    assert "### type Ticket\n\n- `subject`" in api


@pytest.mark.parametrize("path", CONNECTORS, ids=lambda path: path.name)
def test_the_examples_run(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connector = compiled(path)
    monkeypatch.chdir(tmp_path)
    with imported(connector) as package, mocked(connector) as url:
        client = connector.package.client
        for name in (client, f"Async{client}"):
            monkeypatch.setattr(package.module, name, _called(package, url, name))
        shown = examples(connector)
        assert len(shown) >= 4
        for code in shown:
            exec(compile(code, "README.md", "exec"), {"client": getattr(package.module, client)()})


def test_the_sample_of_a_list_reads() -> None:
    listing = {"returns": "page", "items": ["data"]}
    operations = {"upload_many": {"method": "POST", **listing}, "list": {"method": "GET", **listing}}
    spec = {"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}
    fields = [{"name": "id"}]
    resource = {"handle": "files", "fields": fields, "operations": operations}
    shown = "\n".join(examples(compiled_text(json.dumps({**spec, "resources": [resource]}))))
    assert "in client.files.list():" in shown
    assert "upload_many" not in shown
