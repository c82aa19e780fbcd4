"""The type `ListSection` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..list_section import ListSection
from . import list_item as _list_item_json

_new_list_section = _Maker(ListSection)


def decode_list_section(data: JsonObject, reading: _decode.Reading) -> ListSection:
    """Decode a `ListSection` from received JSON."""
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "ListSection.title")
    items = reading.required_unions(data.get("items"), _list_item_json.decode_list_item, "ListSection.items")
    record = _new_list_section.blank()
    _new_list_section.fill(record, title, items, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_list_section(value: object) -> JsonInput:
    """Write a `ListSection`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ListSection,
        decode_list_section,
        {"title": _wire.text, "items": _encode.Member(_wire.list_of(_list_item_json.encode_list_item), needed=True)},
    )


ENCODERS: dict[type, object] = {ListSection: encode_list_section}
