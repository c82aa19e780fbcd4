"""The type `ChoiceResponseMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..choice_response_message import ChoiceResponseMessage

_new_choice_response_message = _Maker(ChoiceResponseMessage)


def decode_choice_response_message(data: JsonObject, reading: _decode.Reading) -> ChoiceResponseMessage:
    """Decode a `ChoiceResponseMessage` from received JSON."""
    if type(message_id := data.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "ChoiceResponseMessage.message_id")
    if type(postback_data := data.get("postback_data")) is not str and postback_data is not None:
        postback_data = reading.optional(postback_data, _decode.text, "ChoiceResponseMessage.postback_data")
    record = _new_choice_response_message.blank()
    _new_choice_response_message.fill(record, message_id, postback_data, data)
    return record


def encode_choice_response_message(value: object) -> JsonInput:
    """Write a `ChoiceResponseMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChoiceResponseMessage,
        decode_choice_response_message,
        {"message_id": _wire.text, "postback_data": _wire.text},
    )


ENCODERS: dict[type, object] = {ChoiceResponseMessage: encode_choice_response_message}
