"""The type `SmsDryRun` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..sms_dry_run import SmsDryRun
from . import sms_dry_run_recipient as _sms_dry_run_recipient_json

_new_sms_dry_run = _Maker(SmsDryRun)


def decode_sms_dry_run(data: JsonValue, reading: _decode.Reading) -> SmsDryRun:
    """Decode a `SmsDryRun` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(number_of_recipients := top.get("number_of_recipients")) is not int:
        number_of_recipients = reading.required(number_of_recipients, _decode.integer, "SmsDryRun.number_of_recipients")
    if type(number_of_messages := top.get("number_of_messages")) is not int:
        number_of_messages = reading.required(number_of_messages, _decode.integer, "SmsDryRun.number_of_messages")
    per_recipient = reading.records(
        top.get("per_recipient"), _sms_dry_run_recipient_json.decode_sms_dry_run_recipient, "SmsDryRun.per_recipient"
    )
    record = _new_sms_dry_run.blank()
    _new_sms_dry_run.fill(record, number_of_recipients, number_of_messages, per_recipient, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_sms_dry_run(value: object) -> JsonInput:
    """Write a `SmsDryRun`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SmsDryRun,
        decode_sms_dry_run,
        {
            "number_of_recipients": _encode.Member(_wire.whole, needed=True),
            "number_of_messages": _encode.Member(_wire.whole, needed=True),
            "per_recipient": _wire.list_of(_sms_dry_run_recipient_json.encode_sms_dry_run_recipient),
        },
    )


ENCODERS: dict[type, object] = {SmsDryRun: encode_sms_dry_run}
