"""The type `Content` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..card import Card
from ..text import Text
from . import card as _card_json
from . import text as _text_json


def decode_content(data: JsonValue, reading: _decode.Reading) -> Text | Card | str | list[int] | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: Text | Card | str | list[int] | UnknownVariant
    members = data if type(data) is dict else {}
    if (inner := members.get("text_message")) is not None:
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


def encode_content(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
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
    )
    return write(value)
