"""The type `IdentifiedBy` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..identified_by import IdentifiedBy
from . import channel_identity as _channel_identity_json

_new_identified_by = _Maker(IdentifiedBy)


def decode_identified_by(data: JsonObject, reading: _decode.Reading) -> IdentifiedBy:
    """Decode an `IdentifiedBy` from received JSON."""
    channel_identities = reading.required_records(
        data.get("channel_identities"),
        _channel_identity_json.decode_channel_identity,
        "IdentifiedBy.channel_identities",
    )
    record = _new_identified_by.blank()
    _new_identified_by.fill(record, channel_identities, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_identified_by(value: object) -> JsonInput:
    """Write an `IdentifiedBy`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        IdentifiedBy,
        decode_identified_by,
        {
            "channel_identities": _encode.Member(
                _wire.list_of(_channel_identity_json.encode_channel_identity), needed=True
            )
        },
    )


ENCODERS: dict[type, object] = {IdentifiedBy: encode_identified_by}
