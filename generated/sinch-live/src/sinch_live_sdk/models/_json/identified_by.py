"""The type `IdentifiedBy` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..identified_by import IdentifiedBy
from . import channel_identity as _channel_identity_json

_new_identified_by = _Maker(IdentifiedBy)


def decode_identified_by(data: JsonValue, reading: _decode.Reading) -> IdentifiedBy:
    """Decode an `IdentifiedBy` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    channel_identities = (
        [_channel_identity_json.decode_channel_identity(item, reading) for item in found]
        if _decode.are_objects(found := top.get("channel_identities")) and reading.is_lenient
        else reading.required(
            found,
            _decode.array(reading.object(_channel_identity_json.decode_channel_identity)),
            "IdentifiedBy.channel_identities",
        )
    )
    record = _new_identified_by.blank()
    _new_identified_by.fill(record, channel_identities, raw)
    return _with_gaps(record) if reading.has_gaps else record


def encode_identified_by(value: object) -> JsonInput:
    """Write an `IdentifiedBy`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        IdentifiedBy,
        decode_identified_by,
        (
            _encode.Member(
                "channel_identities", _wire.list_of(_channel_identity_json.encode_channel_identity), needed=True
            ),
        ),
    )


ENCODERS: dict[type, object] = {IdentifiedBy: encode_identified_by}
