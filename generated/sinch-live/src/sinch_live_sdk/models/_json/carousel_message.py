"""The type `CarouselMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..carousel_message import CarouselMessage
from . import card_message as _card_message_json
from . import choice as _choice_json

_new_carousel_message = _Maker(CarouselMessage)


def decode_carousel_message(data: JsonObject, reading: _decode.Reading) -> CarouselMessage:
    """Decode a `CarouselMessage` from received JSON."""
    cards = reading.required_records(data.get("cards"), _card_message_json.decode_card_message, "CarouselMessage.cards")
    choices = reading.records(data.get("choices"), _choice_json.decode_choice, "CarouselMessage.choices")
    record = _new_carousel_message.blank()
    _new_carousel_message.fill(record, cards, choices, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_carousel_message(value: object) -> JsonInput:
    """Write a `CarouselMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CarouselMessage,
        decode_carousel_message,
        {
            "cards": _encode.Member(_wire.list_of(_card_message_json.encode_card_message), needed=True),
            "choices": _wire.list_of(_choice_json.encode_choice),
        },
    )


ENCODERS: dict[type, object] = {CarouselMessage: encode_carousel_message}
