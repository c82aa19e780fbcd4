"""An end for records that require themselves."""

from __future__ import annotations

from collections.abc import Mapping

from generator.frontends.openapi.typed import JsonObject
from generator.ir.endings import Depths, depth, depths
from generator.ir.types import RecordRef, Type, Union, Variant, is_built_in, parse, parts
from generator.text.jsonvalue import Json


def end(declared: Mapping[str, JsonObject]) -> None:
    """Let records that require themselves have an end: the member that closes a circle is not required."""
    known = depths({name: [type_ for _, type_ in _needing(item)] for name, item in declared.items()})
    done = set(known)
    for start in declared:
        path: list[tuple[str, list[tuple[JsonObject, str]]]] = []
        if start not in done:
            path.append((start, _endless(start, declared, known)))
        while path:
            name, needing = path[-1]
            if not needing:
                done.add(name)
                path.pop()
                continue
            item, inner = needing.pop()
            if inner in (above for above, _ in path):
                item.pop("required", None)
            elif inner not in done:
                path.append((inner, _endless(inner, declared, known)))


def _endless(name: str, declared: Mapping[str, JsonObject], known: Depths) -> list[tuple[JsonObject, str]]:
    """The fields that a record requires, each with a record that its values may hold and that has no end."""
    required: list[tuple[JsonObject, str]] = []
    for item, type_ in _needing(declared[name]):
        seen: set[str] = set()
        waiting = [type_] if depth(type_, known) is None else []
        while waiting:
            for part in parts(waiting.pop()):
                if not isinstance(part, RecordRef) or part.name in seen or part.name in known:
                    continue
                seen.add(part.name)
                if "fields" in declared[part.name]:
                    required.append((item, part.name))
                else:
                    waiting += [inner for _, inner in _needing(declared[part.name])]
    return required


def _needing(declared: JsonObject) -> list[tuple[JsonObject, Type]]:
    """What a value of a declared type must have: the required fields of a record, or one of its alternatives."""
    variants, fields = declared.get("variants"), declared.get("fields")
    if isinstance(variants, (list, dict)):
        listed = variants if isinstance(variants, list) else variants.values()
        return [(declared, Union(tuple(Variant(_read(item)) for item in listed)))]
    if not isinstance(fields, list):
        return [(declared, _read(declared["type"]))] if "type" in declared else []
    needed: list[tuple[JsonObject, Type]] = []
    for item in fields:
        if isinstance(item, dict) and item.get("required"):
            is_inline = item["type"] == "Object" and "fields" in item
            needed += _needing(item) if is_inline else [(item, _read(item["type"]))]
    return needed


def _read(expression: Json) -> Type:
    return parse(str(expression), lambda name: None if is_built_in(name) else RecordRef(name, ""))
