"""The type `ChannelEventNotification` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..channel_event_notification import ChannelEvent, ChannelEventData, ChannelEventNotification
from . import free_value as _free_value_json

_CONVERSATION_CHANNEL = _decode.Known(
    "WHATSAPP",
    "RCS",
    "SMS",
    "MESSENGER",
    "VIBER",
    "VIBERBM",
    "MMS",
    "INSTAGRAM",
    "TELEGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "WECHAT",
    "APPLEBC",
    "CHANNEL_UNSPECIFIED",
)

_new_channel_event_data = _Maker(ChannelEventData)


def decode_channel_event_data(data: JsonObject, reading: _decode.Reading) -> ChannelEventData:
    """Decode a `ChannelEventData` from received JSON."""
    if type(quality_rating := data.get("quality_rating")) is not str and quality_rating is not None:
        quality_rating = reading.optional(quality_rating, _decode.text, "ChannelEventData.quality_rating")
    extra = reading.required(
        _decode.others(data, "quality_rating"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "ChannelEventData.extra",
        (),
    )
    record = _new_channel_event_data.blank()
    _new_channel_event_data.fill(record, quality_rating, extra, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_channel_event = _Maker(ChannelEvent)


def decode_channel_event(data: JsonObject, reading: _decode.Reading) -> ChannelEvent:
    """Decode a `ChannelEvent` from received JSON."""
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "ChannelEvent.channel"))
    )
    if type(event_type := data.get("event_type")) is not str and event_type is not None:
        event_type = reading.optional(event_type, _decode.text, "ChannelEvent.event_type")
    additional_data = reading.record(
        data.get("additional_data"), decode_channel_event_data, "ChannelEvent.additional_data"
    )
    record = _new_channel_event.blank()
    _new_channel_event.fill(record, channel, event_type, additional_data, data)
    return record


_new_channel_event_notification = _Maker(ChannelEventNotification)


def decode_channel_event_notification(data: JsonObject, reading: _decode.Reading) -> ChannelEventNotification:
    """Decode a `ChannelEventNotification` from received JSON."""
    channel_event = reading.record(
        data.get("channel_event"), decode_channel_event, "ChannelEventNotification.channel_event"
    )
    record = _new_channel_event_notification.blank()
    _new_channel_event_notification.fill(record, channel_event, data)
    return record


def encode_channel_event_data(value: object) -> JsonInput:
    """Write a `ChannelEventData`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelEventData,
        decode_channel_event_data,
        {"quality_rating": _wire.text},
        _encode.Extra("extra", ("quality_rating",), _wire.null_or(_free_value_json.encode_free_value)),
    )


def encode_channel_event(value: object) -> JsonInput:
    """Write a `ChannelEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelEvent,
        decode_channel_event,
        {
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "event_type": _wire.text,
            "additional_data": encode_channel_event_data,
        },
    )


def encode_channel_event_notification(value: object) -> JsonInput:
    """Write a `ChannelEventNotification`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ChannelEventNotification, decode_channel_event_notification, {"channel_event": encode_channel_event}
    )


ENCODERS: dict[type, object] = {
    ChannelEventData: encode_channel_event_data,
    ChannelEvent: encode_channel_event,
    ChannelEventNotification: encode_channel_event_notification,
}
