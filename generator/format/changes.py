"""The overlay that turns one spec into another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import BaseModel, TypeAdapter

from generator.format.overlay import KEYS, holds_texts, shape
from generator.format.spec import BodyObject, Node, TemplateObject
from generator.text.jsonvalue import Json, is_object, is_tuple

JsonObject = dict[str, Json]
_PLAIN: TypeAdapter[object] = TypeAdapter(object)


def changes(model: type[Node], old: Node | None, new: Node, written: Json) -> JsonObject:
    """The overlay of one part of a spec: it turns `written` into another value, or adds that."""
    said: JsonObject = {}
    for name, field in model.model_fields.items():
        default: object = field.get_default(call_default_factory=True)
        before, after = default if old is None else getattr(old, name), getattr(new, name)
        if name == KEYS.get(model) or (before == after and not _moved(before, after)):
            continue
        kind, inner = shape(field.annotation)
        here = written.get(field.alias or name) if isinstance(written, dict) else None
        if kind == "list" and inner is not None and inner in KEYS and is_tuple(after):
            key = KEYS[inner]
            known = before if is_tuple(before) else ()
            said[name] = _members(inner, _by(key, known), _by(key, after), _written(key, here))
        elif kind == "dict" and inner is not None and is_object(before) and is_object(after):
            said[name] = _members(inner, before, after, here if isinstance(here, dict) else {})
        elif kind == "node" and inner is not None and isinstance(before, Node) and isinstance(after, Node) and here:
            said[name] = changes(inner, before, after, here) if isinstance(here, dict) else _json(after)
        elif kind == "node" and inner is not None and isinstance(after, Node) and not _is_template(inner):
            said[name] = changes(inner, None, after, {})
        elif holds_texts(field.annotation) and is_object(before) and is_object(after):
            said[name] = {**dict.fromkeys(before, None), **_object(_json(after))}
        else:
            said[name] = _json(after)
        if said[name] == {} and before and kind != "value":
            del said[name]
    return said


def _members(
    model: type[Node], old: Mapping[str, object], new: Mapping[str, object], written: Mapping[str, Json]
) -> Json:
    said: JsonObject = {key: {"remove": True} for key in old if key not in new}
    kept = [key for key in old if key in new]
    is_moved = [*kept, *(key for key in new if key not in old)] != [*new]
    for key, after in new.items():
        before = old.get(key)
        if before == after or not isinstance(after, Node):
            if is_moved:
                said[key] = {}
            continue
        if _is_template(model):
            said[key] = {**_unset(model, _json(before), _json(after)), **_object(_json(after))}
        else:
            said[key] = changes(model, before if isinstance(before, Node) else None, after, written.get(key))
    return said


def _unset(model: type[Node], old: Json, new: Json) -> JsonObject:
    """The defaults of the keys that only the old template has: an overlay leaves those that it does not name."""
    return {key: _json(model.model_fields[key].default) for key in _object(old) if key not in _object(new)}


def _moved(old: object, new: object) -> bool:
    """Whether two tables have the same members in different orders."""
    return is_object(old) and is_object(new) and [*old] != [*new]


def _is_template(model: type[Node]) -> bool:
    return issubclass(model, (TemplateObject, BodyObject))


def _by(key: str, nodes: Sequence[object]) -> dict[str, object]:
    return {str(getattr(node, key)): node for node in nodes}


def _written(key: str, nodes: Json) -> JsonObject:
    return {str(node.get(key)): node for node in (nodes if isinstance(nodes, list) else ()) if isinstance(node, dict)}


def _object(value: Json) -> JsonObject:
    return value if isinstance(value, dict) else {}


def _json(value: object) -> Json:
    if isinstance(value, BaseModel):
        plain: Json = value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return plain
    dumped: Json = _PLAIN.dump_python(value, mode="json", by_alias=True, exclude_defaults=True)
    return dumped
