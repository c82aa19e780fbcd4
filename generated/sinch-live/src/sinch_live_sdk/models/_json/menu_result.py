"""The type `MenuResult` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..menu_result import MenuResult

_MENU_RESULT_TYPE = _decode.Known[Literal["error", "return", "sequence", "timeout", "hangup", "invalidinput"]](
    "error", "return", "sequence", "timeout", "hangup", "invalidinput"
)
_MENU_RESULT_INPUT_METHOD = _decode.Known[Literal["dtmf", "voice"]]("dtmf", "voice")

_new_menu_result = _Maker(MenuResult)


def decode_menu_result(data: JsonValue, reading: _decode.Reading) -> MenuResult:
    """Decode a `MenuResult` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(menu_id := top.get("menuId")) is not str and menu_id is not None:
        menu_id = reading.optional(menu_id, _decode.text, "MenuResult.menu_id", ("menuId",))
    type_: Literal["error", "return", "sequence", "timeout", "hangup", "invalidinput"] | Unrecognized | None = (
        _MENU_RESULT_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _MENU_RESULT_TYPE, "MenuResult.type", ("type",)))
    )
    if type(value := top.get("value")) is not str and value is not None:
        value = reading.optional(value, _decode.text, "MenuResult.value", ("value",))
    input_method: Literal["dtmf", "voice"] | Unrecognized | None = (
        _MENU_RESULT_INPUT_METHOD[found]
        if type(found := top.get("inputMethod")) is str
        else (
            None
            if found is None
            else reading.optional(found, _MENU_RESULT_INPUT_METHOD, "MenuResult.input_method", ("inputMethod",))
        )
    )
    record = _new_menu_result.blank()
    _new_menu_result.fill(record, menu_id, type_, value, input_method, raw)
    return record


def encode_menu_result(value: object) -> JsonInput:
    """Write a `MenuResult`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MenuResult,
        decode_menu_result,
        (
            _encode.Member("menu_id", ("menuId",), _wire.text),
            _encode.Member(
                "type", ("type",), _wire.known("error", "return", "sequence", "timeout", "hangup", "invalidinput")
            ),
            _encode.Member("value", ("value",), _wire.text),
            _encode.Member("input_method", ("inputMethod",), _wire.known("dtmf", "voice")),
        ),
    )


ENCODERS: dict[type, object] = {MenuResult: encode_menu_result}
