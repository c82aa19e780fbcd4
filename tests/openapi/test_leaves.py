"""The reading of schemas: shapes, leaves, and values that have every one of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.openapi.documents import Document, Files, Node, Object, main_documents
from tests.openapi.leaves import Face, Schemas
from tests.openapi.synthesis import Sample, Synthesis
from tests.oracle.wire import Json


def samples(schema: Json, face: Face = "reply", **schemas: Json) -> list[Sample]:
    """The values of a schema; `schemas` are the components that it can refer to."""
    root: Json = {"components": {"schemas": schemas}, "it": schema}
    path = Path("document.json").resolve()
    files = Files({path: root})
    return list(Synthesis(Schemas(files), face).samples(Node(schema, path)))


def leaves(schema: Json, face: Face = "reply", **schemas: Json) -> dict[str, str]:
    """The kinds of the leaves of a schema, by their path."""
    found = [leaf for sample in samples(schema, face, **schemas) for leaf in sample.leaves.values()]
    return {".".join(leaf.path): leaf.kind for leaf in found}


def ref(name: str) -> Object:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


TEXT: Object = {"type": "string"}
WHOLE: Object = {"type": "integer"}

SCHEMAS: list[tuple[Json, dict[str, str]]] = [
    (TEXT, {"": "string"}),
    ({}, {"": "any"}),
    ({"type": "object"}, {"": "any"}),
    ({"properties": {"a": TEXT, "b": {"type": "array", "items": WHOLE}}}, {"a": "string", "b.[]": "integer"}),
    ({"type": "object", "additionalProperties": WHOLE}, {"{}": "integer"}),
    ({"allOf": [{"properties": {"a": TEXT}}, {"properties": {"b": WHOLE}}]}, {"a": "string", "b": "integer"}),
    ({"allOf": [TEXT], "description": "a text"}, {"": "string"}),
    ({"oneOf": [TEXT, WHOLE]}, {"|0": "string", "|1": "integer"}),
    ({"type": ["string", "integer", "null"]}, {"|0": "string", "|1": "integer"}),
    ({"anyOf": [TEXT, {"type": "null"}]}, {"": "string"}),
    ({"anyOf": [TEXT, {"nullable": True}]}, {"": "string"}),
    ({"properties": {"a": TEXT}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"a": "string"}),
    (
        {"properties": {"a": TEXT}, "oneOf": [{"properties": {"b": TEXT}}, {"properties": {"c": WHOLE}}]},
        {"|0.a": "string", "|0.b": "string", "|1.a": "string", "|1.c": "integer"},
    ),
    ({"type": "array", "items": {"oneOf": [TEXT, WHOLE]}}, {"[].|0": "string", "[].|1": "integer"}),
    ({"enum": ["a", None]}, {"": "string"}),
    ({"properties": {"a": {**TEXT, "writeOnly": True}, "b": TEXT}}, {"b": "string"}),
]


@pytest.mark.parametrize(("schema", "wanted"), SCHEMAS, ids=lambda value: json.dumps(value)[:60])
def test_leaves(schema: Json, wanted: dict[str, str]) -> None:
    assert leaves(schema) == wanted


def test_requests_have_no_read_only_members() -> None:
    schema: Json = {"properties": {"a": {**TEXT, "readOnly": True}, "b": {**TEXT, "writeOnly": True}}}
    assert leaves(schema, "request") == {"b": "string"}


def test_a_recursive_schema_is_cut_at_the_second_visit() -> None:
    tree: Json = {"properties": {"label": TEXT, "below": {"type": "array", "items": ref("Tree")}, "up": ref("Tree")}}
    assert leaves(ref("Tree"), Tree=tree) == {"label": "string"}


def test_a_union_of_itself_ends() -> None:
    expression: Json = {"oneOf": [TEXT, {"type": "array", "items": ref("Expression")}]}
    assert leaves(ref("Expression"), Expression=expression)["|0"] == "string"


def test_a_required_member_of_its_own_kind_ends() -> None:
    node: Json = {"properties": {"next": ref("Node"), "id": WHOLE}, "required": ["next"]}
    assert samples(ref("Node"), Node=node)[0].value == {"next": {"id": 1}, "id": 2}


def test_a_schema_in_two_places_is_whole_in_both() -> None:
    pair: Json = {"properties": {"a": ref("Point"), "b": ref("Point")}}
    assert leaves(pair, Point={"properties": {"x": WHOLE}}) == {"a.x": "integer", "b.x": "integer"}


def test_tags_have_the_values_of_the_mapping() -> None:
    pet: Json = {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "#/components/schemas/Cat"}},
    }
    animal: Json = {"properties": {"kind": TEXT}}
    tags = [sample.value for sample in samples(pet, Cat=animal, Dog=animal)]
    assert tags == [{"kind": "c"}, {"kind": "Dog"}]


def test_heirs_have_the_values_of_the_mapping() -> None:
    mapping: Json = {"c": "Cat", "d": "#/components/schemas/Dog", "p": "Plant"}
    animal: Json = {"properties": {"kind": TEXT}, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    heir: Json = {"allOf": [ref("Animal"), {"properties": {"name": TEXT}}]}
    found = samples(ref("Animal"), Animal=animal, Cat=heir, Dog=heir, Plant={"properties": {"kind": TEXT}})
    assert [sample.value for sample in found] == [{"kind": "c", "name": "text 2"}, {"kind": "d", "name": "text 2"}]


def test_the_least_of_a_branch_has_what_tells_it_from_the_others() -> None:
    cat: Json = {"properties": {"kind": {"enum": ["a", "b"]}, "name": TEXT}}
    dog: Json = {"properties": {"kind": {"const": "c"}, "name": TEXT}}
    path = Path("document.json").resolve()
    least = Synthesis(Schemas(Files({path: {}})), "request", least=True)
    assert [sample.value for sample in least.samples(Node({"oneOf": [cat, dog]}, path))] == [{"kind": "b"}]


def test_every_branch_of_an_inner_union_is_taken() -> None:
    inner: Json = {"properties": {"x": {"oneOf": [TEXT, WHOLE, {"type": "boolean"}]}}}
    found = leaves({"oneOf": [inner, TEXT]})
    assert found == {"|0.x.|0": "string", "|0.x.|1": "integer", "|0.x.|2": "boolean", "|1": "string"}


def test_operations_of_both_versions(tmp_path: Path) -> None:
    three: Json = {
        "openapi": "3.0.3",
        "servers": [{"url": "https://{host}/v1", "variables": {"host": {"default": "a.test"}}}],
        "paths": {
            "/pets/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
                "post": {
                    "requestBody": {"content": {"text/plain": {}, "application/json": {"schema": TEXT}}},
                    "responses": {"200": {"content": {"application/json": {"schema": TEXT}}}, "404": {}},
                },
            }
        },
    }
    two: Json = {
        "swagger": "2.0",
        "host": "a.test",
        "basePath": "/v1",
        "paths": {
            "/pets/{id}": {
                "post": {
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "type": "string"},
                        {"name": "it", "in": "body", "schema": TEXT},
                    ],
                    "responses": {"200": {"schema": TEXT}},
                }
            }
        },
    }
    for document in (three, two):
        path = tmp_path / "document.json"
        path.write_text(json.dumps(document))
        (operation,) = Document(path).operations
        assert (operation.label, operation.server) == ("POST /pets/{id}", "https://a.test/v1")
        assert [(one.place, one.name, one.style) for one in operation.parameters] == [("path", "id", "simple")]
        assert operation.body is not None
        assert operation.body.media_type == "application/json"
        assert [(one.status, one.content is not None) for one in operation.responses] == [(200, True)]


def test_yaml_is_that_of_1_2(tmp_path: Path) -> None:
    path = tmp_path / "document.yaml"
    path.write_text("{a: NO, b: on, c: true, d: 2024-01-01, e: 010, 200: 1.5}")
    wanted = {"a": "NO", "b": "on", "c": True, "d": "2024-01-01", "e": 10, "200": 1.5}
    assert Document(path).root.value == wanted


def test_parts_of_a_document_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "main.yaml").write_text("openapi: 3.0.0\npaths:\n  /a: {$ref: part.yaml}\n")
    (tmp_path / "api" / "part.yaml").write_text(
        "get: {responses: {200: {$ref: 'main.yaml#/components/responses/R'}}}\n"
    )
    (tmp_path / "notes.yaml").write_text("a: 1\n")
    assert main_documents(tmp_path) == [tmp_path / "api" / "main.yaml"]
    assert [one.label for one in Document(tmp_path / "api" / "main.yaml").operations] == ["GET /a"]
