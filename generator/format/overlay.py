"""Applies an overlay to the tree of a spec: the same keys in snake_case, list entries by their handle."""

from __future__ import annotations

import json
import re
import types
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Annotated, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.findings import Findings, Pointer
from generator.findings.hints import did_you_mean
from generator.format.documents import Document
from generator.format.locate import Text
from generator.format.spec import (
    BodyObject,
    ConnectorSpec,
    FieldSpec,
    Node,
    OperationSpec,
    Placeholder,
    ResourceSpec,
    SettingSpec,
    TemplateObject,
    WebhookSpec,
)
from generator.format.tree import Origin, Tree
from generator.text.jsonvalue import Json

KEYS: Mapping[type[Node], str] = {
    ResourceSpec: "handle",
    FieldSpec: "name",
    Placeholder: "name",
    SettingSpec: "name",
    WebhookSpec: "event",
}
"""The lists that an overlay addresses by a key of their entries."""

RESOURCES_BY = "resources_by"
"""The key that says how the operations of an OpenAPI document are cut into resources."""

_HOLE = re.compile(r"\{\{\s*([^{}\s]+)\s*\}\}")
_NEEDED: Mapping[type[Node], tuple[str, ...]] = {
    ResourceSpec: ("operations", "webhooks", "endpoint"),
    OperationSpec: ("method",),
    FieldSpec: ("selector", "type", "fields", "options"),
    WebhookSpec: ("payload", "path"),
}
_MISSPELT = 0.8
"""The likeness of two names, from 0 to 1, from which on one is taken for the other."""


def apply(overlay: Document, tree: Tree, findings: Findings) -> None:
    """Applies an overlay to a tree."""
    if isinstance(overlay.value, dict):
        base = ("extends", RESOURCES_BY) if "extends" in overlay.value else ()
        patch = {key: value for key, value in overlay.value.items() if key not in base}
        known = _object(tree.value.get("types")).keys()
        _Application(overlay.text, tree, findings).node(ConnectorSpec, tree.value, patch, (), ())
        tree.added_types |= _object(tree.value.get("types")).keys() - known


def complete(model: type[Node], said: Json, origin: Origin, here: Pointer, tree: Tree, findings: Findings) -> None:
    """Applies what an OpenAPI document says about a part of itself as an overlay would."""
    text, there = origin
    value: Json = tree.value
    for part in here:
        value = value[part] if isinstance(value, dict) and isinstance(part, str) else _items(value)[int(part)]
    if isinstance(said, dict) and isinstance(value, dict):
        _Application(text, tree, findings, orders=True).node(model, value, said, here, there)
    else:
        findings.add("invalid-value", "expected an object", text.locate(there), hint="{...}")


class _Application:
    """An overlay being applied: `here` is a pointer into the tree, `there` one into the overlay.

    With `orders`, a table that names every member says their order.
    """

    def __init__(self, text: Text, tree: Tree, findings: Findings, *, orders: bool = False) -> None:
        self._orders = orders
        self._text = text
        self._tree = tree
        self._findings = findings

    def node(
        self, model: type[Node], value: dict[str, Json], patch: dict[str, Json], here: Pointer, there: Pointer
    ) -> None:
        """Applies a table to an object of the spec."""
        for key, item in patch.items():
            field = model.model_fields.get(key)
            if field is None or (key == KEYS.get(model) and here):
                self._unknown(key, model, (*there, key))
                continue
            name = field.alias or key
            if key == "description" and isinstance(value.get("meta"), dict):
                name, place = "meta", (*here, "meta", "description")
                value["meta"] = {**_object(value["meta"]), "description": item}
                self._came(place, (*there, key))
                continue
            value[name] = self._value(field, value.get(name), item, (*here, name), (*there, key))

    def _value(self, field: FieldInfo, old: Json, new: Json, here: Pointer, there: Pointer) -> Json:
        kind, model = shape(field.annotation)
        if kind == "list" and model is not None and model in KEYS and isinstance(new, dict):
            return self._entries(model, old if isinstance(old, list) else [], new, here, there)
        if kind == "list" and model is not None and model in KEYS and isinstance(new, list):
            name = there[-1]
            self._findings.add(
                "invalid-value",
                f"{name}: expected a table for each {KEYS[model]}, not an array",
                self._text.locate(there, key=True),
                hint=f"[{name}.<{KEYS[model]}>]",
            )
            return old
        if kind == "dict" and isinstance(new, dict) and model is not None:
            return self._members(model, _object(old), new, here, there)
        if model is None and isinstance(new, dict) and isinstance(old, dict) and holds_texts(field.annotation):
            for key in new:
                self._came((*here, key), (*there, key))
            return {key: item for key, item in {**old, **new}.items() if item is not None}
        if model is not None and issubclass(model, (TemplateObject, BodyObject)) and isinstance(new, str):
            self._came(here, there)
            self._came((*here, "value"), there)
            return self._template(old, new, here)
        if kind == "node" and model is not None and isinstance(new, dict) and isinstance(old, dict):
            changed = dict(old)
            self.node(model, changed, new, here, there)
            return changed
        if kind == "node" and model is not None and isinstance(new, dict) and model not in (TemplateObject, BodyObject):
            self._came(here, there)
            added: dict[str, Json] = {}
            self.node(model, added, new, here, there)
            return added
        self._came(here, there)
        return new

    def _templated(self, old: Json, new: Json, here: Pointer, there: Pointer) -> Json:
        """A template of a table of templates: its text, or a table with some of its keys."""
        if isinstance(new, dict) and old is not None:
            for key in new:
                self._came((*here, key), (*there, key))
            return {**({"value": old} if isinstance(old, str) else _object(old)), **new}
        self._came(here, there)
        self._came((*here, "value"), there)
        return self._template(old, new, here) if isinstance(new, str) else new

    def _template(self, old: Json, new: str, here: Pointer) -> Json:
        declared = old.get("placeholders") if isinstance(old, dict) else None
        if not isinstance(declared, list):
            return {"value": new}
        names = set(_HOLE.findall(new))
        kept: list[Json] = []
        for index, placeholder in enumerate(declared):
            if isinstance(placeholder, dict) and placeholder.get("name") in names:
                origin = self._tree.origin((*here[:-1], here[-1], "placeholders", index))
                kept.append(placeholder)
                if origin is not None and origin[0] is not self._text:
                    self._tree.came((*here, "placeholders", len(kept) - 1), origin)
        return {"value": new, "placeholders": kept}

    def _members(
        self, model: type[Node], old: dict[str, Json], new: dict[str, Json], here: Pointer, there: Pointer
    ) -> Json:
        members = dict(old)
        if not old:
            self._came(here, there)
        headers = {name.lower(): name for name in members} if here[-1:] == ("headers",) else {}
        for written, item in new.items():
            place = (*there, written)
            key = headers.get(written.lower(), written)
            if _removes(item):
                self._useless(item, place)
                if members.pop(key, None) is None:
                    self._nothing(key, members, place)
            elif isinstance(item, dict) and not issubclass(model, (TemplateObject, BodyObject)):
                known = members.get(key)
                if known is None:
                    if not self._completes(model, key, item, members, place):
                        continue
                    self._came((*here, key), place)
                changed = dict(_object(known))
                self.node(model, changed, item, (*here, key), place)
                members[key] = changed
            else:
                members[key] = self._templated(members.get(key), item, (*here, key), place)
        if self._orders and members.keys() <= new.keys():
            return {key: members[key] for key in new if key in members}
        return members

    def _entries(self, model: type[Node], old: list[Json], new: dict[str, Json], here: Pointer, there: Pointer) -> Json:
        name = KEYS[model]
        if not old:
            self._came(here, there)
        known = {str(_object(entry).get(name)): index for index, entry in enumerate(old)}
        removed = {key for key, item in new.items() if _removes(item)}
        for key in removed:
            self._useless(new[key], (*there, key))
        for key in removed - known.keys():
            self._nothing(key, known, (*there, key))
        kept = [index for index, entry in enumerate(old) if str(_object(entry).get(name)) not in removed]
        if removed:
            self._tree.keep(here, kept)
        entries = [old[index] for index in kept]
        positions = {str(_object(entry).get(name)): index for index, entry in enumerate(entries)}
        for key, item in new.items():
            if key in removed:
                continue
            place = (*there, key)
            if not isinstance(item, dict):
                self._findings.add(
                    "invalid-value", f"{key}: expected a table", self._text.locate(place), hint="{ ... }"
                )
                continue
            position = positions.get(key, len(entries))
            if key not in positions:
                if not self._completes(model, key, item, positions, place):
                    continue
                self._came((*here, position), place)
                entries.append({name: key})
            changed = dict(_object(entries[position]))
            self.node(model, changed, item, (*here, position), place)
            entries[position] = changed
        positions = {str(_object(entry).get(name)): index for index, entry in enumerate(entries)}
        if self._orders and positions.keys() <= new.keys():
            order = [positions[key] for key in new if key in positions]
            if order != sorted(order):
                self._tree.keep(here, order)
                return [entries[index] for index in order]
        return entries

    def _came(self, here: Pointer, there: Pointer) -> None:
        self._tree.came(here, (self._text, there))

    def _completes(
        self, model: type[Node], key: str, item: dict[str, Json], known: Iterable[str], there: Pointer
    ) -> bool:
        """Whether a table has a key that a new entry needs; without one, the target is reported as missing.

        A field beside no other needs none. One whose name is nearly that of another is misspelt, unless it has a
        selector.
        """
        complete = model not in _NEEDED or _adds(model, item)
        if model is FieldSpec and "selector" not in item:
            names = list(known)
            complete = not names or (complete and not get_close_matches(key, names, 1, _MISSPELT))
        if not complete:
            adds = f"`selector = {json.dumps([key])}` to add it" if model is FieldSpec else ""
            self._nothing(key, known, there, adds)
        return complete

    def _useless(self, item: Json, there: Pointer) -> None:
        """Report what a table says of the entry that it removes."""
        for key in _object(item).keys() - {"remove"}:
            self._findings.add(
                "unused-key",
                f"{key!r} has no effect: the entry is removed",
                self._text.locate((*there, key), key=True),
                hint=f"remove {key}, or `remove = true`",
            )

    def _nothing(self, key: str, known: Iterable[str], there: Pointer, adds: str = "") -> None:
        if not self._tree.is_whole or self._findings.crowded("overlay-target"):
            return
        hint = did_you_mean(key, known)
        self._findings.add(
            "overlay-target",
            f"the overlay changes {key!r}, which does not exist",
            self._text.locate(there, key=True),
            hint=f"{hint}, or {adds}" if adds and not hint.endswith("?") else hint,
        )

    def _unknown(self, key: str, model: type[Node], there: Pointer) -> None:
        self._findings.add(
            "overlay-key",
            f"{key!r} is not a key of the overlay here",
            self._text.locate(there, key=True),
            hint="remove it: the table has this name"
            if key == KEYS.get(model)
            else did_you_mean(key, model.model_fields.keys() - {KEYS.get(model)}),
        )


def shape(annotation: object) -> tuple[str, type[Node] | None]:
    """The kind of a type of the spec (node, list, dict or value), and the node type in it."""
    if get_origin(annotation) is Annotated:
        return shape(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return "node", annotation
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple:
        return "list", shape(arguments[0])[1]
    if get_origin(annotation) is dict:
        return "dict", shape(arguments[1])[1]
    if get_origin(annotation) in (Union, types.UnionType):
        return next((inner for part in arguments if (inner := shape(part))[1] is not None), ("value", None))
    return "value", None


def holds_texts(annotation: object) -> bool:
    """Whether a type of the spec is a table of texts by name, or may be one."""
    arguments = get_args(annotation)
    if get_origin(annotation) in (Union, types.UnionType):
        return any(map(holds_texts, arguments))
    return get_origin(annotation) is dict and arguments[1] is not object


def _object(value: Json) -> dict[str, Json]:
    return value if isinstance(value, dict) else {}


def _items(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _adds(model: type[Node], item: Json) -> bool:
    """Whether a table has a key that a new entry needs; what is in a new resource is new, too."""
    table = _object(item)
    if model is ResourceSpec and "endpoint" not in table:
        inner: tuple[tuple[str, type[Node]], ...] = (("operations", OperationSpec), ("webhooks", WebhookSpec))
        return any(_adds(kind, entry) for name, kind in inner for entry in _object(table.get(name)).values())
    return any(name in table for name in _NEEDED[model])


def _removes(item: Json) -> bool:
    return isinstance(item, dict) and item.get("remove") is True
