"""The type `ChannelTemplate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..channel_template import ChannelTemplate
from . import template_reference as _template_reference_json

_new_channel_template = _Maker(ChannelTemplate)


def decode_channel_template(data: JsonObject, reading: _decode.Reading) -> ChannelTemplate:
    """Decode a `ChannelTemplate` from received JSON."""
    template_reference = reading.record(
        data.get("template_reference"),
        _template_reference_json.decode_template_reference,
        "ChannelTemplate.template_reference",
    )
    parameter_mappings = reading.optional(
        data.get("parameter_mappings"), _decode.map_of(_decode.text), "ChannelTemplate.parameter_mappings"
    )
    record = _new_channel_template.blank()
    _new_channel_template.fill(record, template_reference, parameter_mappings, data)
    return record


def encode_channel_template(value: object) -> JsonInput:
    """Write a `ChannelTemplate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelTemplate,
        decode_channel_template,
        {
            "template_reference": _template_reference_json.encode_template_reference,
            "parameter_mappings": _wire.map_of(_wire.text),
        },
    )


ENCODERS: dict[type, object] = {ChannelTemplate: encode_channel_template}
