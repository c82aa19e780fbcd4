"""The type `TemplateReference` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..template_reference import TemplateReference

_new_template_reference = _Maker(TemplateReference)


def decode_template_reference(data: JsonValue, reading: _decode.Reading) -> TemplateReference:
    """Decode a `TemplateReference` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(template_id := top.get("template_id")) is not str:
        template_id = reading.required(template_id, _decode.text, "TemplateReference.template_id")
    if type(version := top.get("version")) is not str and version is not None:
        version = reading.optional(version, _decode.text, "TemplateReference.version")
    if type(language_code := top.get("language_code")) is not str and language_code is not None:
        language_code = reading.optional(language_code, _decode.text, "TemplateReference.language_code")
    parameters = reading.optional(top.get("parameters"), _decode.map_of(_decode.text), "TemplateReference.parameters")
    record = _new_template_reference.blank()
    _new_template_reference.fill(record, template_id, version, language_code, parameters, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_template_reference(value: object) -> JsonInput:
    """Write a `TemplateReference`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        TemplateReference,
        decode_template_reference,
        (
            _encode.Member("template_id", _wire.text, needed=True),
            _encode.Member("version", _wire.text),
            _encode.Member("language_code", _wire.text),
            _encode.Member("parameters", _wire.map_of(_wire.text)),
        ),
    )


ENCODERS: dict[type, object] = {TemplateReference: encode_template_reference}
