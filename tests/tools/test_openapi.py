"""`gen openapi`: valid documents by a third-party validator, and their content."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import from_regex, timedeltas
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.cli import main
from generator.ir.types import DURATION
from generator.outputs.openapi.document import document
from generator.pipeline import analyse
from generator.runtime._runtime import decode, wire
from tests.oracle.strategies import Connector, connectors
from tests.support.packages import compiled_document, compiled_files
from tests.support.paths import ROOT
from tests.support.specs import SERVICE, thing

SPECS = sorted(
    path
    for folder in ("specs", "tests/connectors")
    for path in (ROOT / folder).iterdir()
    if path.stem not in ("README", "FORMAT")
    and not path.name.startswith((".", "_"))
    and path.suffix in ("", ".json", ".md")
)


def problems(made: dict[str, object]) -> list[str]:
    """Return the validator's errors about a document."""
    return [f"{list(error.absolute_path)}: {error.message}" for error in OpenAPIV31SpecValidator(made).iter_errors()]


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_connectors_of_the_repository(path: Path) -> None:
    connector = analyse(path).connector
    assert connector is not None
    value = document(connector)
    assert problems({**value}) == []
    paths = value["paths"]
    assert isinstance(paths, dict)
    calls = [verb for item in paths.values() if isinstance(item, dict) for verb in item]
    assert len(calls) <= connector.operations
    assert len(value.get("webhooks", {})) == connector.webhooks  # type: ignore[arg-type]  # JSON, an object here


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(connectors())
def test_random_connectors(connector: Connector) -> None:
    assert problems({**document(compiled_files(connector.files()))}) == []


@given(timedeltas(), from_regex(DURATION, fullmatch=True))
def test_the_pattern_of_a_duration(value: timedelta, text: str) -> None:
    assert re.fullmatch(DURATION, wire.duration(value))
    with suppress(decode.Mismatch):  # more days than timedelta holds
        decode.duration(text)
        assert re.fullmatch(DURATION, wire.duration(decode.duration(text)))


@pytest.mark.parametrize("text", ["P1DT2H", "P2WT1M", "P1W2D", "PT1H30S", "+P1D"])
def test_durations_that_the_client_reads(text: str) -> None:
    assert decode.duration(text)
    assert re.fullmatch(DURATION, text)


@pytest.mark.parametrize("text", ["P", "PT", "P1DT", "P1H", "PT1D", "P1Y"])
def test_texts_that_are_no_durations(text: str) -> None:
    assert not re.fullmatch(DURATION, text)


def test_a_query_that_says_a_name_twice() -> None:
    declared = {"name": "expand", "type": "String", "in": "query"}
    value = "/?expand=lines&expand={{expand}}"
    operation = {"method": "GET", "path": {"value": value, "placeholders": [declared]}}
    connector = compiled_document({**SERVICE, "resources": [thing(operations={"list": operation})]})
    openapi = document(connector)
    assert problems({**openapi}) == []
    assert json.dumps(openapi).count('"expand"') == 1


def test_what_it_says(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["openapi", str(ROOT / "specs/sinch"), "-o", str(tmp_path / "made.json")])
    assert result.exit_code == 0
    value = json.loads((tmp_path / "made.json").read_text(encoding="utf-8"))
    create = value["paths"]["/v1/projects/{project_id}/contacts"]["post"]
    body = create["requestBody"]["content"]["application/json"]["schema"]
    assert body["required"] == ["channel_identities"]
    assert body["properties"]["language"] == {"type": "string", "description": "Language preference of the contact"}
    (sms,) = value["paths"]["/v1/sms"]["get"]["parameters"]
    assert (sms["name"], sms["in"], sms["required"]) == ("limit", "query", False)
    assert sms["schema"] == {"type": "integer", "default": 10}
    assert value["components"]["securitySchemes"] == {"default": {"type": "http", "scheme": "basic"}}
    number = value["components"]["schemas"]["Sms"]["properties"]["to"]["properties"]["number"]
    assert number["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert set(value["webhooks"]) == {"sms/delivered", "voice/answered"}


def test_a_broken_spec(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text("{", encoding="utf-8")
    result = CliRunner().invoke(main, ["openapi", str(tmp_path / "spec.json")])
    assert result.exit_code == 1
    assert "error[invalid-json]" in result.output
