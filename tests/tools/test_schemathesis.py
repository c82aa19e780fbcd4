"""`gen openapi` and `gen mock` agree: Schemathesis tests one against the other, and reports nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import assert_never

import pytest
import tomli_w

from generator import ir
from generator.outputs.openapi.document import document
from generator.text.jsonvalue import Json
from tests.support.mocking import mocked
from tests.support.packages import compiled
from tests.support.paths import ROOT

EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES")
"""The number of random requests per operation, besides those for boundary values; by default 2, of few connectors."""

_SOME = [ROOT / "tests/connectors" / name for name in ("feed.md", "mailbox", "vault")]
_OTHERS = [
    *(ROOT / "specs" / name for name in ("sinch", "sinch-live")),
    *(ROOT / "tests/connectors" / name for name in ("accounts", "helpdesk", "ledger", "names.json", "studio")),
]
CONNECTORS = [*_SOME, *_OTHERS] if EXAMPLES else _SOME


def credentials(connector: ir.Connector) -> dict[str, object]:
    """Credentials for each security scheme except those that Schemathesis can't make: OAuth2 tokens, signatures."""
    found: dict[str, object] = {}
    for auth in connector.auth:
        name = auth.name or "default"
        match auth.method:
            case ir.Basic():
                found[name] = {"username": "user", "password": "password"}
            case ir.Bearer():
                found[name] = {"bearer": "token"}
            case ir.ApiKey():
                found[name] = {"api_key": "key"}
            case (
                ir.ClientCredentials()
                | ir.RefreshToken()
                | ir.RequestSignature()
                | ir.NoAuth()
                | ir.Choice()
                | ir.All()
            ):
                pass
            case _:
                assert_never(auth.method)
    return found


def exceptions(made: Mapping[str, Json]) -> Iterator[dict[str, object]]:
    """Operations with fewer checks than the others."""
    paths = made["paths"]
    assert isinstance(paths, dict)
    for item in paths.values():
        assert isinstance(item, dict)
        for call in item.values():
            assert isinstance(call, dict)
            if "description" in call:  # several operations in one entry; each accepts other requests
                yield {"include-operation-id": call["operationId"], "enabled": False}
            elif any(word in json.dumps(call.get("requestBody")) for word in ('"encoding"', '"text/')):
                # A single text is also a list of one repeated key, and any JSON is also a text.
                checks = {"negative_data_rejection": {"enabled": False}}
                yield {"include-operation-id": call["operationId"], "checks": checks}


@pytest.mark.parametrize("path", CONNECTORS, ids=lambda path: path.name)
def test_it_finds_nothing(path: Path, tmp_path: Path) -> None:
    connector = compiled(path)
    made = document(connector)
    (tmp_path / "openapi.json").write_text(json.dumps(made), encoding="utf-8")
    known = credentials(connector)
    configuration = {"operations": [*exceptions(made)], **({"auth": {"openapi": known}} if known else {})}
    (tmp_path / "schemathesis.toml").write_text(tomli_w.dumps(configuration), encoding="utf-8")
    with mocked(connector) as url:
        command = [
            *(sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run", "openapi.json"),
            *("--url", url, "--max-examples", EXAMPLES or "2", "--seed", "1", "--no-color"),
            *("--generation-database", "none", "--continue-on-failure", "--warnings", "off"),
        ]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    assert "No issues found" in done.stdout
