"""The type `TemplateMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..template_message import TemplateMessage
from . import template_reference as _template_reference_json

_new_template_message = _Maker(TemplateMessage)


def decode_template_message(data: JsonObject, reading: _decode.Reading) -> TemplateMessage:
    """Decode a `TemplateMessage` from received JSON."""
    omni_template = reading.record(
        data.get("omni_template"), _template_reference_json.decode_template_reference, "TemplateMessage.omni_template"
    )
    channel_template = reading.optional(
        data.get("channel_template"),
        _decode.map_of(reading.of_record(_template_reference_json.decode_template_reference)),
        "TemplateMessage.channel_template",
    )
    record = _new_template_message.blank()
    _new_template_message.fill(record, omni_template, channel_template, data)
    return record


def encode_template_message(value: object) -> JsonInput:
    """Write a `TemplateMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateMessage,
        decode_template_message,
        {
            "omni_template": _template_reference_json.encode_template_reference,
            "channel_template": _wire.map_of(_template_reference_json.encode_template_reference),
        },
    )


ENCODERS: dict[type, object] = {TemplateMessage: encode_template_message}
