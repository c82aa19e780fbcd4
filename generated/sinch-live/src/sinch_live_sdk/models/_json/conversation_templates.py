"""The records and events of `conversation.templates` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_templates import MessageTemplate
from . import template_translation as _template_translation_json

_new_message_template = _Maker(MessageTemplate)


def decode_message_template(data: JsonValue, reading: _decode.Reading) -> MessageTemplate:
    """Decode a `MessageTemplate` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "MessageTemplate.id")
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "MessageTemplate.description")
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "MessageTemplate.version")
    if type(default_translation := top.get("default_translation")) is not str and default_translation is not None:
        default_translation = reading.optional(default_translation, _decode.text, "MessageTemplate.default_translation")
    translations = reading.records(
        top.get("translations"), _template_translation_json.decode_template_translation, "MessageTemplate.translations"
    )
    create_time = reading.optional(top.get("create_time"), _decode.date_time, "MessageTemplate.create_time")
    update_time = reading.optional(top.get("update_time"), _decode.date_time, "MessageTemplate.update_time")
    record = _new_message_template.blank()
    _new_message_template.fill(
        record, id, description, version, default_translation, translations, create_time, update_time, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_message_template(value: object) -> JsonInput:
    """Write a `MessageTemplate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageTemplate,
        decode_message_template,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "description": _wire.text,
            "version": _wire.whole,
            "default_translation": _wire.text,
            "translations": _wire.list_of(_template_translation_json.encode_template_translation),
            "create_time": None,
            "update_time": None,
        },
    )


ENCODERS: dict[type, object] = {MessageTemplate: encode_message_template}
