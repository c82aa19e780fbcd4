"""`gen openapi`, read again: the same public names, signatures and wire."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec import Struct
from msgspec.structs import replace
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import ir
from generator.findings import ROOT, Place
from generator.ir import types
from generator.pipeline import Analysis, analyse
from generator.text.jsonvalue import is_tuple
from generator.tools.diff import Side, diff
from generator.tools.portable import portable
from tests.oracle.strategies import Connector, connectors
from tests.support.paths import ROOT as FOLDER
from tests.support.specs import run

SPECS = sorted(
    path
    for folder in ("specs", "tests/connectors")
    for path in (FOLDER / folder).iterdir()
    if path.stem not in ("README", "FORMAT")
    and not path.name.startswith((".", "_"))
    and (path.is_dir() or path.suffix == ".md")
)


def without_places(value: object) -> object:
    """Return a value of the ir as tuples, without where it was written, and what is no part of its equality."""
    if isinstance(value, Place):
        return ROOT
    if isinstance(value, types.Scalar):
        return "Scalar", value.kind
    if isinstance(value, Struct):
        return type(value).__name__, *((name, without_places(getattr(value, name))) for name in value.__struct_fields__)
    if is_tuple(value):
        return tuple(map(without_places, value))
    return value


def meaning(connector: ir.Connector) -> dict[str, object]:
    """Return what a connector means, but for the order of what has names."""
    return {
        "handle": connector.handle,
        "title": connector.title,
        "description": connector.description,
        "package": replace(connector.package, folder=""),
        "service": without_places((connector.base_url, connector.headers, connector.cookies, connector.retry)),
        "errors": without_places(connector.errors),
        "settings": {item.value.wire: without_places(item) for item in connector.settings},
        "auth": {item.name: without_places(item) for item in connector.auth},
        "signatures": {item.name: without_places(item) for item in connector.signatures},
        "types": {item.wire: without_places(item) for item in connector.types},
        "records": {name: without_places(_by_name(item)) for name, item in connector.records.items()},
        "resources": {item.wire: without_places(replace(item, records=())) for item in connector.resources},
    }


def _by_name(record: ir.Record) -> ir.Record:
    """Return a record with its fields in the order of their names."""
    return replace(record, fields=tuple(sorted(record.fields, key=lambda field: field.wire)))


def compared(first: Analysis, folder: Path) -> dict[str, Any]:
    """Compare a connector with what its document gives, and return the document."""
    assert first.connector is not None
    assert first.spec is not None
    document: dict[str, Any] = portable(first.connector, first.spec)
    path = folder / f"{first.name}.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    again = analyse(path)
    assert again.connector is not None, again.findings
    sides = Side(first.connector, first.locate), Side(again.connector, again.locate)
    assert diff(*sides) == []
    known, read = meaning(first.connector), meaning(again.connector)
    for part, value in known.items():
        assert read[part] == value, part
    return document


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_connectors_of_the_repository(path: Path, tmp_path: Path) -> None:
    document = compared(analyse(path), tmp_path)
    assert list(OpenAPIV31SpecValidator(document).iter_errors()) == []


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(connector=connectors())
def test_random_connectors(connector: Connector, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("random")
    for name, text in connector.files().items():
        (folder / "acme").mkdir(exist_ok=True)
        (folder / "acme" / name).write_text(text, encoding="utf-8")
    compared(analyse(folder / "acme"), folder)


ACME = {
    "handle": "acme",
    "service": {"baseURL": "https://api.acme.example"},
    "resources": [
        {
            "handle": "people",
            "endpoint": "/v1/users",
            "fields": [{"name": "id", "required": True}, {"name": "mail", "selector": ["contact", "mail"]}],
            "operations": {
                "look_up": {"method": "GET", "path": "/{{id}}", "idempotent": True},
                "find": {"method": "GET", "queryParams": {"name": "{{first}} {{last}}"}, "items": ["data"]},
            },
        }
    ],
}


@pytest.fixture
def document(tmp_path: Path) -> dict[str, Any]:
    """Return the document of a connector."""
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/acme.json").write_text(json.dumps(ACME), encoding="utf-8")
    assert run("openapi", tmp_path / "acme", "-o", tmp_path / "acme.json")[0] == 0
    made: dict[str, Any] = json.loads((tmp_path / "acme.json").read_text(encoding="utf-8"))
    return made


def changed(document: dict[str, Any], folder: Path) -> ir.Connector:
    """Return the connector of a document that was changed."""
    path = folder / "changed.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    analysis = analyse(path)
    assert analysis.connector is not None, analysis.findings
    return analysis.connector


def test_what_the_document_says_is_read_there(document: dict[str, Any], tmp_path: Path) -> None:
    operation = document["paths"]["/v1/users/{id}"]["get"]
    assert operation["x-connector-resource"] == "people"
    assert operation["x-connector-operation"] == "look_up"
    assert operation["x-connector-overlay"]["idempotent"] is True
    assert "path" not in operation["x-connector-overlay"]
    operation["parameters"].append({"name": "fields", "in": "query", "schema": {"type": "string"}})
    operation["summary"] = "Look a person up"
    document["servers"] = [{"url": "https://other.acme.example"}]
    read = changed(document, tmp_path)
    look_up = next(item for item in read.resources[0].operations if item.wire == "look_up")
    assert [value.name for value in look_up.parameters] == ["id", "fields"]
    assert read.base_url == ("https://other.acme.example",)


def test_fields_stay_in_order_where_a_request_and_a_reply_have_others(tmp_path: Path) -> None:
    fields = [{"name": "type"}, {"name": "number", "access": "write"}, {"name": "last4", "access": "read"}]
    body = {"value": "{{card}}", "placeholders": [{"name": "card", "type": "Card", "required": True}]}
    add = {"method": "POST", "bodyTemplate": body}
    resource = {"handle": "wallets", "fields": [{"name": "card", "type": "Card"}], "operations": {"add": add}}
    spec = {**ACME, "types": {"Card": {"fields": fields}}, "resources": [resource]}
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/acme.json").write_text(json.dumps(spec), encoding="utf-8")
    document = compared(analyse(tmp_path / "acme"), tmp_path)
    record = changed(document, tmp_path).records["Card"]
    assert [field.wire for field in record.fields] == ["type", "number", "last4"]


def test_operations_of_one_path_have_queries_of_their_own(tmp_path: Path) -> None:
    """One parameter of the document for both takes a list; neither operation does."""
    path = {"method": "PATCH", "path": "/search?expand=all&v=2"}
    operations = {"read": path, "create": {**path, "bodyTemplate": {"value": "{}"}}}
    spec = {**ACME, "resources": [{"handle": "orders", "endpoint": "/orders", "operations": operations}]}
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/acme.json").write_text(json.dumps(spec), encoding="utf-8")
    overlay = '[resources.orders.operations.read.query]\nexpand = "lines"\n'
    (tmp_path / "acme/overlay.toml").write_text(overlay, encoding="utf-8")
    compared(analyse(tmp_path / "acme"), tmp_path)


def test_operations_of_one_path_spell_a_header_in_their_own_way(tmp_path: Path) -> None:
    own = {"method": "DELETE", "headers": {"x-api-version": "v3"}}
    resource = {"handle": "orders", "endpoint": "/orders", "operations": {"init": own, "items": {"method": "DELETE"}}}
    service = {"baseURL": "https://api.acme.example", "headers": {"X-Api-Version": "2024-01-01"}}
    (tmp_path / "acme").mkdir()
    spec = {**ACME, "service": service, "resources": [resource]}
    (tmp_path / "acme/acme.json").write_text(json.dumps(spec), encoding="utf-8")
    compared(analyse(tmp_path / "acme"), tmp_path)


def test_an_operation_goes_with_what_is_said_about_it(document: dict[str, Any], tmp_path: Path) -> None:
    del document["paths"]["/v1/users/{id}"]
    assert [item.wire for item in changed(document, tmp_path).resources[0].operations] == ["find"]


def test_an_operation_that_is_added_has_a_name_of_its_own(document: dict[str, Any], tmp_path: Path) -> None:
    copied = {**document["paths"]["/v1/users/{id}"]["get"], "operationId": "other"}
    document["paths"]["/v1/people/{id}"] = {"get": copied}
    document["paths"]["/v1/people"] = {"get": {"responses": {}}}
    operations = [item.wire for resource in changed(document, tmp_path).resources for item in resource.operations]
    assert sorted(operations) == sorted(set(operations))
    assert len(operations) == 4


def test_a_setting_of_a_base_url_that_no_operation_has(tmp_path: Path) -> None:
    find = {"method": "GET", "baseURL": "https://find.acme.example"}
    resource = {"handle": "people", "baseURL": "https://{{r}}.acme.example", "operations": {"find": find}}
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/acme.json").write_text(json.dumps({**ACME, "resources": [resource]}), encoding="utf-8")
    compared(analyse(tmp_path / "acme"), tmp_path)


@pytest.mark.parametrize("where", ["document", "operation"])
def test_an_overlay_of_the_wrong_form_is_a_finding(where: str, document: dict[str, Any], tmp_path: Path) -> None:
    holder = document if where == "document" else document["paths"]["/v1/users/{id}"]["get"]
    for value, code in ((1, "invalid-value"), ({"misspelt": 1}, "overlay-key"), ({"errors": 3}, "invalid-value")):
        if (value, where) == ({"errors": 3}, "document"):
            continue
        holder["x-connector-overlay"] = value
        path = tmp_path / "broken.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        assert code in [finding.code for finding in analyse(path).findings]
