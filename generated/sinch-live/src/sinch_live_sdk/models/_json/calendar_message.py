"""The type `CalendarMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..calendar_message import CalendarMessage

_new_calendar_message = _Maker(CalendarMessage)


def decode_calendar_message(data: JsonObject, reading: _decode.Reading) -> CalendarMessage:
    """Decode a `CalendarMessage` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "CalendarMessage.title")
    event_start = reading.required(data.get("event_start"), _decode.date_time, "CalendarMessage.event_start")
    event_end = reading.required(data.get("event_end"), _decode.date_time, "CalendarMessage.event_end")
    if type(event_title := data.get("event_title")) is not str:
        event_title = reading.required(event_title, _decode.text, "CalendarMessage.event_title")
    if type(event_description := data.get("event_description")) is not str and event_description is not None:
        event_description = reading.optional(event_description, _decode.text, "CalendarMessage.event_description")
    if type(fallback_url := data.get("fallback_url")) is not str:
        fallback_url = reading.required(fallback_url, _decode.text, "CalendarMessage.fallback_url")
    record = _new_calendar_message.blank()
    _new_calendar_message.fill(
        record, title, event_start, event_end, event_title, event_description, fallback_url, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_calendar_message(value: object) -> JsonInput:
    """Write a `CalendarMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CalendarMessage,
        decode_calendar_message,
        {
            "title": _encode.Member(_wire.text, needed=True),
            "event_start": _encode.Member(_wire.date_time, needed=True),
            "event_end": _encode.Member(_wire.date_time, needed=True),
            "event_title": _encode.Member(_wire.text, needed=True),
            "event_description": _wire.text,
            "fallback_url": _encode.Member(_wire.text, needed=True),
        },
    )


ENCODERS: dict[type, object] = {CalendarMessage: encode_calendar_message}
