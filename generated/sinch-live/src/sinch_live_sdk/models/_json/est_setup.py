"""The type `EstSetup` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..est_setup import EstSetup

_EST_SETUP_TYPE = _decode.Known("EST")

_new_est_setup = _Maker(EstSetup)


def decode_est_setup(data: JsonObject, reading: _decode.Reading) -> EstSetup:
    """Decode an `EstSetup` from received JSON."""
    type_ = (
        _EST_SETUP_TYPE[found]
        if type(found := data.get("type")) is str
        else ("EST" if found is None else reading.required(found, _EST_SETUP_TYPE, "EstSetup.type"))
    )
    if type(trunk_id := data.get("trunkId")) is not str:
        trunk_id = reading.required(trunk_id, _decode.text, "EstSetup.trunk_id", "trunkId")
    record = _new_est_setup.blank()
    _new_est_setup.fill(record, type_, trunk_id, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_est_setup(value: object) -> JsonInput:
    """Write an `EstSetup`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        EstSetup,
        decode_est_setup,
        {"type": _wire.known(*_EST_SETUP_TYPE), "trunk_id": _encode.Member(_wire.text, path=("trunkId",), needed=True)},
    )


ENCODERS: dict[type, object] = {EstSetup: encode_est_setup}
