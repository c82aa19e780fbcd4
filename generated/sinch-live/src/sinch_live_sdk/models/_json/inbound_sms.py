"""The type `InboundSms` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..inbound_binary_sms import InboundBinarySms
from ..inbound_media_sms import InboundMediaSms
from ..inbound_text_sms import InboundTextSms
from . import inbound_binary_sms as _inbound_binary_sms_json
from . import inbound_media_sms as _inbound_media_sms_json
from . import inbound_text_sms as _inbound_text_sms_json


def decode_inbound_sms(
    data: JsonValue, reading: _decode.Reading
) -> InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "mo_text":
        found = _inbound_text_sms_json.decode_inbound_text_sms(members, reading)
    elif tag == "mo_binary":
        found = _inbound_binary_sms_json.decode_inbound_binary_sms(members, reading)
    elif tag == "mo_media":
        found = _inbound_media_sms_json.decode_inbound_media_sms(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_inbound_sms(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            InboundTextSms: _inbound_text_sms_json.encode_inbound_text_sms,
            InboundBinarySms: _inbound_binary_sms_json.encode_inbound_binary_sms,
            InboundMediaSms: _inbound_media_sms_json.encode_inbound_media_sms,
        },
        tags={
            "mo_text": _inbound_text_sms_json.encode_inbound_text_sms,
            "mo_binary": _inbound_binary_sms_json.encode_inbound_binary_sms,
            "mo_media": _inbound_media_sms_json.encode_inbound_media_sms,
        },
        tag=("type",),
    )
    return write(value)
