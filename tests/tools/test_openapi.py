"""`gen openapi`: valid documents by a third-party validator, and their content."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

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
from tests.support.packages import compiled, compiled_document, compiled_files
from tests.support.paths import CASES, ROOT
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


def test_credentials_whose_settings_are_optional() -> None:
    openapi: Any = document(compiled(CASES / "f32-optional/spec.json"))
    assert problems(openapi) == []
    assert openapi["paths"]["/"]["get"]["security"] == [{"default": []}, {}]


def test_paths_that_differ_in_the_names_of_holes() -> None:
    operations = {"read": {"method": "GET", "path": "/{{id}}"}, "peek": {"method": "HEAD", "path": "/{{team}}"}}
    connector = compiled_document(
        {**SERVICE, "resources": [{**thing(operations=operations), "endpoint": "/teams/{{team}}"}]}
    )
    openapi = document(connector)
    assert problems({**openapi}) == []
    paths = openapi["paths"]
    assert isinstance(paths, dict)
    assert [*paths] == ["/teams/{team}/{id}"]


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


def test_batches_forms_and_challenges() -> None:
    mails = _webhooks("pigeon")
    batch = mails["mails/delivered"]["post"]
    schema = batch["requestBody"]["content"]["application/json"]["schema"]
    assert (schema["type"], schema["contains"]["allOf"][0]) == ("array", {"$ref": "#/components/schemas/MailDelivered"})
    assert batch["parameters"][0]["description"] == "When it was signed, in milliseconds since 1970."
    form = mails["mails/opened"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert form["schema"]["properties"]["pigeon_events"]["contains"] == {"$ref": "#/components/schemas/MailOpened"}
    assert form["encoding"] == {"pigeon_events": {"contentType": "application/json"}}
    posts = _webhooks("agora")
    changes = posts["posts/changed"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    entries = changes["properties"]["entry"]["items"]
    event = {"$ref": "#/components/schemas/PostChanged"}
    assert entries["properties"]["changes"]["items"] == {"anyOf": [event, {"type": "object"}]}
    asked = posts["posts/changed"]["get"]
    assert [item["name"] for item in asked["parameters"]] == ["hub.challenge", "hub.verify_token"]
    assert asked["responses"]["200"]["content"] == {"text/plain": {"schema": {"type": "string"}}}
    answer = posts["posts/flagged"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer["required"] == ["validationToken"]
    assert set(posts["posts/mentioned"]) == {"post"}


def _webhooks(name: str) -> dict[str, Any]:
    connector = analyse(ROOT / "tests/connectors" / name).connector
    assert connector is not None
    found: dict[str, Any] = json.loads(json.dumps(document(connector)["webhooks"]))
    return found


def test_a_broken_spec(tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text("{", encoding="utf-8")
    result = CliRunner().invoke(main, ["openapi", str(tmp_path / "spec.json")])
    assert result.exit_code == 1
    assert "error[invalid-json]" in result.output


STUDIO = ROOT / "tests/connectors/studio"


@pytest.fixture(scope="module")
def studio() -> Any:
    """The schemas of the connector with types of its own."""
    connector = analyse(STUDIO).connector
    assert connector is not None
    value: Any = document(connector)
    return value["components"]["schemas"]


def reference(name: str) -> object:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_tagged_union_has_a_discriminator(studio: Any) -> None:
    for ending in ("", "Input"):
        union = studio[f"ContentBlock{ending}"]
        assert union["description"] == "A part of a message."
        assert union["anyOf"] == [reference(f"TextBlock{ending}"), reference(f"ToolUseBlock{ending}")]
        assert union["discriminator"]["propertyName"] == "type"
        assert union["discriminator"]["mapping"] == {
            "text": f"#/components/schemas/TextBlock{ending}",
            "tool_use": f"#/components/schemas/ToolUseBlock{ending}",
        }
        assert studio[f"TextBlock{ending}"]["properties"]["type"] == {"const": "text"}
    assert studio["Shape"]["discriminator"]["mapping"].keys() == {"circle", "square"}
    assert "kind" in studio["Circle"]["required"]


def test_a_text_beside_a_tagged_union(studio: Any) -> None:
    content = studio["TurnInput"]["properties"]["content"]
    assert content == {"anyOf": [{"type": "string"}, {"type": "array", "items": reference("ContentBlockInput")}]}


def test_a_union_by_key_stands_in_the_record_itself(studio: Any) -> None:
    assert studio["Message"]["properties"]["card_message"]["anyOf"] == [reference("CardMessage"), {"type": "null"}]
    assert studio["MessageInput"]["properties"]["card_message"] == reference("CardMessageInput")
    alone = studio["AppContentInput"]["anyOf"]
    assert [item["required"] for item in alone] == [["text_message"], ["card_message"]]


def test_a_union_by_required_members(studio: Any) -> None:
    assert studio["Spot"]["anyOf"] == [{"type": "string"}, reference("Point"), reference("Place")]


def test_enumerations_are_open_and_the_same_both_ways(studio: Any) -> None:
    assert studio["Role"] == {
        "title": "Role",
        "description": "Who speaks.",
        "anyOf": [{"type": "string", "enum": ["user", "assistant"]}, {"type": "string"}],
    }
    assert studio["Priority"]["anyOf"][0] == {"type": "integer", "enum": [1, 2]}
    assert studio["TurnInput"]["properties"]["role"] == reference("Role")


def test_what_only_one_side_writes(studio: Any) -> None:
    assert studio["Message"]["properties"]["id"]["readOnly"] is True
    assert "secret" not in studio["Message"]["properties"]
    assert "id" not in studio["MessageInput"]["properties"]
    assert studio["MessageInput"]["properties"]["secret"]["writeOnly"] is True
    assert studio["Usage"]["required"] == ["input_tokens", "output_tokens"]
    assert studio["UsageInput"]["required"] == ["input_tokens"]


def test_recursion_maps_examples_and_deprecation(studio: Any) -> None:
    assert studio["Tree"]["properties"]["children"]["anyOf"][0] == {"type": "array", "items": reference("Tree")}
    seats = studio["MessageInput"]["properties"]["seats"]
    assert seats == {"type": "object", "additionalProperties": reference("MessageSeatsInput")}
    labels = studio["MessageInput"]["properties"]["labels"]
    assert labels["additionalProperties"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert studio["TextBlock"]["properties"]["text"]["examples"] == ["Hello"]
    reason = studio["Message"]["properties"]["stop_reason"]
    assert (reason["deprecated"], reason["description"]) == (True, "Deprecated: Use `usage`.")


def test_a_parameter_of_a_url_with_members() -> None:
    hole = {"value": "{{where}}", "placeholders": [{"name": "where", "type": "Point"}]}
    kinds = {"value": "{{kind}}", "placeholders": [{"name": "kind", "type": "Kind", "default": "b"}]}
    types = {"Point": {"fields": [{"name": "x", "type": "Number"}]}, "Kind": {"options": ["a", "b"]}}
    operation = {"method": "GET", "queryParams": {"where": hole, "kind": kinds}}
    value: Any = document(
        compiled_document({**SERVICE, "types": types, "resources": [thing(operations={"list": operation})]})
    )
    assert problems(value) == []
    where, kind = value["paths"]["/things"]["get"]["parameters"]
    assert where["schema"]["contentMediaType"] == "application/json"
    assert where["schema"]["contentSchema"] == reference("PointInput")
    assert kind["schema"] == {"$ref": "#/components/schemas/Kind", "default": "b"}


def test_a_record_in_itself_has_an_example(studio: Any) -> None:
    (example,) = studio["Tree"]["examples"]
    assert example["children"][0]["label"] == example["label"]
    assert [name for name, schema in studio.items() if "examples" in schema] == ["Tree"]


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("paid", {"const": "paid"}),
        ("true", {"enum": ["true", True]}),
        ("-3", {"enum": ["-3", -3]}),
        ("01", {"const": "01"}),
    ],
)
def test_what_matches_an_event(text: str, schema: dict[str, Any]) -> None:
    paid = {"event": "paid", "path": "/in", "match": {"selector": ["type"], "value": text}}
    spec = {"handle": "acme", "service": {"baseURL": "https://api.acme.example"}}
    connector = compiled_files(
        {"acme.json": json.dumps({**spec, "resources": [{"handle": "orders", "webhooks": [paid]}]})}
    )
    made: dict[str, Any] = json.loads(json.dumps(document(connector)["webhooks"]))
    body = made["orders/paid"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["allOf"][1]["properties"]["type"] == schema
