"""The type `TemplateVariable` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..template_variable import TemplateVariable

_new_template_variable = _Maker(TemplateVariable)


def decode_template_variable(data: JsonObject, reading: _decode.Reading) -> TemplateVariable:
    """Decode a `TemplateVariable` from received JSON."""
    if type(key := data.get("key")) is not str:
        key = reading.required(key, _decode.text, "TemplateVariable.key")
    if type(preview_value := data.get("preview_value")) is not str and preview_value is not None:
        preview_value = reading.optional(preview_value, _decode.text, "TemplateVariable.preview_value")
    record = _new_template_variable.blank()
    _new_template_variable.fill(record, key, preview_value, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_template_variable(value: object) -> JsonInput:
    """Write a `TemplateVariable`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateVariable,
        decode_template_variable,
        {"key": _encode.Member(_wire.text, needed=True), "preview_value": _wire.text},
    )


ENCODERS: dict[type, object] = {TemplateVariable: encode_template_variable}
