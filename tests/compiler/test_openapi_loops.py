"""Schemas of an OpenAPI document that hold themselves: their types, and samples of these that end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from generator import ir
from generator.ir import types
from generator.pipeline import analyse, files

OTHERS = {
    "Leaf": {"type": "object", "required": ["value"], "properties": {"value": {"type": "string"}}},
    "Inner": {
        "type": "object",
        "required": ["back", "more"],
        "properties": {"back": {"$ref": "#/components/schemas/Loop"}, "more": {"type": "string"}},
    },
}
LOOP, LEAF, INNER = ({"$ref": f"#/components/schemas/{name}"} for name in ("Loop", "Leaf", "Inner"))


NESTED = {
    "type": "object",
    "required": ["label", "value"],
    "properties": {
        "label": {"type": "string"},
        "value": {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Nest"}]},
    },
}
NEST = {
    "anyOf": [
        {"type": "array", "items": NESTED},
        {"type": "array", "items": {"type": "array", "items": NESTED}},
        {"type": "object", "additionalProperties": NESTED},
    ]
}


def built(tmp_path: Path, others: Mapping[str, object] = MappingProxyType({}), /, **members: object) -> ir.Connector:
    """A connector whose calls take and return a record that requires members."""
    loop = {"type": "object", "required": [*members], "properties": members}
    content = {"application/json": {"schema": LOOP}}
    operation = {"requestBody": {"content": content}, "responses": {"200": {"description": "", "content": content}}}
    return documented(tmp_path, {"/loops": {"post": operation}}, {"Loop": loop, **OTHERS, **others})


def documented(
    tmp_path: Path, paths: Mapping[str, object], schemas: Mapping[str, object] = MappingProxyType({})
) -> ir.Connector:
    """The connector of a document."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": {**schemas}},
    }
    path = tmp_path / "acme.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    analysis = analyse(path)
    assert analysis.connector is not None, [item.message for item in analysis.findings]
    assert files(analysis.connector)
    return analysis.connector


@pytest.mark.parametrize(
    ("member", "is_required"),
    [
        ({"type": "array", "items": LOOP}, True),
        ({"type": "object", "additionalProperties": LOOP}, True),
        ({"oneOf": [LOOP, {"type": "null"}]}, True),
        ({"oneOf": [LOOP, {"type": "string"}]}, True),
        ({"oneOf": [LOOP, LEAF]}, True),
        ({"oneOf": [INNER, LEAF]}, True),
        (LOOP, False),
        (INNER, False),
        ({"oneOf": [LOOP, INNER]}, False),
        ({"allOf": [LOOP], "description": "itself"}, False),
    ],
)
def test_only_a_member_without_an_end_is_not_required(tmp_path: Path, member: object, is_required: bool) -> None:
    (field,) = built(tmp_path, first=member).records["Loop"].fields
    assert field.required is is_required


def test_members_of_a_member(tmp_path: Path) -> None:
    inside = {"type": "object", "required": ["back"], "properties": {"back": LOOP}}
    built(tmp_path, first=inside, second={"type": "array", "items": inside})


def test_an_object_without_a_name_in_a_union_that_it_refers_to_is_one_record(tmp_path: Path) -> None:
    """It was read anew inside of itself, up to the limit of nesting."""
    connector = built(tmp_path, {"Nest": NEST}, first={"type": "array", "items": NESTED}, second=LEAF)
    own = {name: record.fields for name, record in connector.records.items() if name.startswith("Nest")}
    assert set(connector.records) == {"Loop", "LoopFirstItem", "Leaf", "Inner", *own}
    assert set(own) == {"NestItem", "NestItemItem", "NestValue"}
    for _, value in own.values():
        assert isinstance(value.type, types.Union)
        mentioned = {part.name for part in types.parts(value.type) if isinstance(part, types.RecordRef)}
        assert mentioned == set(own)


def test_only_types_that_something_holds_are_declared(tmp_path: Path) -> None:
    """Alternatives that nothing tells apart are one record; those that it stands for are gone."""
    alike = [{"type": "object", "properties": {key: {"type": "string"}}} for key in ("left", "right")]
    connector = built(tmp_path, first={"oneOf": alike}, second={"type": "string"})
    assert set(connector.records) == {"Loop", "LoopFirst", "Leaf", "Inner"}


@pytest.mark.parametrize("name", ["options", "name", "example", "description"])
def test_types_that_only_a_method_or_a_parameter_of_any_name_has_are_declared(tmp_path: Path, name: str) -> None:
    """A method may be called as a key of a connector that has a text."""
    content = {"application/json": {"schema": {"type": "object", "properties": {"parent": OTHERS["Leaf"]}}}}
    options = {"requestBody": {"content": content}, "responses": {"204": {"description": ""}}}
    parameter = {"name": name, "in": "query", "style": "deepObject", "schema": OTHERS["Leaf"]}
    connector = documented(
        tmp_path,
        {
            f"/files/{name}": {"options": options, "post": {**options, "x-fern-sdk-method-name": name}},
            "/others": {"get": {"parameters": [parameter], "responses": {"204": {"description": ""}}}},
        },
    )
    assert len(connector.records) == 3


@pytest.mark.parametrize(
    ("member", "type"),
    [
        (
            {"anyOf": [{}, {"type": "null"}], "default": None, "environment": ["ACME_TEST"]},
            types.Nullable(types.AnyJson()),
        ),
        ({"type": "string", "anyOf": [{}, {"type": "null"}]}, types.Nullable(types.Scalar("string"))),
        ({"type": "string", "anyOf": [{"description": "Anything"}]}, types.Scalar("string")),
        ({"allOf": [LEAF], "environment": ["ACME_TEST"]}, None),
    ],
)
def test_what_a_schema_says_beside_alternatives_that_say_nothing(
    tmp_path: Path, member: object, type: types.Type | None
) -> None:
    """What no standard knows, `environment` here, is a note; a schema without its union isn't the one with it."""
    connector = built(tmp_path, first=member)
    (field,) = connector.records["Loop"].fields
    if type is None:
        assert set(connector.records) == {"Loop", "Leaf", "Inner"}
    else:
        assert field.type == type
