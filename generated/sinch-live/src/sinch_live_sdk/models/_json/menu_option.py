"""The type `MenuOption` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..menu_option import MenuOption

_new_menu_option = _Maker(MenuOption)


def decode_menu_option(data: JsonObject, reading: _decode.Reading) -> MenuOption:
    """Decode a `MenuOption` from received JSON."""
    if type(dtmf := data.get("dtmf")) is not str:
        dtmf = reading.required(dtmf, _decode.text, "MenuOption.dtmf")
    if type(action := data.get("action")) is not str:
        action = reading.required(action, _decode.text, "MenuOption.action")
    record = _new_menu_option.blank()
    _new_menu_option.fill(record, dtmf, action, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_menu_option(value: object) -> JsonInput:
    """Write a `MenuOption`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MenuOption,
        decode_menu_option,
        {"dtmf": _encode.Member(_wire.text, needed=True), "action": _encode.Member(_wire.text, needed=True)},
    )


ENCODERS: dict[type, object] = {MenuOption: encode_menu_option}
