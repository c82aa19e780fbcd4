"""The records and events of `conversation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..conversation import Conversation

_new_conversation = _Maker(Conversation)


def decode_conversation(data: JsonValue, reading: _decode.Reading) -> Conversation:
    """Decode a `Conversation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "Conversation.id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "Conversation.project_id")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "Conversation.app_id")
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Conversation.contact_id")
    if type(direction := top.get("direction")) is not str and direction is not None:
        direction = reading.optional(direction, _decode.text, "Conversation.direction")
    in_message = found if type(found := top.get("message")) is dict else _decode.members(found)
    in_message_text_message = found if type(found := in_message.get("text_message")) is dict else _decode.members(found)
    if type(text := in_message_text_message.get("text")) is not str and text is not None:
        text = reading.optional(text, _decode.text, "Conversation.text", ("message", "text_message", "text"))
    record = _new_conversation.blank()
    _new_conversation.fill(record, id, project_id, app_id, contact_id, direction, text, raw)
    return record


def encode_conversation(value: object) -> JsonInput:
    """Write a `Conversation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Conversation,
        decode_conversation,
        {
            "id": _wire.text,
            "project_id": _wire.text,
            "app_id": _wire.text,
            "contact_id": _wire.text,
            "direction": _wire.text,
            "text": _encode.Member(_wire.text, path=("message", "text_message", "text")),
        },
    )


ENCODERS: dict[type, object] = {Conversation: encode_conversation}
