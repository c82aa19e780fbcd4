"""The type `Tree` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..tree import Tree
from . import leaf as _leaf_json

_new_tree = _Maker(Tree)


def decode_tree(data: JsonObject, reading: _decode.Reading) -> Tree:
    """Decode a `Tree` from received JSON."""
    if type(label := data.get("label")) is not str and label is not None:
        label = reading.optional(label, _decode.text, "Tree.label")
    children = reading.records(data.get("children"), decode_tree, "Tree.children")
    parent = reading.record(data.get("parent"), decode_tree, "Tree.parent")
    named = reading.optional(data.get("named"), _decode.map_of(reading.of_record(_leaf_json.decode_leaf)), "Tree.named")
    record = _new_tree.blank()
    _new_tree.fill(record, label, children, parent, named, data)
    return record


def encode_tree(value: object) -> JsonInput:
    """Write a `Tree`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Tree,
        decode_tree,
        {
            "label": _wire.text,
            "children": _wire.list_of(encode_tree),
            "parent": encode_tree,
            "named": _wire.map_of(_leaf_json.encode_leaf),
        },
    )


ENCODERS: dict[type, object] = {Tree: encode_tree}
