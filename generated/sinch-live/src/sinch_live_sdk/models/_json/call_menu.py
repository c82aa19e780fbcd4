"""The type `CallMenu` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..call_menu import CallMenu
from . import menu_option as _menu_option_json

_new_call_menu = _Maker(CallMenu)


def decode_call_menu(data: JsonObject, reading: _decode.Reading) -> CallMenu:
    """Decode a `CallMenu` from received JSON."""
    if type(id := data.get("id")) is not str:
        id = reading.required(id, _decode.text, "CallMenu.id")
    if type(main_prompt := data.get("mainPrompt")) is not str and main_prompt is not None:
        main_prompt = reading.optional(main_prompt, _decode.text, "CallMenu.main_prompt", "mainPrompt")
    if type(repeat_prompt := data.get("repeatPrompt")) is not str and repeat_prompt is not None:
        repeat_prompt = reading.optional(repeat_prompt, _decode.text, "CallMenu.repeat_prompt", "repeatPrompt")
    if type(repeats := data.get("repeats")) is not int and repeats is not None:
        repeats = reading.optional(repeats, _decode.integer, "CallMenu.repeats")
    if type(max_digits := data.get("maxDigits")) is not int and max_digits is not None:
        max_digits = reading.optional(max_digits, _decode.integer, "CallMenu.max_digits", "maxDigits")
    if type(timeout_mills := data.get("timeoutMills")) is not int and timeout_mills is not None:
        timeout_mills = reading.optional(timeout_mills, _decode.integer, "CallMenu.timeout_mills", "timeoutMills")
    if type(max_timeout_mills := data.get("maxTimeoutMills")) is not int and max_timeout_mills is not None:
        max_timeout_mills = reading.optional(
            max_timeout_mills, _decode.integer, "CallMenu.max_timeout_mills", "maxTimeoutMills"
        )
    options = reading.records(data.get("options"), _menu_option_json.decode_menu_option, "CallMenu.options")
    record = _new_call_menu.blank()
    _new_call_menu.fill(
        record, id, main_prompt, repeat_prompt, repeats, max_digits, timeout_mills, max_timeout_mills, options, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_call_menu(value: object) -> JsonInput:
    """Write a `CallMenu`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CallMenu,
        decode_call_menu,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "main_prompt": ("mainPrompt", _wire.text),
            "repeat_prompt": ("repeatPrompt", _wire.text),
            "repeats": _wire.whole,
            "max_digits": ("maxDigits", _wire.whole),
            "timeout_mills": ("timeoutMills", _wire.whole),
            "max_timeout_mills": ("maxTimeoutMills", _wire.whole),
            "options": _wire.list_of(_menu_option_json.encode_menu_option),
        },
    )


ENCODERS: dict[type, object] = {CallMenu: encode_call_menu}
