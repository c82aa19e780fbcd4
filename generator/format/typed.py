"""Validates the tree of a spec: the typed spec, and a finding for each invalid value."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from pydantic import ValidationError

from generator.findings import Findings, Place, Pointer
from generator.findings.hints import did_you_mean
from generator.format.overlay import shape
from generator.format.spec import BodyObject, ConnectorSpec, Node, TemplateObject
from generator.format.tree import Tree
from generator.ir import templates
from generator.text.depth import MAX_DEPTH
from generator.text.jsonvalue import Json, is_object, is_tuple


def typed(tree: Tree, findings: Findings) -> ConnectorSpec | None:
    """The typed spec without its invalid parts; `None` if nothing is left."""
    try:
        spec = ConnectorSpec.model_validate(tree.value)
    except ValidationError as error:
        broken: set[Pointer] = set()
        for problem in error.errors(include_url=False):
            loc = problem["loc"]
            pointer = _existing(tree.value, loc)
            if problem["type"] == "missing":
                _missing(str(loc[-1]), pointer, _at(tree.value, pointer), findings)
            else:
                kind = _of_either(problem["type"], loc, pointer, _at(tree.value, pointer))
                if kind is None:
                    continue
                _report(kind, problem["msg"], pointer, loc, findings)
            broken.add(_optional(pointer))
        findings.resolve(tree.locate)
        tree.value = copy.deepcopy(tree.value)
        broken = _repaired(tree, broken)
        if () in broken:
            return None
        _drop(tree, broken)
        return typed(tree, findings)
    for place, key, known in _unknown(spec, ()):
        findings.add(
            "unknown-key",
            f"{key!r} is not a key of the format here",
            place.name,
            hint=did_you_mean(key, known),
        )
    return spec


def _optional(pointer: Pointer) -> Pointer:
    """The innermost part around a place that a spec can be without; the root if there is none."""
    kind: str = "node"
    model: type[Node] | None = ConnectorSpec
    part: Pointer = ()
    for length, key in enumerate(pointer, 1):
        if model is None or (issubclass(model, (TemplateObject, BodyObject)) and key == "value"):
            break
        if kind == "node":
            field = next((item for name, item in model.model_fields.items() if key in (item.alias, name)), None)
            if field is None:
                break
            part = part if field.is_required() else pointer[:length]
            kind, model = shape(field.annotation)
        else:
            part, kind = pointer[:length], "node"
    return part


_STAND_INS: Mapping[Pointer, Mapping[str, Json]] = {
    ("types",): {"fields": []},
    ("auth",): {"method": "none"},
    ("webhooks", "signatures"): {"method": "standard-webhooks"},
}
"""Substitutes for invalid declarations whose names other parts may use, by the pointer to their table."""

_FORMS_OF_TYPES = ("fields", "variants", "options", "type")


def _repaired(tree: Tree, broken: set[Pointer]) -> set[Pointer]:
    """Replaces invalid values that would stop the checks of others; returns the parts that are still invalid."""
    left = {
        pointer[:2] if pointer[:1] == ("types",) and pointer[2:] in {(key,) for key in _FORMS_OF_TYPES} else pointer
        for pointer in broken
    }
    for pointer in [*left]:
        stand_in = _STAND_INS.get(pointer[:-1])
        holder = _at(tree.value, pointer[:-1])
        if stand_in is not None and isinstance(holder, dict):
            holder[str(pointer[-1])] = dict(stand_in)
            left = {other for other in left if other[: len(pointer)] != pointer}
    resources = tree.value.get("resources")
    for index, resource in enumerate(resources if isinstance(resources, list) else ()):
        if ("resources", index) in left and isinstance(resource, dict) and not isinstance(resource.get("handle"), str):
            resource["handle"] = f"resource{index}"
            left.remove(("resources", index))
    for pointer in sorted(left, key=len):
        if pointer[4:5] == ("match",) and pointer[2] == "webhooks":
            webhook = _at(tree.value, pointer[:4])
            if isinstance(webhook, dict):
                webhook["match"] = {"key": f"match{pointer[3]}"}
                left.discard(pointer)
        elif "placeholders" in pointer[-2:]:
            _declare(tree, pointer[: len(pointer) - pointer[::-1].index("placeholders")])
            if pointer[-1] == "placeholders":
                left.discard(pointer)
    if () in left:
        before = copy.deepcopy(tree.value)
        if not isinstance(tree.value.get("handle"), str):
            tree.value["handle"] = "spec"
        service = tree.value.get("service")
        service = dict(service) if isinstance(service, dict) else {}
        url = service.get("baseURL")
        if not isinstance(url.get("value") if isinstance(url, dict) else url, str):
            service["baseURL"] = "https://api.example.com"
        tree.value["service"] = service
        if tree.value != before:
            left.remove(())
    return left


def _declare(tree: Tree, pointer: Pointer) -> None:
    """Declares what broken `placeholders` surely declared: the holes beside them that nothing else declares."""
    holder = _at(tree.value, pointer[:-1])
    if not isinstance(holder, dict):
        return
    is_of_operation = pointer[2:3] == ("operations",)
    scope = _at(tree.value, pointer[:4]) if is_of_operation else {**tree.value, "resources": []}
    settings = tree.value.get("settings")
    known = {*_declared(scope), *(settings if isinstance(settings, dict) and not is_of_operation else ())}
    missing: list[Json] = [{"name": name} for name in dict.fromkeys(_holes(holder)) if name not in known]
    entries = holder["placeholders"]
    holder["placeholders"] = [*(entries if isinstance(entries, list) else ()), *missing]


def _declared(value: Json) -> Iterator[str]:
    """The names of the placeholders in a part of the tree."""
    if isinstance(value, dict):
        entries = value.get("placeholders")
        for entry in entries if isinstance(entries, list) else ():
            name = entry.get("name") if isinstance(entry, dict) else None
            if isinstance(name, str):
                yield name
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _declared(item)


def _holes(value: Json) -> Iterator[str]:
    """The names of the holes in a part of the tree."""
    if isinstance(value, str):
        yield from (hole.name for hole in templates.holes(templates.parse(value, Place(()), Findings())))
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _holes(item)


def _at(value: Json, pointer: Pointer) -> Json:
    for part in pointer:
        if isinstance(value, dict) and isinstance(part, str):
            value = value[part]
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
    return value


def _drop(tree: Tree, broken: set[Pointer]) -> None:
    """Removes entries from the tree, the innermost first, and moves the origins of the others."""
    for parent in sorted({pointer[:-1] for pointer in broken}, key=len, reverse=True):
        holder = _at(tree.value, parent)
        dropped = {pointer[-1] for pointer in broken if pointer[:-1] == parent}
        if isinstance(holder, dict):
            for key in dropped:
                holder.pop(str(key), None)
        elif isinstance(holder, list):
            kept = [index for index in range(len(holder)) if index not in dropped]
            holder[:] = [holder[index] for index in kept]
            tree.keep(parent, kept)


def _missing(name: str, pointer: Pointer, holder: Json, findings: Findings) -> None:
    place, hint = Place(pointer), f'add "{name}": ...'
    for near in get_close_matches(name, holder if isinstance(holder, dict) else (), 1):
        place, hint = Place((*pointer, near), key=True), f'write "{name}" instead of "{near}"'
    findings.add("missing-key", f"the key {name!r} is missing", place, hint=hint)


def told(kind: str, message: str) -> tuple[str, str]:
    """The message and the hint for an error of pydantic."""
    if kind == "literal_error":
        return f"expected {message.partition('should be ')[2]}", "write one of these"
    bound = message.rpartition(" ")[2]
    if kind == "greater_than_equal":
        return f"expected a number from {bound} on", f"write {bound} or more"
    if kind == "less_than_equal":
        return f"expected a number up to {bound}", f"write {bound} or less"
    words, edit = _WORDS.get(kind, ("", ""))
    return words or message, edit or "correct it"


def _of_either(kind: str, loc: tuple[int | str, ...], pointer: Pointer, value: Json) -> str | None:
    """The type of an error; `None` for one about the form that a value does not have, where two forms are possible."""
    if kind not in ("dict_type", "tuple_type") or loc[-1:] == pointer[-1:]:
        return kind
    return None if isinstance(value, (dict, list)) else "either_type"


def _report(kind: str, message: str, pointer: Pointer, loc: tuple[int | str, ...], findings: Findings) -> None:
    words, edit = told(kind, message)
    is_key = loc[-1:] == ("[key]",)
    name = next((part for part in reversed(pointer) if isinstance(part, str)), "the spec")
    where = name if name in (*pointer[-1:], "the spec") else f"an entry of {name}"
    if kind == "too_deep":
        findings.add("too-deep", f"{where}: nested over {MAX_DEPTH} levels", Place(pointer), hint="flatten it")
        return
    findings.add("invalid-value", f"{where}: {words}", Place(pointer, key=is_key), hint=edit)


_WORDS: dict[str, tuple[str, str]] = {
    "string_type": ("expected a string", 'write it in quotes: "..."'),
    "bool_type": ("expected true or false", "write true or false, without quotes"),
    "int_type": ("expected an integer", "write a number without quotes"),
    "int_from_float": ("expected an integer", "write a number without a fraction"),
    "int_parsing": ("expected an integer", "write a number without quotes"),
    "float_type": ("expected a number", "write a number without quotes"),
    "float_parsing": ("expected a number", "write a number without quotes"),
    "greater_than": ("expected a number over 0", "write how many seconds"),
    "string_pattern_mismatch": ("expected a status of errors, a range of them or `default`", "404, 4XX or default"),
    "tuple_type": ("expected an array", "[...]"),
    "list_type": ("expected an array", "[...]"),
    "dict_type": ("expected an object", "{...}"),
    "either_type": ("expected an object or an array", "{...} or [...]"),
    "template_type": ("expected a text, or an object with `value`", '"..."'),
    "model_type": ("expected an object", "{...}"),
}
"""The message and the hint for each error type of pydantic."""


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


@cache
def _keys(kind: type[Node]) -> Mapping[str, str]:
    """The key of each field of an object, by the name of the field."""
    return {name: field.alias or name for name, field in kind.model_fields.items()}


def _unknown(node: Node, pointer: Pointer) -> Iterator[tuple[Place, str, list[str]]]:
    keys = _keys(type(node))
    for key in node.model_extra or {}:
        yield Place((*pointer, key)), key, list(keys.values())
    for name in node.model_fields_set:
        value: object = getattr(node, name)
        if name not in keys or value is None or isinstance(value, (str, bool)):
            continue
        place = (*pointer, keys[name])
        if isinstance(value, Node):
            yield from _unknown(value, place)
        elif is_tuple(value):
            for index, item in enumerate(value):
                if isinstance(item, Node):
                    yield from _unknown(item, (*place, index))
        elif is_object(value):
            for member, item in value.items():
                if isinstance(item, Node):
                    yield from _unknown(item, (*place, member))
