"""The records and events of `things` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..card import Card
from ..text import Text
from ..things import Thing
from . import card as _card_json
from . import text as _text_json

_new_thing = _Maker(Thing)


def decode_thing(data: JsonValue, reading: _decode.Reading) -> Thing:
    """Decode a `Thing` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    body = reading.union(top.get("body"), decode_thing_body, "Thing.body")
    record = _new_thing.blank()
    _new_thing.fill(record, body, raw)
    return record


def decode_thing_body(data: JsonValue, reading: _decode.Reading) -> Text | Card | UnknownVariant:
    """Read one of several types, told apart by `kind`."""
    found: Text | Card | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("kind")
    if tag == "text":
        found = _text_json.decode_text(members, reading)
    elif tag == "card":
        found = _card_json.decode_card(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_thing(value: object) -> JsonInput:
    """Write a `Thing`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Thing,
        decode_thing,
        {
            "body": _encode.one_of(
                classes={Text: _text_json.encode_text, Card: _card_json.encode_card},
                tags={"text": _text_json.encode_text, "card": _card_json.encode_card},
                tag=("kind",),
            )
        },
    )


ENCODERS: dict[type, object] = {Thing: encode_thing}
