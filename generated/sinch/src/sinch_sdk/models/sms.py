"""What the service sends about `sms`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Sms(_Record):
    """Send and receive SMS messages."""

    id: str | None = None
    """Unique identifier for the SMS message."""

    body: str | None = None
    """Content of the SMS message."""

    to: str | None = None
    """Recipient phone number."""

    from_: str | None = None
    """Sender phone number."""

    status: str | None = None
    """Delivery status of the SMS."""


def decode_sms(data: JsonValue, reading: _decode.Reading) -> Sms:
    """Read Sms from JSON as received."""
    get = _decode.getter(data)
    return Sms(
        id=reading.optional(get("id"), _decode.text, "Sms.id", ("id",)),
        body=reading.optional(get("body"), _decode.text, "Sms.body", ("body",)),
        to=reading.optional(_decode.find(get("to"), "number"), _decode.text, "Sms.to", ("to", "number")),
        from_=reading.optional(_decode.find(get("from"), "number"), _decode.text, "Sms.from_", ("from", "number")),
        status=reading.optional(_decode.find(get("status"), "code"), _decode.text, "Sms.status", ("status", "code")),
        raw=_decode.raw(data),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsDelivered(_Record):
    """The payload of `sms/delivered`."""

    message_id: str | None = None
    """ID of the delivered SMS message."""

    status: str | None = None
    """Delivery status code."""


def decode_sms_delivered(data: JsonValue, reading: _decode.Reading) -> SmsDelivered:
    """Read SmsDelivered from JSON as received."""
    get = _decode.getter(data)
    return SmsDelivered(
        message_id=reading.optional(get("message_id"), _decode.text, "SmsDelivered.message_id", ("message_id",)),
        status=reading.optional(
            _decode.find(get("status"), "code"), _decode.text, "SmsDelivered.status", ("status", "code")
        ),
        raw=_decode.raw(data),
    )
