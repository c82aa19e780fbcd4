"""The type `ChoiceMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..choice_message import ChoiceMessage, ChoiceMessageProperties
from . import choice as _choice_json
from . import text_message as _text_message_json

_new_choice_message_properties = _Maker(ChoiceMessageProperties)


def decode_choice_message_properties(data: JsonObject, reading: _decode.Reading) -> ChoiceMessageProperties:
    """Decode a `ChoiceMessageProperties` from received JSON."""
    if type(whatsapp_footer := data.get("whatsapp_footer")) is not str and whatsapp_footer is not None:
        whatsapp_footer = reading.optional(whatsapp_footer, _decode.text, "ChoiceMessageProperties.whatsapp_footer")
    record = _new_choice_message_properties.blank()
    _new_choice_message_properties.fill(record, whatsapp_footer, data)
    return record


_new_choice_message = _Maker(ChoiceMessage)


def decode_choice_message(data: JsonObject, reading: _decode.Reading) -> ChoiceMessage:
    """Decode a `ChoiceMessage` from received JSON."""
    text_message = reading.record(
        data.get("text_message"), _text_message_json.decode_text_message, "ChoiceMessage.text_message"
    )
    choices = reading.required_records(data.get("choices"), _choice_json.decode_choice, "ChoiceMessage.choices")
    message_properties = reading.record(
        data.get("message_properties"), decode_choice_message_properties, "ChoiceMessage.message_properties"
    )
    record = _new_choice_message.blank()
    _new_choice_message.fill(record, text_message, choices, message_properties, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_choice_message_properties(value: object) -> JsonInput:
    """Write a `ChoiceMessageProperties`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ChoiceMessageProperties, decode_choice_message_properties, {"whatsapp_footer": _wire.text}
    )


def encode_choice_message(value: object) -> JsonInput:
    """Write a `ChoiceMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChoiceMessage,
        decode_choice_message,
        {
            "text_message": _text_message_json.encode_text_message,
            "choices": _encode.Member(_wire.list_of(_choice_json.encode_choice), needed=True),
            "message_properties": encode_choice_message_properties,
        },
    )


ENCODERS: dict[type, object] = {
    ChoiceMessageProperties: encode_choice_message_properties,
    ChoiceMessage: encode_choice_message,
}
