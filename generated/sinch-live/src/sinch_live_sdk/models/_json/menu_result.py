"""The type `MenuResult` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..menu_result import MenuResult

_MENU_RESULT_TYPE = _decode.Known("error", "return", "sequence", "timeout", "hangup", "invalidinput")
_MENU_RESULT_INPUT_METHOD = _decode.Known("dtmf", "voice")

_new_menu_result = _Maker(MenuResult)


def decode_menu_result(data: JsonObject, reading: _decode.Reading) -> MenuResult:
    """Decode a `MenuResult` from received JSON."""
    if type(menu_id := data.get("menuId")) is not str and menu_id is not None:
        menu_id = reading.optional(menu_id, _decode.text, "MenuResult.menu_id", "menuId")
    type_ = (
        _MENU_RESULT_TYPE[found]
        if type(found := data.get("type")) is str
        else (None if found is None else reading.optional(found, _MENU_RESULT_TYPE, "MenuResult.type"))
    )
    if type(value := data.get("value")) is not str and value is not None:
        value = reading.optional(value, _decode.text, "MenuResult.value")
    input_method = (
        _MENU_RESULT_INPUT_METHOD[found]
        if type(found := data.get("inputMethod")) is str
        else (
            None
            if found is None
            else reading.optional(found, _MENU_RESULT_INPUT_METHOD, "MenuResult.input_method", "inputMethod")
        )
    )
    record = _new_menu_result.blank()
    _new_menu_result.fill(record, menu_id, type_, value, input_method, data)
    return record


def encode_menu_result(value: object) -> JsonInput:
    """Write a `MenuResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MenuResult,
        decode_menu_result,
        {
            "menu_id": ("menuId", _wire.text),
            "type": _wire.known(*_MENU_RESULT_TYPE),
            "value": _wire.text,
            "input_method": ("inputMethod", _wire.known(*_MENU_RESULT_INPUT_METHOD)),
        },
    )


ENCODERS: dict[type, object] = {MenuResult: encode_menu_result}
