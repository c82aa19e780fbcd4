"""The type `Block` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..old import Old
from ..text import Text
from ..tool import Tool
from . import old as _old_json
from . import text as _text_json
from . import tool as _tool_json


def decode_block(data: JsonValue, reading: _decode.Reading) -> Text | Tool | Old | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: Text | Tool | Old | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "text":
        found = _text_json.decode_text(members, reading)
    elif tag == "tool_use":
        found = _tool_json.decode_tool(members, reading)
    elif tag == "old":
        found = _old_json.decode_old(members, reading)
    elif tag == "ancient":
        found = _old_json.decode_old(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_block(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={Text: _text_json.encode_text, Tool: _tool_json.encode_tool, Old: _old_json.encode_old},
        tags={
            "text": _text_json.encode_text,
            "tool_use": _tool_json.encode_tool,
            "old": _old_json.encode_old,
            "ancient": _old_json.encode_old,
        },
        tag=("type",),
    )
    return write(value)
