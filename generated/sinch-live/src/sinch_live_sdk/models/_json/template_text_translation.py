"""The type `TemplateTextTranslation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..template_text_translation import TemplateTextTranslation
from . import template_variable as _template_variable_json

_new_template_text_translation = _Maker(TemplateTextTranslation)


def decode_template_text_translation(data: JsonObject, reading: _decode.Reading) -> TemplateTextTranslation:
    """Decode a `TemplateTextTranslation` from received JSON."""
    if type(language_code := data.get("language_code")) is not str and language_code is not None:
        language_code = reading.optional(language_code, _decode.text, "TemplateTextTranslation.language_code")
    if type(content := data.get("content")) is not str and content is not None:
        content = reading.optional(content, _decode.text, "TemplateTextTranslation.content")
    if type(version := data.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateTextTranslation.version")
    variables = reading.records(
        data.get("variables"), _template_variable_json.decode_template_variable, "TemplateTextTranslation.variables"
    )
    create_time = reading.optional(data.get("create_time"), _decode.date_time, "TemplateTextTranslation.create_time")
    update_time = reading.optional(data.get("update_time"), _decode.date_time, "TemplateTextTranslation.update_time")
    record = _new_template_text_translation.blank()
    _new_template_text_translation.fill(
        record, language_code, content, version, variables, create_time, update_time, data
    )
    return record


def encode_template_text_translation(value: object) -> JsonInput:
    """Write a `TemplateTextTranslation`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateTextTranslation,
        decode_template_text_translation,
        {
            "language_code": _wire.text,
            "content": _wire.text,
            "version": _wire.text,
            "variables": _wire.list_of(_template_variable_json.encode_template_variable),
            "create_time": None,
            "update_time": None,
        },
    )


ENCODERS: dict[type, object] = {TemplateTextTranslation: encode_template_text_translation}
