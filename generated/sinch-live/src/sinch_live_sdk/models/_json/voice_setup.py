"""The type `VoiceSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..est_setup import EstSetup
from ..fax_setup import FaxSetup
from ..rtc_setup import RtcSetup
from . import est_setup as _est_setup_json
from . import fax_setup as _fax_setup_json
from . import rtc_setup as _rtc_setup_json


def decode_voice_setup(data: JsonValue, reading: _decode.Reading) -> RtcSetup | EstSetup | FaxSetup | UnknownVariant:
    """Read one of several types, told apart by `type`."""
    found: RtcSetup | EstSetup | FaxSetup | UnknownVariant
    members = data if type(data) is dict else {}
    tag = members.get("type")
    if tag == "RTC":
        found = _rtc_setup_json.decode_rtc_setup(members, reading)
    elif tag == "EST":
        found = _est_setup_json.decode_est_setup(members, reading)
    elif tag == "FAX":
        found = _fax_setup_json.decode_fax_setup(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_voice_setup(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            RtcSetup: _rtc_setup_json.encode_rtc_setup,
            EstSetup: _est_setup_json.encode_est_setup,
            FaxSetup: _fax_setup_json.encode_fax_setup,
        },
        tags={
            "RTC": _rtc_setup_json.encode_rtc_setup,
            "EST": _est_setup_json.encode_est_setup,
            "FAX": _fax_setup_json.encode_fax_setup,
        },
        tag=("type",),
    )
    return write(value)
