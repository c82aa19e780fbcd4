"""The type `ChoiceMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..choice_message import ChoiceMessage, ChoiceMessageProperties
from . import choice as _choice_json
from . import text_message as _text_message_json

_new_choice_message_properties = _Maker(ChoiceMessageProperties)


def decode_choice_message_properties(data: JsonValue, reading: _decode.Reading) -> ChoiceMessageProperties:
    """Decode a `ChoiceMessageProperties` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(whatsapp_footer := top.get("whatsapp_footer")) is not str and whatsapp_footer is not None:
        whatsapp_footer = reading.optional(whatsapp_footer, _decode.text, "ChoiceMessageProperties.whatsapp_footer")
    record = _new_choice_message_properties.blank()
    _new_choice_message_properties.fill(record, whatsapp_footer, raw)
    return record


_new_choice_message = _Maker(ChoiceMessage)


def decode_choice_message(data: JsonValue, reading: _decode.Reading) -> ChoiceMessage:
    """Decode a `ChoiceMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    text_message = (
        _text_message_json.decode_text_message(found, reading)
        if type(found := top.get("text_message")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(_text_message_json.decode_text_message), "ChoiceMessage.text_message"
            )
        )
    )
    choices = (
        [_choice_json.decode_choice(item, reading) for item in found]
        if _decode.are_objects(found := top.get("choices")) and reading.is_lenient
        else reading.required(found, _decode.array(reading.object(_choice_json.decode_choice)), "ChoiceMessage.choices")
    )
    message_properties = (
        decode_choice_message_properties(found, reading)
        if type(found := top.get("message_properties")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(decode_choice_message_properties), "ChoiceMessage.message_properties"
            )
        )
    )
    record = _new_choice_message.blank()
    _new_choice_message.fill(record, text_message, choices, message_properties, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_choice_message_properties(value: object) -> JsonInput:
    """Write a `ChoiceMessageProperties`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChoiceMessageProperties,
        decode_choice_message_properties,
        (_encode.Member("whatsapp_footer", _wire.text),),
    )


def encode_choice_message(value: object) -> JsonInput:
    """Write a `ChoiceMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChoiceMessage,
        decode_choice_message,
        (
            _encode.Member("text_message", _text_message_json.encode_text_message),
            _encode.Member("choices", _wire.list_of(_choice_json.encode_choice), needed=True),
            _encode.Member("message_properties", encode_choice_message_properties),
        ),
    )


ENCODERS: dict[type, object] = {
    ChoiceMessageProperties: encode_choice_message_properties,
    ChoiceMessage: encode_choice_message,
}
