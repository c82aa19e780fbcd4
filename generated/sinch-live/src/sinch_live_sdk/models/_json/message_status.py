"""The type `MessageStatus` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..message_status import MessageStatus
from ..reason import Reason
from . import reason as _reason_json

_MESSAGE_STATUS_CODE = _decode.Known(
    "STATUS_UNSPECIFIED", "QUEUED", "QUEUED_ON_CHANNEL", "DELIVERED", "READ", "FAILED", "SWITCHING_CHANNEL", "RECEIVED"
)

_new_message_status = _Maker(MessageStatus)


def decode_message_status(data: JsonObject, reading: _decode.Reading) -> MessageStatus:
    """Decode a `MessageStatus` from received JSON."""
    status = (
        _MESSAGE_STATUS_CODE[found]
        if type(found := data.get("status")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_STATUS_CODE, "MessageStatus.status"))
    )
    event_time = reading.optional(data.get("event_time"), _decode.date_time, "MessageStatus.event_time")
    reason = reading.optional(
        data.get("reason"), reading.of_union(decode_message_status_reason), "MessageStatus.reason"
    )
    record = _new_message_status.blank()
    _new_message_status.fill(record, status, event_time, reason, data)
    return record


def decode_message_status_reason(data: JsonValue, reading: _decode.Reading) -> str | Reason | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | Reason | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is dict:
        found = _reason_json.decode_reason(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_message_status(value: object) -> JsonInput:
    """Write a `MessageStatus`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageStatus,
        decode_message_status,
        {
            "status": _wire.known(*_MESSAGE_STATUS_CODE),
            "event_time": _wire.date_time,
            "reason": _encode.one_of(
                text=_wire.text, classes={Reason: _reason_json.encode_reason}, members={(): _reason_json.encode_reason}
            ),
        },
    )


ENCODERS: dict[type, object] = {MessageStatus: encode_message_status}
