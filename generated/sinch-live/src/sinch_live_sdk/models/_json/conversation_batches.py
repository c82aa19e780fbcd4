"""The records and events of `conversation.batches` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_batches import MessageBatch, SentBatch
from . import free_value as _free_value_json

_MESSAGE_BATCH_STATUS = _decode.Known("READY", "SCHEDULED", "PROCESSED", "CANCELLED")

_new_message_batch = _Maker(MessageBatch)


def decode_message_batch(data: JsonValue, reading: _decode.Reading) -> MessageBatch:
    """Decode a `MessageBatch` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "MessageBatch.batch_id")
    status = (
        _MESSAGE_BATCH_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_BATCH_STATUS, "MessageBatch.status"))
    )
    send_after = reading.optional(top.get("send_after"), _decode.date_time, "MessageBatch.send_after")
    meta_data = reading.optional(
        top.get("meta_data"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "MessageBatch.meta_data",
    )
    record = _new_message_batch.blank()
    _new_message_batch.fill(record, batch_id, status, send_after, meta_data, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_sent_batch = _Maker(SentBatch)


def decode_sent_batch(data: JsonValue, reading: _decode.Reading) -> SentBatch:
    """Decode a `SentBatch` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(batch_id := top.get("batch_id")) is not str:
        batch_id = reading.required(batch_id, _decode.text, "SentBatch.batch_id")
    send_after = reading.optional(top.get("send_after"), _decode.date_time, "SentBatch.send_after")
    record = _new_sent_batch.blank()
    _new_sent_batch.fill(record, batch_id, send_after, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_message_batch(value: object) -> JsonInput:
    """Write a `MessageBatch`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageBatch,
        decode_message_batch,
        {
            "batch_id": _encode.Member(_wire.text, needed=True),
            "status": _wire.known(*_MESSAGE_BATCH_STATUS),
            "send_after": _wire.date_time,
            "meta_data": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value)),
        },
    )


def encode_sent_batch(value: object) -> JsonInput:
    """Write a `SentBatch`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentBatch,
        decode_sent_batch,
        {"batch_id": _encode.Member(_wire.text, needed=True), "send_after": _wire.date_time},
    )


ENCODERS: dict[type, object] = {MessageBatch: encode_message_batch, SentBatch: encode_sent_batch}
