"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..card import Card
from ..text import Text
from ..things import Thing
from . import card as _card_json
from . import content as _content_json
from . import text as _text_json

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    content = reading.optional(top.get("content"), reading.of_union(_content_json.decode_content), "Thing.content")
    whole = reading.optional(
        _decode.with_key(data, "text_message", "card_message", "raw_text", "codes"),
        reading.of_union(_content_json.decode_content),
        "Thing.whole",
        (),
    )
    either = reading.optional(top.get("either"), reading.of_union(decode_thing_either), "Thing.either")
    many = reading.optional(
        top.get("many"), _decode.array(reading.of_union(_content_json.decode_content)), "Thing.many"
    )
    each = reading.optional(
        top.get("each"), _decode.map_of(reading.of_union(_content_json.decode_content)), "Thing.each"
    )
    record = _new_thing.blank()
    _new_thing.fill(record, content, whole, either, many, each, raw)
    return record


def decode_thing_either(
    data: JsonValue, reading: _decode.Reading
) -> bool | Text | Card | str | list[int] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: bool | Text | Card | str | list[int] | UnknownVariant
    members = data if type(data) is dict else {}
    if type(data) is bool:
        found = reading.one_of(data, _decode.boolean, UnknownVariant, data)
    elif (inner := members.get("text_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_text_json.decode_text), UnknownVariant, data, key="text_message"
        )
    elif (inner := members.get("card_message")) is not None:
        found = reading.one_of(
            inner, reading.of_record(_card_json.decode_card), UnknownVariant, data, key="card_message"
        )
    elif (inner := members.get("raw_text")) is not None:
        found = reading.one_of(inner, _decode.text, UnknownVariant, data, key="raw_text")
    elif (inner := members.get("codes")) is not None:
        found = reading.one_of(inner, _decode.array(_decode.integer), UnknownVariant, data, key="codes")
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
            "whole": _encode.Member(
                _content_json.encode_content, path=(), keys=("text_message", "card_message", "raw_text", "codes")
            ),
            "content": _content_json.encode_content,
            "either": _encode.one_of(
                boolean=_wire.truth,
                text=_encode.under("raw_text", _wire.text),
                array=_encode.under("codes", _wire.list_of(_wire.whole)),
                classes={
                    Text: _encode.under("text_message", _text_json.encode_text),
                    Card: _encode.under("card_message", _card_json.encode_card),
                },
                keys={
                    "text_message": _encode.under("text_message", _text_json.encode_text),
                    "card_message": _encode.under("card_message", _card_json.encode_card),
                    "raw_text": _encode.under("raw_text", _wire.text),
                    "codes": _encode.under("codes", _wire.list_of(_wire.whole)),
                },
            ),
            "many": _wire.list_of(_content_json.encode_content),
            "each": _wire.map_of(_content_json.encode_content),
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
