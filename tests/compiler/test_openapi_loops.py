"""Schemas of an OpenAPI document that hold themselves: their types, and samples of these that end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import ir
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


def built(tmp_path: Path, **members: object) -> ir.Connector:
    """A connector whose calls take and return a record that requires members."""
    loop = {"type": "object", "required": [*members], "properties": members}
    content = {"application/json": {"schema": LOOP}}
    operation = {"requestBody": {"content": content}, "responses": {"200": {"description": "", "content": content}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/loops": {"post": operation}},
        "components": {"schemas": {"Loop": loop, **OTHERS}},
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


def test_only_types_that_something_holds_are_declared(tmp_path: Path) -> None:
    """Alternatives that nothing tells apart are one record; those that it stands for are gone."""
    alike = [{"type": "object", "properties": {key: {"type": "string"}}} for key in ("left", "right")]
    connector = built(tmp_path, first={"oneOf": alike}, second={"type": "string"})
    assert set(connector.records) == {"Loop", "LoopFirst", "Leaf", "Inner"}
