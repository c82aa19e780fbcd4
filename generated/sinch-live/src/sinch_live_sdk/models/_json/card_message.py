"""The type `CardMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..card_message import CardMessage, CardMessageProperties
from . import choice as _choice_json
from . import media_message as _media_message_json

_CARD_HEIGHT = _decode.Known("UNSPECIFIED_HEIGHT", "SHORT", "MEDIUM", "TALL")

_new_card_message_properties = _Maker(CardMessageProperties)


def decode_card_message_properties(data: JsonObject, reading: _decode.Reading) -> CardMessageProperties:
    """Decode a `CardMessageProperties` from received JSON."""
    if type(whatsapp_header := data.get("whatsapp_header")) is not str and whatsapp_header is not None:
        whatsapp_header = reading.optional(whatsapp_header, _decode.text, "CardMessageProperties.whatsapp_header")
    record = _new_card_message_properties.blank()
    _new_card_message_properties.fill(record, whatsapp_header, data)
    return record


_new_card_message = _Maker(CardMessage)


def decode_card_message(data: JsonObject, reading: _decode.Reading) -> CardMessage:
    """Decode a `CardMessage` from received JSON."""
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "CardMessage.title")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "CardMessage.description")
    media_message = reading.record(
        data.get("media_message"), _media_message_json.decode_media_message, "CardMessage.media_message"
    )
    height = (
        _CARD_HEIGHT[found]
        if type(found := data.get("height")) is str
        else (None if found is None else reading.optional(found, _CARD_HEIGHT, "CardMessage.height"))
    )
    choices = reading.records(data.get("choices"), _choice_json.decode_choice, "CardMessage.choices")
    message_properties = reading.record(
        data.get("message_properties"), decode_card_message_properties, "CardMessage.message_properties"
    )
    record = _new_card_message.blank()
    _new_card_message.fill(record, title, description, media_message, height, choices, message_properties, data)
    return record


def encode_card_message_properties(value: object) -> JsonInput:
    """Write a `CardMessageProperties`, or a mapping of its members, as JSON."""
    return _encode.record(value, CardMessageProperties, decode_card_message_properties, {"whatsapp_header": _wire.text})


def encode_card_message(value: object) -> JsonInput:
    """Write a `CardMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CardMessage,
        decode_card_message,
        {
            "title": _wire.text,
            "description": _wire.text,
            "media_message": _media_message_json.encode_media_message,
            "height": _wire.known(*_CARD_HEIGHT),
            "choices": _wire.list_of(_choice_json.encode_choice),
            "message_properties": encode_card_message_properties,
        },
    )


ENCODERS: dict[type, object] = {CardMessageProperties: encode_card_message_properties, CardMessage: encode_card_message}
