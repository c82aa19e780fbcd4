"""The type `CalendarMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..calendar_message import CalendarMessage

_new_calendar_message = _Maker(CalendarMessage)


def decode_calendar_message(data: JsonValue, reading: _decode.Reading) -> CalendarMessage:
    """Decode a `CalendarMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(title := top.get("title")) is not str:
        title = reading.required(title, _decode.text, "CalendarMessage.title")
    event_start = reading.required(top.get("event_start"), _decode.date_time, "CalendarMessage.event_start")
    event_end = reading.required(top.get("event_end"), _decode.date_time, "CalendarMessage.event_end")
    if type(event_title := top.get("event_title")) is not str:
        event_title = reading.required(event_title, _decode.text, "CalendarMessage.event_title")
    if type(event_description := top.get("event_description")) is not str and event_description is not None:
        event_description = reading.optional(event_description, _decode.text, "CalendarMessage.event_description")
    if type(fallback_url := top.get("fallback_url")) is not str:
        fallback_url = reading.required(fallback_url, _decode.text, "CalendarMessage.fallback_url")
    record = _new_calendar_message.blank()
    _new_calendar_message.fill(record, title, event_start, event_end, event_title, event_description, fallback_url, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_calendar_message(value: object) -> JsonInput:
    """Write a `CalendarMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CalendarMessage,
        decode_calendar_message,
        (
            _encode.Member("title", _wire.text, needed=True),
            _encode.Member("event_start", _wire.date_time, needed=True),
            _encode.Member("event_end", _wire.date_time, needed=True),
            _encode.Member("event_title", _wire.text, needed=True),
            _encode.Member("event_description", _wire.text),
            _encode.Member("fallback_url", _wire.text, needed=True),
        ),
    )


ENCODERS: dict[type, object] = {CalendarMessage: encode_calendar_message}
