"""The type `ParkAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..park_action import ParkAction

_PARK_ACTION_NAME = _decode.Known("park")

_new_park_action = _Maker(ParkAction)


def decode_park_action(data: JsonObject, reading: _decode.Reading) -> ParkAction:
    """Decode a `ParkAction` from received JSON."""
    name = (
        _PARK_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else ("park" if found is None else reading.required(found, _PARK_ACTION_NAME, "ParkAction.name"))
    )
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "ParkAction.locale")
    if type(intro_prompt := data.get("introPrompt")) is not str and intro_prompt is not None:
        intro_prompt = reading.optional(intro_prompt, _decode.text, "ParkAction.intro_prompt", "introPrompt")
    if type(hold_prompt := data.get("holdPrompt")) is not str and hold_prompt is not None:
        hold_prompt = reading.optional(hold_prompt, _decode.text, "ParkAction.hold_prompt", "holdPrompt")
    if type(max_duration := data.get("maxDuration")) is not int and max_duration is not None:
        max_duration = reading.optional(max_duration, _decode.integer, "ParkAction.max_duration", "maxDuration")
    record = _new_park_action.blank()
    _new_park_action.fill(record, name, locale, intro_prompt, hold_prompt, max_duration, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_park_action(value: object) -> JsonInput:
    """Write a `ParkAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ParkAction,
        decode_park_action,
        {
            "name": _wire.known(*_PARK_ACTION_NAME),
            "locale": _wire.text,
            "intro_prompt": ("introPrompt", _wire.text),
            "hold_prompt": ("holdPrompt", _wire.text),
            "max_duration": ("maxDuration", _wire.whole),
        },
    )


ENCODERS: dict[type, object] = {ParkAction: encode_park_action}
