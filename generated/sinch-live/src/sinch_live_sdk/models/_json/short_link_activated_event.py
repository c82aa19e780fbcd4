"""The type `ShortLinkActivatedEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..short_link_activated_event import ShortLinkActivatedEvent

_new_short_link_activated_event = _Maker(ShortLinkActivatedEvent)


def decode_short_link_activated_event(data: JsonObject, reading: _decode.Reading) -> ShortLinkActivatedEvent:
    """Decode a `ShortLinkActivatedEvent` from received JSON."""
    if type(payload := data.get("payload")) is not str and payload is not None:
        payload = reading.optional(payload, _decode.text, "ShortLinkActivatedEvent.payload")
    if type(title := data.get("title")) is not str and title is not None:
        title = reading.optional(title, _decode.text, "ShortLinkActivatedEvent.title")
    if type(ref := data.get("ref")) is not str and ref is not None:
        ref = reading.optional(ref, _decode.text, "ShortLinkActivatedEvent.ref")
    if type(source := data.get("source")) is not str and source is not None:
        source = reading.optional(source, _decode.text, "ShortLinkActivatedEvent.source")
    if type(type_ := data.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "ShortLinkActivatedEvent.type")
    if type(existing_thread := data.get("existing_thread")) is not bool and existing_thread is not None:
        existing_thread = reading.optional(existing_thread, _decode.boolean, "ShortLinkActivatedEvent.existing_thread")
    record = _new_short_link_activated_event.blank()
    _new_short_link_activated_event.fill(record, payload, title, ref, source, type_, existing_thread, data)
    return record


def encode_short_link_activated_event(value: object) -> JsonInput:
    """Write a `ShortLinkActivatedEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ShortLinkActivatedEvent,
        decode_short_link_activated_event,
        {
            "payload": _wire.text,
            "title": _wire.text,
            "ref": _wire.text,
            "source": _wire.text,
            "type": _wire.text,
            "existing_thread": _wire.truth,
        },
    )


ENCODERS: dict[type, object] = {ShortLinkActivatedEvent: encode_short_link_activated_event}
