"""The type `TemplateReference` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..template_reference import TemplateReference

_new_template_reference = _Maker(TemplateReference)


def decode_template_reference(data: JsonObject, reading: _decode.Reading) -> TemplateReference:
    """Decode a `TemplateReference` from received JSON."""
    if type(template_id := data.get("template_id")) is not str:
        template_id = reading.required(template_id, _decode.text, "TemplateReference.template_id")
    if type(version := data.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateReference.version")
    if type(language_code := data.get("language_code")) is not str and language_code is not None:
        language_code = reading.optional(language_code, _decode.text, "TemplateReference.language_code")
    parameters = reading.optional(data.get("parameters"), _decode.map_of(_decode.text), "TemplateReference.parameters")
    record = _new_template_reference.blank()
    _new_template_reference.fill(record, template_id, version, language_code, parameters, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_template_reference(value: object) -> JsonInput:
    """Write a `TemplateReference`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateReference,
        decode_template_reference,
        {
            "template_id": _encode.Member(_wire.text, needed=True),
            "version": _wire.text,
            "language_code": _wire.text,
            "parameters": _wire.map_of(_wire.text),
        },
    )


ENCODERS: dict[type, object] = {TemplateReference: encode_template_reference}
