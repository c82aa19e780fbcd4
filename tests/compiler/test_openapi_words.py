"""The words and examples of OpenAPI documents."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator import ir
from generator.findings import Findings
from generator.frontends import openapi
from generator.frontends.openapi.documents import parsed
from generator.pipeline import analyse, files
from generator.text.jsonvalue import is_object
from tests.support.packages import compiled_document

Object = Mapping[str, object]
THING: Object = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "at": {"type": "string", "format": "date-time"}},
}


def document(operation: Object | None = None, schema: object = None, **more: object) -> dict[str, object]:
    media: Object = {"schema": schema or {"$ref": "#/components/schemas/Thing"}}
    replies: Object = {"200": {"description": "It.", "content": {"application/json": media}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme"},
        "paths": {"/things": {"get": {"responses": replies, **(operation or {})}}},
        "components": {"schemas": {"Thing": THING}},
        **more,
    }


def only(connector: ir.Connector) -> ir.Operation:
    return connector.resources[0].operations[0]


LINK: Object = {"url": "https://docs.acme.example", "description": "the guide."}


@pytest.mark.parametrize(
    ("words", "description"),
    [
        ({"summary": "List"}, "List"),
        ({"summary": "List", "description": "All things."}, "List.\n\nAll things."),
        ({"summary": "All.", "description": "All things."}, "All things."),
        ({"summary": "Get things", "description": "Get all the things. Twice."}, "Get all the things. Twice."),
        ({"summary": "Get things", "description": "All. Get the things."}, "Get things.\n\nAll. Get the things."),
        ({"description": "All.", "externalDocs": LINK}, "All.\n\nSee the guide: https://docs.acme.example"),
        ({"summary": "List", "externalDocs": {"url": "https://a.example"}}, "List.\n\nSee https://a.example"),
        ({}, ""),
    ],
)
def test_descriptions_of_operations(words: Object, description: str) -> None:
    assert only(compiled_document(document(words))).description == description


def test_tags_describe_resources_and_the_document_the_package() -> None:
    value = document(
        {"tags": ["thing"]}, tags=[{"name": "thing", "description": "What there is.", "externalDocs": LINK}]
    )
    value["info"] = {"title": "Acme", "description": "An API.", "version": "9", "license": {"name": "MIT"}}
    value["externalDocs"] = LINK
    connector = compiled_document(value)
    see = "See the guide: https://docs.acme.example"
    assert connector.resources[0].description == f"What there is.\n\n{see}"
    assert connector.description == f"An API.\n\n{see}"
    assert (connector.package.license, connector.package.version) == ("MIT", "0.1.0")


@pytest.mark.parametrize(
    ("description", "about"),
    [
        ("# Acme\n\nSends letters\nand parcels.\n\n## Start\n\n```\ncurl\n```", "Sends letters\nand parcels."),
        ("Sends letters.\n# Start\nCall it.", "Sends letters."),
        (
            "![Logo](https://acme.example/logo.png)\n\n- fast\n\n[Acme](https://a.example) sends.",
            "[Acme](https://a.example) sends.",
        ),
        ("    code", ""),
        ("# Acme", ""),
    ],
)
def test_a_manual_describes_the_api_by_its_first_paragraph(description: str, about: str) -> None:
    value = document()
    value["info"] = {"title": "Acme", "description": description}
    assert compiled_document(value).description == (about or "Acme")


@pytest.mark.parametrize(
    ("title", "handle", "short"),
    [
        ("Acme's official OpenAPI spec", "acme_official", "Acme's official OpenAPI spec"),
        ("Acme Pets - OpenAPI 3.1", "acme_pets", "Acme Pets - OpenAPI 3.1"),
        ("API Reference", "pets", "pets"),
        ("日本", "pets", "日本"),
        (
            "Acme API Specification (https://example.com/acme)",
            "acme",
            "Acme API Specification (https://example.com/acme)",
        ),
        ("Acme RESTful API", "acme", "Acme RESTful API"),
    ],
)
def test_the_title_names_the_package_without_what_is_said_of_the_document(title: str, handle: str, short: str) -> None:
    value = {"openapi": "3.1.0", "info": {"title": title}, "paths": {}}
    findings = Findings()
    source = parsed(Path("pets.json"), json.dumps(value), findings)
    tree = openapi.tree(source, findings) if source is not None else None
    assert tree is not None
    assert (tree.value["handle"], tree.value["meta"]) == (handle, {"short": short})


def test_html_of_a_description_is_markdown() -> None:
    value = document({"summary": "Make it", "description": "<p>It costs.</p><p>See <code>price</code>.</p>"})
    value["info"] = {"title": "Acme", "description": "<p>An <b>API</b>.</p>\n<p>More.</p>"}
    connector = compiled_document(value)
    assert connector.description == "An **API**."
    assert only(connector).description == "Make it.\n\nIt costs.\n\nSee `price`."


def test_a_link_may_begin_with_a_verb() -> None:
    value = document()
    value["info"] = {"title": "Acme", "description": "An API."}
    value["externalDocs"] = {"url": "https://docs.acme.example", "description": "Find out more"}
    assert compiled_document(value).description == "An API.\n\nFind out more: https://docs.acme.example"


def test_a_tag_of_several_resources_describes_the_one_that_is_called_so() -> None:
    value = document({"tags": ["things"]}, tags=[{"name": "things", "description": "D."}])
    paths = value["paths"]
    assert is_object(paths)
    paths["/parts"] = paths["/things"]
    described = {item.wire: item.description for item in compiled_document(value).resources}
    assert described == {"things": "D.", "parts": ""}


@pytest.mark.parametrize("license_", [{"name": "Apache 2.0"}, {"name": "ours"}, {"url": "https://a.example"}, 3])
def test_a_license_that_is_no_spdx_expression_is_left_out(license_: object) -> None:
    value = document()
    value["info"] = {"title": "Acme", "license": license_}
    assert compiled_document(value).package.license is None


@pytest.mark.parametrize(
    ("schema", "example", "fits"),
    [
        ({"type": "integer"}, 5, True),
        ({"type": "integer"}, "5", False),
        ({"type": "integer"}, True, False),
        ({"type": "number"}, 5, True),
        ({"type": "string", "format": "date"}, "2026-01-31", True),
        ({"type": "string", "format": "date"}, "January", False),
        ({"type": "string", "format": "uuid"}, "x", False),
        ({"type": "string", "format": "decimal"}, "1.50", True),
        ({"type": "string", "enum": ["a", "b"]}, "c", False),
        ({"type": "array", "items": {"type": "string"}}, ["a"], True),
        ({"type": "array", "items": {"type": "string"}}, "a", False),
        ({"type": ["string", "null"]}, None, False),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, 5, True),
        ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, [], False),
    ],
)
def test_an_example_of_a_parameter_fits_its_type_or_is_left_out(schema: object, example: object, fits: bool) -> None:
    for parameter in (
        {"schema": schema, "example": example},
        {"schema": schema, "examples": {"one": {"$ref": "#/components/examples/one"}}},
    ):
        value = document({"parameters": [{"name": "a", "in": "query", **parameter}]})
        components = value["components"]
        assert is_object(components)
        components["examples"] = {"one": {"value": example}}
        connector = compiled_document(value)
        assert only(connector).parameters[0].example == (example if fits else None)


@pytest.mark.parametrize(
    ("reply", "fits"),
    [
        ({"id": 1}, True),
        ({"id": 1, "at": "2026-01-31T12:00:00Z", "more": [1]}, True),
        ({"at": "2026-01-31T12:00:00Z"}, False),
        ({"id": 1, "at": "now"}, False),
        ([], False),
    ],
)
def test_an_example_of_a_reply_fits_its_type_or_is_left_out(tmp_path: Path, reply: object, fits: bool) -> None:
    media: Object = {"schema": {"$ref": "#/components/schemas/Thing"}, "example": reply}
    replies: Object = {"200": {"description": "It.", "content": {"application/json": media}}}
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document({"responses": replies})))
    analysis = analyse(path)
    assert analysis.connector is not None
    assert not analysis.findings
    assert only(analysis.connector).answer == (reply if fits else None)


def test_an_example_of_a_body_is_that_of_its_members() -> None:
    body: Object = {
        "type": "object",
        "properties": {"name": {"type": "string"}, "size": {"type": "integer", "example": 7}},
    }
    value = document()
    paths = value["paths"]
    assert is_object(paths)
    media: Object = {"schema": body, "examples": {"one": {"value": {"name": "n", "size": "large", "other": 1}}}}
    paths["/things"] = {
        "post": {"requestBody": {"content": {"application/json": media}}, "responses": {"204": {"description": "."}}}
    }
    examples = {item.wire: item.example for item in only(compiled_document(value)).parameters}
    assert examples == {"name": "n", "size": 7}


def test_the_only_value_of_a_flag_is_its_example(tmp_path: Path) -> None:
    members: Object = {"deleted": {"const": True}, "open": {"type": "boolean", "enum": [False]}, "size": {"const": 1}}
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document(schema={"type": "object", "properties": members})), encoding="utf-8")
    connector = analyse(path).connector
    assert connector is not None
    examples = [
        field.example for record in connector.records.values() for field in record.fields if field.wire in members
    ]
    assert examples == [True, False, None]


def test_examples_and_links_of_fields_reach_the_package(tmp_path: Path) -> None:
    schema: Object = {
        "type": "object",
        "properties": {"name": {"type": "string", "description": "Its name.", "externalDocs": LINK, "example": "Ada"}},
    }
    connector = compiled_document(document(schema=schema))
    (field,) = next(iter(connector.records.values())).fields
    assert field.example == "Ada"
    assert field.description == "Its name.\n\nSee the guide: https://docs.acme.example"
    assert any("the guide" in text for path, text in files(connector).items() if path.endswith(".py"))


def test_examples_of_any_form_are_no_errors(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    for example in (None, 1, "a", [], {}, {"one": 1}, {"one": {"value": None}}, [None]):
        for key in ("example", "examples"):
            path.write_text(json.dumps(document({"parameters": [{"name": "a", "in": "query", key: example}]})))
            findings = Findings()
            assert openapi.read(path, findings, is_base=False) is not None
            assert not findings.items


def test_types_of_replies_are_named_after_as_much_of_a_resource_as_tells_it_from_others() -> None:
    value = document()
    reply = {"200": {"content": {"application/json": {"schema": {"properties": {"id": {"type": "string"}}}}}}}
    paths = (
        "/snapshots/{id}",
        "/shops/{shop}/snapshots/{id}",
        "/shops/{shop}/racks/{rack}/snapshots/{id}",
        "/aliases/{id}",
    )
    value["paths"] = {path: {"get": {"responses": reply}} for path in paths}
    replies = {item.wire: item.operations[0].reply for item in compiled_document(value).resources}
    assert {wire: reply.record.name for wire, reply in replies.items() if isinstance(reply, ir.RecordReply)} == {
        "snapshots": "SnapshotReadResponse",
        "shops.snapshots": "ShopSnapshotReadResponse",
        "shops.racks.snapshots": "RackSnapshotReadResponse",
        "aliases": "AliasReadResponse",
    }


def test_a_list_may_be_inside_of_the_reply() -> None:
    value = document()
    listed = {"properties": {"meta": {"properties": {"styles": {"type": "array", "items": THING}, "next": {}}}}}
    value["paths"] = {
        path: {"get": {"responses": {"200": {"content": {"application/json": {"schema": listed}}}}}}
        for path in ("/styles", "/status", "/styles/{id}/parent")
    }
    found = [
        f"{item.wire}.{operation.name}" for item in compiled_document(value).resources for operation in item.operations
    ]
    assert found == ["styles.list", "status.read", "styles.parent.read"]


def test_a_client_of_one_letter_is_not_hidden_in_its_tests(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    reply = {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.acme.example"}],
        "paths": {"/pets": {"get": {"responses": {"200": reply}}}},
    }
    path.write_text(json.dumps(document), encoding="utf-8")
    connector = analyse(path).connector
    assert connector is not None
    text = files(connector)["tests/test_t_sdk/offline.py"]
    assert "self.client = T(" in str(text)
    assert "\nT = " not in str(text)
