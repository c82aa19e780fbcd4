"""From the spec tree to the typed spec, with a finding for whatever the types don't take."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from generator.assemble import Tree
from generator.findings import Findings, Place, Pointer
from generator.jsonvalue import Json, is_object, is_tuple
from generator.overlay import did_you_mean
from generator.spec import ConnectorSpec, Node


def typed(tree: Tree, findings: Findings) -> ConnectorSpec | None:
    """The spec; `None` where a part of it has the wrong form."""
    try:
        spec = ConnectorSpec.model_validate(tree.value)
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            _report(problem["type"], problem["msg"], _existing(tree.value, problem["loc"]), problem["loc"], findings)
        return None
    for place, key, known in _unknown(spec, (), tree):
        findings.add(
            "unknown-key",
            f"nothing reads the key {key!r} here",
            place.name,
            hint=did_you_mean(key, known) if known else "write it in overlay.toml instead",
        )
    return spec


def _report(kind: str, message: str, pointer: Pointer, loc: tuple[int | str, ...], findings: Findings) -> None:
    if kind == "missing":
        name = loc[-1]
        findings.add("missing-key", f"the key {name!r} is missing", Place(pointer), hint=f'add "{name}": ...')
        return
    words = message.removeprefix("Value error, ")
    words = words[0].lower() + words[1:]
    findings.add(
        "invalid-value", f"{loc[-1] if loc else 'the spec'}: {words}", Place(pointer), hint="correct the value"
    )


_WORDS: dict[str, tuple[str, str]] = {
    "string_type": ("expected a string", 'write it in quotes: "..."'),
    "bool_type": ("expected true or false", "write true or false, without quotes"),
    "int_type": ("expected an integer", "write a number without quotes"),
    "int_from_float": ("expected an integer", "write a number without a fraction"),
    "int_parsing": ("expected an integer", "write a number without quotes"),
    "float_type": ("expected a number", "write a number without quotes"),
    "float_parsing": ("expected a number", "write a number without quotes"),
    "tuple_type": ("expected an array", "[...]"),
    "list_type": ("expected an array", "[...]"),
    "dict_type": ("expected an object", "{...}"),
    "model_type": ("expected an object", "{...}"),
}
"""The words of the format for what its types refuse, and the edit."""


def _existing(value: Json, loc: tuple[int | str, ...]) -> Pointer:
    pointer: Pointer = ()
    for part in loc:
        if isinstance(value, dict) and isinstance(part, str) and part in value:
            value = value[part]
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            continue
        pointer = (*pointer, part)
    return pointer


def _unknown(node: Node, pointer: Pointer, tree: Tree) -> Iterator[tuple[Place, str, list[str]]]:
    fields = type(node).model_fields
    known = [field.alias or name for name, field in fields.items() if not field.json_schema_extra]
    for key in node.model_extra or {}:
        yield Place((*pointer, key)), key, known
    for name in node.model_fields_set:
        if name not in fields:
            continue
        key = fields[name].alias or name
        place = (*pointer, key)
        if fields[name].json_schema_extra and _is_json(tree, place):
            yield Place(place), key, []
        value: object = getattr(node, name)
        if isinstance(value, Node):
            yield from _unknown(value, place, tree)
        elif is_tuple(value):
            for index, item in enumerate(value):
                if isinstance(item, Node):
                    yield from _unknown(item, (*place, index), tree)
        elif is_object(value):
            for member, item in value.items():
                if isinstance(item, Node):
                    yield from _unknown(item, (*place, member), tree)


def _is_json(tree: Tree, pointer: Pointer) -> bool:
    origin = tree.origin(pointer)
    return origin is not None and origin[0].language == "json"
