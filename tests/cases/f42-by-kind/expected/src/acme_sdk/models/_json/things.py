"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import IsoDateTime, JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..block import Block
from ..things import Thing
from . import block as _block_json

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    content = reading.required(top.get("content"), reading.of_union(decode_thing_content), "Thing.content")
    size = reading.optional(top.get("size"), reading.of_union(decode_thing_size), "Thing.size")
    at = reading.optional(top.get("at"), reading.of_union(decode_thing_at), "Thing.at")
    record = _new_thing.blank()
    _new_thing.fill(record, content, size, at, raw)
    return _with_gaps(record) if reading.has_gaps else record


def decode_thing_content(data: JsonValue, reading: _decode.Reading) -> str | list[Block] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | list[Block] | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is list:
        found = reading.one_of(data, _decode.array(reading.of_record(_block_json.decode_block)), UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def decode_thing_size(data: JsonValue, reading: _decode.Reading) -> int | bool | Block | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: int | bool | Block | UnknownVariant
    if isinstance(data, (int, float)) and type(data) is not bool:
        found = reading.one_of(data, _decode.integer, UnknownVariant, data)
    elif type(data) is bool:
        found = reading.one_of(data, _decode.boolean, UnknownVariant, data)
    elif type(data) is dict:
        found = _block_json.decode_block(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def decode_thing_at(data: JsonValue, reading: _decode.Reading) -> IsoDateTime | int | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: IsoDateTime | int | UnknownVariant
    if type(data) is str:
        found = reading.one_of(data, _decode.date_time, UnknownVariant, data)
    elif isinstance(data, (int, float)) and type(data) is not bool:
        found = reading.one_of(data, _decode.integer, UnknownVariant, data)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "content": _encode.Member(
                _encode.one_of(text=_wire.text, array=_wire.list_of(_block_json.encode_block)), needed=True
            ),
            "size": _encode.one_of(
                number=_wire.whole,
                boolean=_wire.truth,
                classes={Block: _block_json.encode_block},
                members={(): _block_json.encode_block},
            ),
            "at": _wire.null_or(_encode.one_of(text=_wire.date_time, number=_wire.whole)),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
