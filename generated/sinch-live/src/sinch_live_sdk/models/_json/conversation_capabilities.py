"""The records and events of `conversation.capabilities` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_capabilities import CapabilityRecipient, CapabilityRequest, IdentifiedBy
from . import channel_identity as _channel_identity_json

_new_identified_by = _Maker(IdentifiedBy)


def decode_identified_by(data: JsonValue, reading: _decode.Reading) -> IdentifiedBy:
    """Decode an `IdentifiedBy` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    channel_identities = (
        [_channel_identity_json.decode_channel_identity(item, reading) for item in found]
        if _decode.are_objects(found := top.get("channel_identities")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(_channel_identity_json.decode_channel_identity)),
                "IdentifiedBy.channel_identities",
                ("channel_identities",),
            )
        )
    )
    record = _new_identified_by.blank()
    _new_identified_by.fill(record, channel_identities=channel_identities, raw=raw)
    return record


_new_capability_recipient = _Maker(CapabilityRecipient)


def decode_capability_recipient(data: JsonValue, reading: _decode.Reading) -> CapabilityRecipient:
    """Decode a `CapabilityRecipient` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "CapabilityRecipient.contact_id", ("contact_id",))
    identified_by = (
        decode_identified_by(found, reading)
        if type(found := top.get("identified_by")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(decode_identified_by), "CapabilityRecipient.identified_by", ("identified_by",)
            )
        )
    )
    record = _new_capability_recipient.blank()
    _new_capability_recipient.fill(record, contact_id=contact_id, identified_by=identified_by, raw=raw)
    return record


_new_capability_request = _Maker(CapabilityRequest)


def decode_capability_request(data: JsonValue, reading: _decode.Reading) -> CapabilityRequest:
    """Decode a `CapabilityRequest` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(request_id := top.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(request_id, _decode.text, "CapabilityRequest.request_id", ("request_id",))
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "CapabilityRequest.app_id", ("app_id",))
    recipient = (
        decode_capability_recipient(found, reading)
        if type(found := top.get("recipient")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.object(decode_capability_recipient), "CapabilityRequest.recipient", ("recipient",)
            )
        )
    )
    record = _new_capability_request.blank()
    _new_capability_request.fill(record, request_id=request_id, app_id=app_id, recipient=recipient, raw=raw)
    return record


def encode_identified_by(value: object) -> JsonInput:
    """Write an `IdentifiedBy`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        IdentifiedBy,
        decode_identified_by,
        (
            _encode.Member(
                "channel_identities",
                ("channel_identities",),
                _wire.list_of(_channel_identity_json.encode_channel_identity),
            ),
        ),
    )


def encode_capability_recipient(value: object) -> JsonInput:
    """Write a `CapabilityRecipient`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CapabilityRecipient,
        decode_capability_recipient,
        (
            _encode.Member("contact_id", ("contact_id",), _wire.text),
            _encode.Member("identified_by", ("identified_by",), encode_identified_by),
        ),
    )


def encode_capability_request(value: object) -> JsonInput:
    """Write a `CapabilityRequest`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CapabilityRequest,
        decode_capability_request,
        (
            _encode.Member("request_id", ("request_id",), _wire.text),
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("recipient", ("recipient",), encode_capability_recipient),
        ),
    )


ENCODERS: dict[type, object] = {
    IdentifiedBy: encode_identified_by,
    CapabilityRecipient: encode_capability_recipient,
    CapabilityRequest: encode_capability_request,
}
