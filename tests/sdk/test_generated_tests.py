"""The tests inside generated packages, run as a user runs them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkers import pyright
from tests.support.packages import compiled, compiled_document, written
from tests.support.paths import CONNECTORS, ROOT

SPECS = sorted(path for path in CONNECTORS.iterdir() if path.is_dir() or path.stem in ("feed", "names"))
DOCUMENTS = [ROOT / f"tests/compiler/openapi/{name}.yaml" for name in ("replies", "schemas")]
LISTS = """
openapi: 3.1.0
info: {title: Acme}
servers: [{url: https://acme.example}]
paths:
  /things:
    get:
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        200:
          content:
            application/json:
              schema:
                properties:
                  things: {type: array, items: {$ref: "#/components/schemas/Thing"}}
                  page_count: {type: integer}
components:
  schemas:
    Thing: {properties: {name: {type: string}, inner: {$ref: "#/components/schemas/Thing"}}}
"""


@pytest.mark.parametrize("path", [*SPECS, *DOCUMENTS], ids=lambda path: path.name)
def test_they_pass(path: Path, tmp_path: Path) -> None:
    written(compiled(path), tmp_path)
    run(tmp_path)


def test_pages_with_an_envelope(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(LISTS, encoding="utf-8")
    written(compiled(path), tmp_path)
    assert "other.envelope" in (tmp_path / "tests/test_acme_sdk/test_things.py").read_text(encoding="utf-8")
    run(tmp_path)


def test_a_secret_that_is_sent_and_signs(tmp_path: Path) -> None:
    """One setting is the password of one credential set, and the key of another one's signature."""
    pair = {"username": "{{key}}", "password": "{{secret}}"}
    signed = {"method": "application", "secret": "{{key}}:{{secret}}"}
    connector = {
        "handle": "acme",
        "service": {"baseURL": "https://api.acme.example"},
        "settings": [{"name": "key", "required": True}, {"name": "secret", "required": True}],
        "auth": {
            "basic": {"method": "basic", "params": {"basic": pair}},
            "signed": {"method": "signature", "params": {"signature": signed}},
            "app": {"method": "choice", "setting": "login", "sets": {"basic": "basic", "signed": "signed"}},
        },
        "resources": [{"handle": "pings", "auth": "app", "operations": {"send": {"method": "POST"}}}],
    }
    written(compiled_document(connector), tmp_path)
    assert "Basic a2V5OmMyVmpjbVYw" in (tmp_path / "tests/test_acme_sdk/test_pings.py").read_text(encoding="utf-8")
    run(tmp_path)


def test_items_of_a_stream_are_as_deep_as_a_response(tmp_path: Path) -> None:
    inner: dict[str, object] = {"name": "inner", "fields": [{"name": "leaf", "fields": [{"name": "text"}]}]}
    streams = {"watch": {"method": "GET", "returns": "lines"}, "listen": {"method": "GET", "returns": "events"}}
    connector = {
        "handle": "acme",
        "service": {"baseURL": "https://api.acme.example"},
        "resources": [
            {
                "handle": "things",
                "fields": [inner],
                "operations": {
                    "read": {"method": "GET"},
                    **{name: {**operation, "event": "Thing"} for name, operation in streams.items()},
                },
            }
        ],
    }
    written(compiled_document(connector), tmp_path)
    run(tmp_path)


@pytest.mark.parametrize("style", ["repeat", "comma", "brackets", "indices", "deep", "members", "json"])
def test_parts_of_every_style(tmp_path: Path, style: str) -> None:
    types = {"files": "File[]", "names": "String[]", "meta": "Map<String>", "count": "Integer"}
    body = {
        "value": {name: {"value": f"{{{{{name}}}}}", "style": style} for name in types},
        "placeholders": [{"name": name, "type": type_, "required": True} for name, type_ in types.items()],
    }
    send = {"method": "POST", "contentType": "multipart/form-data", "bodyTemplate": body}
    resource = {"handle": "pings", "operations": {"send": send}}
    service = {"baseURL": "https://api.acme.example"}
    written(compiled_document({"handle": "acme", "service": service, "resources": [resource]}), tmp_path)
    run(tmp_path)


def run(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "anyio", "tests"]
    variables = {**os.environ, "PYTHONPATH": str(tmp_path / "src"), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


def test_they_check_nested_values(tmp_path: Path) -> None:
    written(compiled(CONNECTORS / "studio"), tmp_path)
    text = (tmp_path / "tests/test_studio_sdk/test_messages.py").read_text(encoding="utf-8")
    for line in (
        "assert isinstance(record.content[0], TextBlock)",
        'assert record.content[0].text == "Hello"',
        "assert isinstance(record.app, TextMessage)",
        "assert record.usage.tags[0].level == 1",
        'assert record.tree.children[0].label == "spring"',
        'assert json.loads(request.content) == {"model": "model", "turns": [{"role": "user", "content": "Hello"}]}',
        'assert json.loads(request.content) == {"shape": {"kind": "circle", "radius": 1.5}}',
    ):
        assert line in text
    assert "secret" not in text  # only callers write it


def test_replies_that_hold_something_empty_have_a_type(tmp_path: Path) -> None:
    def fields(**types: str) -> dict[str, object]:
        return {"fields": [{"name": name, "type": type_} for name, type_ in types.items()]}

    document = {
        "handle": "acme",
        "service": {"baseURL": "https://acme.example"},
        "types": {
            "Nothing": fields(),
            "Place": fields(town="String"),
            "Opened": fields(nothing="Nothing"),
            "Moved": fields(place="Place"),
            "EventList": fields(events="Event[]", more="Bool"),
        },
        "resources": [{
            "handle": "events",
            **fields(opened="Opened", moved="Moved", place="Place", id="ID"),
            "operations": {"list": {"method": "GET", "returns": "page", "items": ["events"], "envelope": "EventList"}},
        }],
    }  # fmt: skip
    written(compiled_document(document), tmp_path)
    run(tmp_path)
    assert pyright(tmp_path, "tests", sources=[tmp_path / "src"]) == []
