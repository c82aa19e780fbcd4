"""The type `DuplicatedContactIdentities` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..duplicated_contact_identities import DuplicatedContactIdentities, DuplicatedIdentity

_CONVERSATION_CHANNEL = _decode.Known(
    "WHATSAPP",
    "RCS",
    "SMS",
    "MESSENGER",
    "VIBER",
    "VIBERBM",
    "MMS",
    "INSTAGRAM",
    "TELEGRAM",
    "KAKAOTALK",
    "KAKAOTALKCHAT",
    "LINE",
    "WECHAT",
    "APPLEBC",
    "CHANNEL_UNSPECIFIED",
)

_new_duplicated_identity = _Maker(DuplicatedIdentity)


def decode_duplicated_identity(data: JsonValue, reading: _decode.Reading) -> DuplicatedIdentity:
    """Decode a `DuplicatedIdentity` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := top.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "DuplicatedIdentity.channel"))
    )
    if type(identity := top.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "DuplicatedIdentity.identity")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "DuplicatedIdentity.app_id")
    contact_ids = reading.optional(
        top.get("contact_ids"), _decode.array(_decode.text), "DuplicatedIdentity.contact_ids"
    )
    record = _new_duplicated_identity.blank()
    _new_duplicated_identity.fill(record, channel, identity, app_id, contact_ids, raw)
    return record


_new_duplicated_contact_identities = _Maker(DuplicatedContactIdentities)


def decode_duplicated_contact_identities(data: JsonValue, reading: _decode.Reading) -> DuplicatedContactIdentities:
    """Decode a `DuplicatedContactIdentities` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    duplicated_identities = (
        [decode_duplicated_identity(item, reading) for item in found]
        if _decode.are_objects(found := top.get("duplicated_identities")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.object(decode_duplicated_identity)),
                "DuplicatedContactIdentities.duplicated_identities",
            )
        )
    )
    record = _new_duplicated_contact_identities.blank()
    _new_duplicated_contact_identities.fill(record, duplicated_identities, raw)
    return record


def encode_duplicated_identity(value: object) -> JsonInput:
    """Write a `DuplicatedIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DuplicatedIdentity,
        decode_duplicated_identity,
        (
            _encode.Member("channel", _wire.known(*_CONVERSATION_CHANNEL)),
            _encode.Member("identity", _wire.text),
            _encode.Member("app_id", _wire.text),
            _encode.Member("contact_ids", _wire.list_of(_wire.text)),
        ),
    )


def encode_duplicated_contact_identities(value: object) -> JsonInput:
    """Write a `DuplicatedContactIdentities`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DuplicatedContactIdentities,
        decode_duplicated_contact_identities,
        (_encode.Member("duplicated_identities", _wire.list_of(encode_duplicated_identity)),),
    )


ENCODERS: dict[type, object] = {
    DuplicatedIdentity: encode_duplicated_identity,
    DuplicatedContactIdentities: encode_duplicated_contact_identities,
}
