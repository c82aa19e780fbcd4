"""The type `ConsentIdentityList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..consent_identity_list import ConsentIdentityList
from . import conversation_consents as _conversation_consents_json

_new_consent_identity_list = _Maker(ConsentIdentityList)


def decode_consent_identity_list(data: JsonValue, reading: _decode.Reading) -> ConsentIdentityList:
    """Decode a `ConsentIdentityList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    identities = reading.records(
        top.get("identities"), _conversation_consents_json.decode_consent_identity, "ConsentIdentityList.identities"
    )
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "ConsentIdentityList.next_page_token")
    record = _new_consent_identity_list.blank()
    _new_consent_identity_list.fill(record, identities, next_page_token, raw)
    return record


def encode_consent_identity_list(value: object) -> JsonInput:
    """Write a `ConsentIdentityList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConsentIdentityList,
        decode_consent_identity_list,
        {
            "identities": _wire.list_of(_conversation_consents_json.encode_consent_identity),
            "next_page_token": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {ConsentIdentityList: encode_consent_identity_list}
