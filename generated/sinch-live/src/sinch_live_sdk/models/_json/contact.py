"""The records and events of `contact` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..contact import ChannelProfile, Contact, IdentityConflict
from . import channel_identity as _channel_identity_json

_LANGUAGE = _decode.Known(
    "UNSPECIFIED",
    "AF",
    "SQ",
    "AR",
    "AZ",
    "BN",
    "BG",
    "CA",
    "ZH",
    "ZH_CN",
    "ZH_HK",
    "ZH_TW",
    "HR",
    "CS",
    "DA",
    "NL",
    "EN",
    "EN_GB",
    "EN_US",
    "ET",
    "FIL",
    "FI",
    "FR",
    "DE",
    "EL",
    "GU",
    "HA",
    "HE",
    "HI",
    "HU",
    "ID",
    "GA",
    "IT",
    "JA",
    "KN",
    "KK",
    "KO",
    "LO",
    "LV",
    "LT",
    "MK",
    "MS",
    "ML",
    "MR",
    "NB",
    "FA",
    "PL",
    "PT",
    "PT_BR",
    "PT_PT",
    "PA",
    "RO",
    "RU",
    "SR",
    "SK",
    "SL",
    "ES",
    "ES_AR",
    "ES_ES",
    "ES_MX",
    "SW",
    "SV",
    "TA",
    "TE",
    "TH",
    "TR",
    "UK",
    "UR",
    "UZ",
    "VI",
    "ZU",
)
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
_CONVERSATION_CHANNEL_VALUES = _decode.array(_CONVERSATION_CHANNEL)

_new_contact = _Maker(Contact)


def decode_contact(data: JsonValue, reading: _decode.Reading) -> Contact:
    """Decode a `Contact` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Contact.id")
    if type(display_name := top.get("display_name")) is not str and display_name is not None:
        display_name = reading.optional(display_name, _decode.text, "Contact.display_name")
    if type(email := top.get("email")) is not str and email is not None:
        email = reading.optional(email, _decode.text, "Contact.email")
    if type(external_id := top.get("external_id")) is not str and external_id is not None:
        external_id = reading.optional(external_id, _decode.text, "Contact.external_id")
    language = (
        _LANGUAGE[found]
        if type(found := top.get("language")) is str
        else (None if found is None else reading.optional(found, _LANGUAGE, "Contact.language"))
    )
    channel_identities = reading.records(
        top.get("channel_identities"), _channel_identity_json.decode_channel_identity, "Contact.channel_identities"
    )
    channel_priority = reading.optional(
        top.get("channel_priority"), _CONVERSATION_CHANNEL_VALUES, "Contact.channel_priority"
    )
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "Contact.metadata")
    record = _new_contact.blank()
    _new_contact.fill(
        record, id, display_name, email, external_id, language, channel_identities, channel_priority, metadata, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_identity_conflict = _Maker(IdentityConflict)


def decode_identity_conflict(data: JsonValue, reading: _decode.Reading) -> IdentityConflict:
    """Decode an `IdentityConflict` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(identity := top.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "IdentityConflict.identity")
    channels = reading.optional(top.get("channels"), _CONVERSATION_CHANNEL_VALUES, "IdentityConflict.channels")
    contact_ids = reading.optional(top.get("contact_ids"), _decode.array(_decode.text), "IdentityConflict.contact_ids")
    record = _new_identity_conflict.blank()
    _new_identity_conflict.fill(record, identity, channels, contact_ids, raw)
    return record


_new_channel_profile = _Maker(ChannelProfile)


def decode_channel_profile(data: JsonValue, reading: _decode.Reading) -> ChannelProfile:
    """Decode a `ChannelProfile` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(profile_name := top.get("profile_name")) is not str and profile_name is not None:
        profile_name = reading.optional(profile_name, _decode.text, "ChannelProfile.profile_name")
    record = _new_channel_profile.blank()
    _new_channel_profile.fill(record, profile_name, raw)
    return record


def encode_contact(value: object) -> JsonInput:
    """Write a `Contact`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Contact,
        decode_contact,
        {
            "id": None,
            "display_name": _wire.text,
            "email": _wire.text,
            "external_id": _wire.text,
            "language": _wire.known(*_LANGUAGE),
            "channel_identities": _wire.list_of(_channel_identity_json.encode_channel_identity),
            "channel_priority": _wire.list_of(_wire.known(*_CONVERSATION_CHANNEL)),
            "metadata": _wire.text,
        },
    )


def encode_identity_conflict(value: object) -> JsonInput:
    """Write an `IdentityConflict`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        IdentityConflict,
        decode_identity_conflict,
        {
            "identity": _wire.text,
            "channels": _wire.list_of(_wire.known(*_CONVERSATION_CHANNEL)),
            "contact_ids": _wire.list_of(_wire.text),
        },
    )


def encode_channel_profile(value: object) -> JsonInput:
    """Write a `ChannelProfile`, or a mapping of its members, as JSON."""
    return _encode.record(value, ChannelProfile, decode_channel_profile, {"profile_name": _wire.text})


ENCODERS: dict[type, object] = {
    Contact: encode_contact,
    IdentityConflict: encode_identity_conflict,
    ChannelProfile: encode_channel_profile,
}
