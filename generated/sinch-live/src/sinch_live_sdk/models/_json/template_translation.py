"""The type `TemplateTranslation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
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
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(language_code := top.get("language_code")) is not str:
        language_code = reading.required(language_code, _decode.text, "TemplateTranslation.language_code")
    content = (
        _template_content_json.decode_template_content(found, reading)
        if (
            found := _decode.with_key(
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
            )
        )
        is not None
        and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_template_content_json.decode_template_content), "TemplateTranslation.content", ()
            )
        )
    )
    if type(version := top.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateTranslation.version")
    variables = (
        [_template_variable_json.decode_template_variable(item, reading) for item in found]
        if _decode.are_objects(found := top.get("variables")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_template_variable_json.decode_template_variable)),
                "TemplateTranslation.variables",
            )
        )
    )
    channel_template_overrides = reading.optional(
        top.get("channel_template_overrides"),
        _decode.map_of(reading.object(_channel_template_json.decode_channel_template)),
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
        (
            _encode.Member(
                "content",
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
            _encode.Member("language_code", _wire.text, needed=True),
            _encode.Member("version", _wire.text),
            _encode.Member("variables", _wire.list_of(_template_variable_json.encode_template_variable)),
            _encode.Member("channel_template_overrides", _wire.map_of(_channel_template_json.encode_channel_template)),
            _encode.Member("create_time"),
            _encode.Member("update_time"),
        ),
    )


ENCODERS: dict[type, object] = {TemplateTranslation: encode_template_translation}
