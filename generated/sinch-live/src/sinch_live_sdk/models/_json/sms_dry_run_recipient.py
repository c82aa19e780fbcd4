"""The type `SmsDryRunRecipient` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..sms_dry_run_recipient import SmsDryRunRecipient

_new_sms_dry_run_recipient = _Maker(SmsDryRunRecipient)


def decode_sms_dry_run_recipient(data: JsonObject, reading: _decode.Reading) -> SmsDryRunRecipient:
    """Decode a `SmsDryRunRecipient` from received JSON."""
    if type(recipient := data.get("recipient")) is not str and recipient is not None:
        recipient = reading.optional(recipient, _decode.text, "SmsDryRunRecipient.recipient")
    if type(number_of_parts := data.get("number_of_parts")) is not int and number_of_parts is not None:
        number_of_parts = reading.optional(number_of_parts, _decode.integer, "SmsDryRunRecipient.number_of_parts")
    if type(body := data.get("body")) is not str and body is not None:
        body = reading.optional(body, _decode.text, "SmsDryRunRecipient.body")
    if type(encoding := data.get("encoding")) is not str and encoding is not None:
        encoding = reading.optional(encoding, _decode.text, "SmsDryRunRecipient.encoding")
    record = _new_sms_dry_run_recipient.blank()
    _new_sms_dry_run_recipient.fill(record, recipient, number_of_parts, body, encoding, data)
    return record


def encode_sms_dry_run_recipient(value: object) -> JsonInput:
    """Write a `SmsDryRunRecipient`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDryRunRecipient,
        decode_sms_dry_run_recipient,
        {"recipient": _wire.text, "number_of_parts": _wire.whole, "body": _wire.text, "encoding": _wire.text},
    )


ENCODERS: dict[type, object] = {SmsDryRunRecipient: encode_sms_dry_run_recipient}
