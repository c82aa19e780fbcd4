"""The type `TemplateTranslation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..template_translation import TemplateTranslation
from . import channel_template as _channel_template_json
from . import template_content as _template_content_json
from . import template_variable as _template_variable_json

_new_template_translation = _Maker(TemplateTranslation)


def decode_template_translation(data: JsonValue, reading: _decode.Reading) -> TemplateTranslation:
    """Decode a `TemplateTranslation` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(language_code := top.get("language_code")) is not str:
        language_code = reading.required(language_code, _decode.text, "TemplateTranslation.language_code")
    content = reading.union(
        _decode.with_key(
            data,
            "text_message",
            "card_message",
            "choice_message",
            "carousel_message",
            "media_message",
            "location_message",
            "list_message",
            "contact_info_message",
            "template_message",
        ),
        _template_content_json.decode_template_content,
        "TemplateTranslation.content",
        (),
    )
    if type(version := top.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateTranslation.version")
    variables = reading.records(
        top.get("variables"), _template_variable_json.decode_template_variable, "TemplateTranslation.variables"
    )
    channel_template_overrides = reading.optional(
        top.get("channel_template_overrides"),
        _decode.map_of(reading.of_record(_channel_template_json.decode_channel_template)),
        "TemplateTranslation.channel_template_overrides",
    )
    create_time = reading.optional(top.get("create_time"), _decode.date_time, "TemplateTranslation.create_time")
    update_time = reading.optional(top.get("update_time"), _decode.date_time, "TemplateTranslation.update_time")
    record = _new_template_translation.blank()
    _new_template_translation.fill(
        record, language_code, content, version, variables, channel_template_overrides, create_time, update_time, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_template_translation(value: object) -> JsonInput:
    """Write a `TemplateTranslation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateTranslation,
        decode_template_translation,
        {
            "content": _encode.Member(
                _template_content_json.encode_template_content,
                path=(),
                keys=(
                    "text_message",
                    "card_message",
                    "choice_message",
                    "carousel_message",
                    "media_message",
                    "location_message",
                    "list_message",
                    "contact_info_message",
                    "template_message",
                ),
            ),
            "language_code": _encode.Member(_wire.text, needed=True),
            "version": _wire.text,
            "variables": _wire.list_of(_template_variable_json.encode_template_variable),
            "channel_template_overrides": _wire.map_of(_channel_template_json.encode_channel_template),
            "create_time": None,
            "update_time": None,
        },
    )


ENCODERS: dict[type, object] = {TemplateTranslation: encode_template_translation}
