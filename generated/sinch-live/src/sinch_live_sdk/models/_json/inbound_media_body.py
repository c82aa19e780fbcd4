"""The type `InboundMediaBody` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..inbound_media_body import InboundMediaBody
from . import inbound_media as _inbound_media_json

_new_inbound_media_body = _Maker(InboundMediaBody)


def decode_inbound_media_body(data: JsonObject, reading: _decode.Reading) -> InboundMediaBody:
    """Decode an `InboundMediaBody` from received JSON."""
    if type(subject := data.get("subject")) is not str and subject is not None:
        subject = reading.optional(subject, _decode.text, "InboundMediaBody.subject")
    if type(message := data.get("message")) is not str and message is not None:
        message = reading.optional(message, _decode.text, "InboundMediaBody.message")
    media = reading.records(data.get("media"), _inbound_media_json.decode_inbound_media, "InboundMediaBody.media")
    record = _new_inbound_media_body.blank()
    _new_inbound_media_body.fill(record, subject, message, media, data)
    return record


def encode_inbound_media_body(value: object) -> JsonInput:
    """Write an `InboundMediaBody`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        InboundMediaBody,
        decode_inbound_media_body,
        {
            "subject": _wire.text,
            "message": _wire.text,
            "media": _wire.list_of(_inbound_media_json.encode_inbound_media),
        },
    )


ENCODERS: dict[type, object] = {InboundMediaBody: encode_inbound_media_body}
