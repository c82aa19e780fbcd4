"""The type `DuplicatedContactIdentities` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
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


def decode_duplicated_identity(data: JsonObject, reading: _decode.Reading) -> DuplicatedIdentity:
    """Decode a `DuplicatedIdentity` from received JSON."""
    channel = (
        _CONVERSATION_CHANNEL[found]
        if type(found := data.get("channel")) is str
        else (None if found is None else reading.optional(found, _CONVERSATION_CHANNEL, "DuplicatedIdentity.channel"))
    )
    if type(identity := data.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "DuplicatedIdentity.identity")
    if type(app_id := data.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "DuplicatedIdentity.app_id")
    contact_ids = reading.optional(
        data.get("contact_ids"), _decode.array(_decode.text), "DuplicatedIdentity.contact_ids"
    )
    record = _new_duplicated_identity.blank()
    _new_duplicated_identity.fill(record, channel, identity, app_id, contact_ids, data)
    return record


_new_duplicated_contact_identities = _Maker(DuplicatedContactIdentities)


def decode_duplicated_contact_identities(data: JsonObject, reading: _decode.Reading) -> DuplicatedContactIdentities:
    """Decode a `DuplicatedContactIdentities` from received JSON."""
    duplicated_identities = reading.records(
        data.get("duplicated_identities"),
        decode_duplicated_identity,
        "DuplicatedContactIdentities.duplicated_identities",
    )
    record = _new_duplicated_contact_identities.blank()
    _new_duplicated_contact_identities.fill(record, duplicated_identities, data)
    return record


def encode_duplicated_identity(value: object) -> JsonInput:
    """Write a `DuplicatedIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DuplicatedIdentity,
        decode_duplicated_identity,
        {
            "channel": _wire.known(*_CONVERSATION_CHANNEL),
            "identity": _wire.text,
            "app_id": _wire.text,
            "contact_ids": _wire.list_of(_wire.text),
        },
    )


def encode_duplicated_contact_identities(value: object) -> JsonInput:
    """Write a `DuplicatedContactIdentities`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        DuplicatedContactIdentities,
        decode_duplicated_contact_identities,
        {"duplicated_identities": _wire.list_of(encode_duplicated_identity)},
    )


ENCODERS: dict[type, object] = {
    DuplicatedIdentity: encode_duplicated_identity,
    DuplicatedContactIdentities: encode_duplicated_contact_identities,
}
