"""The type `BatchRecipient` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..batch_recipient import BatchRecipient
from . import free_value as _free_value_json
from . import recipient as _recipient_json

_new_batch_recipient = _Maker(BatchRecipient)


def decode_batch_recipient(data: JsonObject, reading: _decode.Reading) -> BatchRecipient:
    """Decode a `BatchRecipient` from received JSON."""
    recipient = reading.required_record(
        data.get("recipient"), _recipient_json.decode_recipient, "BatchRecipient.recipient"
    )
    parameters = reading.optional(data.get("parameters"), _decode.map_of(_decode.text), "BatchRecipient.parameters")
    message_metadata = reading.optional(
        data.get("message_metadata"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "BatchRecipient.message_metadata",
    )
    conversation_metadata = reading.optional(
        data.get("conversation_metadata"),
        _decode.map_of(_decode.nullable(reading.of_union(_free_value_json.decode_free_value))),
        "BatchRecipient.conversation_metadata",
    )
    record = _new_batch_recipient.blank()
    _new_batch_recipient.fill(record, recipient, parameters, message_metadata, conversation_metadata, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_batch_recipient(value: object) -> JsonInput:
    """Write a `BatchRecipient`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        BatchRecipient,
        decode_batch_recipient,
        {
            "recipient": _encode.Member(_recipient_json.encode_recipient, needed=True),
            "parameters": _wire.map_of(_wire.text),
            "message_metadata": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value)),
            "conversation_metadata": _wire.map_of(_wire.null_or(_free_value_json.encode_free_value)),
        },
    )


ENCODERS: dict[type, object] = {BatchRecipient: encode_batch_recipient}
