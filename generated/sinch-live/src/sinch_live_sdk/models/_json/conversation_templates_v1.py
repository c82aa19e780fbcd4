"""The records and events of `conversation.templates_v1` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_templates_v1 import TextTemplate
from . import template_text_translation as _template_text_translation_json

_TEMPLATE_CHANNEL = _decode.Known(
    "UNSPECIFIED", "CONVERSATION", "MESSENGER", "WHATSAPP", "RCS", "SMS", "VIBER", "VIBERBM"
)

_new_text_template = _Maker(TextTemplate)


def decode_text_template(data: JsonValue, reading: _decode.Reading) -> TextTemplate:
    """Decode a `TextTemplate` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "TextTemplate.id")
    channel = (
        _TEMPLATE_CHANNEL[found]
        if type(found := top.get("channel")) is str
        else (None if found is None else reading.optional(found, _TEMPLATE_CHANNEL, "TextTemplate.channel"))
    )
    if type(description := top.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "TextTemplate.description")
    if type(default_translation := top.get("default_translation")) is not str and default_translation is not None:
        default_translation = reading.optional(default_translation, _decode.text, "TextTemplate.default_translation")
    translations = reading.records(
        top.get("translations"),
        _template_text_translation_json.decode_template_text_translation,
        "TextTemplate.translations",
    )
    create_time = reading.optional(top.get("create_time"), _decode.date_time, "TextTemplate.create_time")
    update_time = reading.optional(top.get("update_time"), _decode.date_time, "TextTemplate.update_time")
    record = _new_text_template.blank()
    _new_text_template.fill(
        record, id, channel, description, default_translation, translations, create_time, update_time, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_text_template(value: object) -> JsonInput:
    """Write a `TextTemplate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TextTemplate,
        decode_text_template,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "channel": _wire.known(*_TEMPLATE_CHANNEL),
            "description": _wire.text,
            "default_translation": _wire.text,
            "translations": _wire.list_of(_template_text_translation_json.encode_template_text_translation),
            "create_time": None,
            "update_time": None,
        },
    )


ENCODERS: dict[type, object] = {TextTemplate: encode_text_template}
