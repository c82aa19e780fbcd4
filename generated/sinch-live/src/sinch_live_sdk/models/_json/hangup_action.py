"""The type `HangupAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..hangup_action import HangupAction

_HANGUP_ACTION_NAME = _decode.Known("hangup")

_new_hangup_action = _Maker(HangupAction)


def decode_hangup_action(data: JsonObject, reading: _decode.Reading) -> HangupAction:
    """Decode a `HangupAction` from received JSON."""
    name = (
        _HANGUP_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else ("hangup" if found is None else reading.required(found, _HANGUP_ACTION_NAME, "HangupAction.name"))
    )
    record = _new_hangup_action.blank()
    _new_hangup_action.fill(record, name, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_hangup_action(value: object) -> JsonInput:
    """Write a `HangupAction`, or a mapping of its members, as JSON."""
    return _encode.record(value, HangupAction, decode_hangup_action, {"name": _wire.known(*_HANGUP_ACTION_NAME)})


ENCODERS: dict[type, object] = {HangupAction: encode_hangup_action}
