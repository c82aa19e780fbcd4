"""The type `Tree` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..tree import Tree
from . import leaf as _leaf_json

_new_tree = _Maker(Tree)


def decode_tree(data: JsonValue, reading: _decode.Reading) -> Tree:
    """Decode a `Tree` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(label := top.get("label")) is not str and label is not None:
        label = reading.optional(label, _decode.text, "Tree.label")
    children = (
        [decode_tree(item, reading) for item in found]
        if _decode.are_objects(found := top.get("children")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, _decode.array(reading.object(decode_tree)), "Tree.children")
        )
    )
    parent = (
        decode_tree(found, reading)
        if type(found := top.get("parent")) is dict and reading.is_lenient
        else (None if found is None else reading.optional(found, reading.object(decode_tree), "Tree.parent"))
    )
    named = reading.optional(top.get("named"), _decode.map_of(reading.object(_leaf_json.decode_leaf)), "Tree.named")
    record = _new_tree.blank()
    _new_tree.fill(record, label, children, parent, named, raw)
    return record


def encode_tree(value: object) -> JsonInput:
    """Write a `Tree`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Tree,
        decode_tree,
        (
            _encode.Member("label", _wire.text),
            _encode.Member("children", _wire.list_of(encode_tree)),
            _encode.Member("parent", encode_tree),
            _encode.Member("named", _wire.map_of(_leaf_json.encode_leaf)),
        ),
    )


ENCODERS: dict[type, object] = {Tree: encode_tree}
