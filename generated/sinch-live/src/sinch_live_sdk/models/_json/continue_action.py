"""The type `ContinueAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..continue_action import ContinueAction

_CONTINUE_ACTION_NAME = _decode.Known("continue")

_new_continue_action = _Maker(ContinueAction)


def decode_continue_action(data: JsonObject, reading: _decode.Reading) -> ContinueAction:
    """Decode a `ContinueAction` from received JSON."""
    name = (
        _CONTINUE_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else ("continue" if found is None else reading.required(found, _CONTINUE_ACTION_NAME, "ContinueAction.name"))
    )
    record = _new_continue_action.blank()
    _new_continue_action.fill(record, name, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_continue_action(value: object) -> JsonInput:
    """Write a `ContinueAction`, or a mapping of its members, as JSON."""
    return _encode.record(value, ContinueAction, decode_continue_action, {"name": _wire.known(*_CONTINUE_ACTION_NAME)})


ENCODERS: dict[type, object] = {ContinueAction: encode_continue_action}
