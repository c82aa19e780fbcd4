"""The type `BatchStatusUpdate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..batch_status_update import BatchStatusData, BatchStatusUpdate, MessageBatchData
from . import free_value as _free_value_json

_new_message_batch_data = _Maker(MessageBatchData)


def decode_message_batch_data(data: JsonObject, reading: _decode.Reading) -> MessageBatchData:
    """Decode a `MessageBatchData` from received JSON."""
    send_after = reading.optional(data.get("send_after"), _decode.date_time, "MessageBatchData.send_after")
    batch_metadata = reading.optional(
        data.get("batch_metadata"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "MessageBatchData.batch_metadata",
    )
    record = _new_message_batch_data.blank()
    _new_message_batch_data.fill(record, send_after, batch_metadata, data)
    return record


_new_batch_status_data = _Maker(BatchStatusData)


def decode_batch_status_data(data: JsonObject, reading: _decode.Reading) -> BatchStatusData:
    """Decode a `BatchStatusData` from received JSON."""
    message_batch_data = reading.record(
        data.get("message_batch_data"), decode_message_batch_data, "BatchStatusData.message_batch_data"
    )
    record = _new_batch_status_data.blank()
    _new_batch_status_data.fill(record, message_batch_data, data)
    return record


_new_batch_status_update = _Maker(BatchStatusUpdate)


def decode_batch_status_update(data: JsonObject, reading: _decode.Reading) -> BatchStatusUpdate:
    """Decode a `BatchStatusUpdate` from received JSON."""
    if type(batch_id := data.get("batch_id")) is not str and batch_id is not None:
        batch_id = reading.optional(batch_id, _decode.text, "BatchStatusUpdate.batch_id")
    if type(batch_status := data.get("batch_status")) is not str and batch_status is not None:
        batch_status = reading.optional(batch_status, _decode.text, "BatchStatusUpdate.batch_status")
    if type(batch_type := data.get("batch_type")) is not str and batch_type is not None:
        batch_type = reading.optional(batch_type, _decode.text, "BatchStatusUpdate.batch_type")
    additional_data = reading.record(
        data.get("additional_data"), decode_batch_status_data, "BatchStatusUpdate.additional_data"
    )
    record = _new_batch_status_update.blank()
    _new_batch_status_update.fill(record, batch_id, batch_status, batch_type, additional_data, data)
    return record


def encode_message_batch_data(value: object) -> JsonInput:
    """Write a `MessageBatchData`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageBatchData,
        decode_message_batch_data,
        {
            "send_after": _wire.date_time,
            "batch_metadata": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value)),
        },
    )


def encode_batch_status_data(value: object) -> JsonInput:
    """Write a `BatchStatusData`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, BatchStatusData, decode_batch_status_data, {"message_batch_data": encode_message_batch_data}
    )


def encode_batch_status_update(value: object) -> JsonInput:
    """Write a `BatchStatusUpdate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        BatchStatusUpdate,
        decode_batch_status_update,
        {
            "batch_id": _wire.text,
            "batch_status": _wire.text,
            "batch_type": _wire.text,
            "additional_data": encode_batch_status_data,
        },
    )


ENCODERS: dict[type, object] = {
    MessageBatchData: encode_message_batch_data,
    BatchStatusData: encode_batch_status_data,
    BatchStatusUpdate: encode_batch_status_update,
}
