"""The type `LineTemplateItem` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..line_template_item import LineTemplateItem

_new_line_template_item = _Maker(LineTemplateItem)


def decode_line_template_item(data: JsonObject, reading: _decode.Reading) -> LineTemplateItem:
    """Decode a `LineTemplateItem` from received JSON."""
    if type(item_key := data.get("item_key")) is not str:
        item_key = reading.required(item_key, _decode.text, "LineTemplateItem.item_key")
    if type(content := data.get("content")) is not str:
        content = reading.required(content, _decode.text, "LineTemplateItem.content")
    record = _new_line_template_item.blank()
    _new_line_template_item.fill(record, item_key, content, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_line_template_item(value: object) -> JsonInput:
    """Write a `LineTemplateItem`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineTemplateItem,
        decode_line_template_item,
        {"item_key": _encode.Member(_wire.text, needed=True), "content": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {LineTemplateItem: encode_line_template_item}
