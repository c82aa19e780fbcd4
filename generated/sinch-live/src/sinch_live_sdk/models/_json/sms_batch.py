"""The type `SmsBatch` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..binary_sms import BinarySms
from ..media_sms import MediaSms
from ..sms import TextSms
from . import binary_sms as _binary_sms_json
from . import media_sms as _media_sms_json
from . import sms as _sms_json


def decode_sms_batch(data: JsonValue, reading: _decode.Reading) -> TextSms | BinarySms | MediaSms | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: TextSms | BinarySms | MediaSms | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "mt_text":
        found = _sms_json.decode_text_sms(members, reading)
    elif tag == "mt_binary":
        found = _binary_sms_json.decode_binary_sms(members, reading)
    elif tag == "mt_media":
        found = _media_sms_json.decode_media_sms(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_sms_batch(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            TextSms: _sms_json.encode_text_sms,
            BinarySms: _binary_sms_json.encode_binary_sms,
            MediaSms: _media_sms_json.encode_media_sms,
        },
        tags={
            "mt_text": _sms_json.encode_text_sms,
            "mt_binary": _binary_sms_json.encode_binary_sms,
            "mt_media": _media_sms_json.encode_media_sms,
        },
        tag=("type",),
    )
    return write(value)
