"""The type `RunMenuAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..run_menu_action import RunMenuAction
from . import call_menu as _call_menu_json

_RUN_MENU_ACTION_NAME = _decode.Known("runMenu")

_new_run_menu_action = _Maker(RunMenuAction)


def decode_run_menu_action(data: JsonObject, reading: _decode.Reading) -> RunMenuAction:
    """Decode a `RunMenuAction` from received JSON."""
    name = (
        _RUN_MENU_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else ("runMenu" if found is None else reading.required(found, _RUN_MENU_ACTION_NAME, "RunMenuAction.name"))
    )
    if type(barge := data.get("barge")) is not bool and barge is not None:
        barge = reading.optional(barge, _decode.boolean, "RunMenuAction.barge")
    if type(locale := data.get("locale")) is not str and locale is not None:
        locale = reading.optional(locale, _decode.text, "RunMenuAction.locale")
    if type(main_menu := data.get("mainMenu")) is not str and main_menu is not None:
        main_menu = reading.optional(main_menu, _decode.text, "RunMenuAction.main_menu", "mainMenu")
    if type(enable_voice := data.get("enableVoice")) is not bool and enable_voice is not None:
        enable_voice = reading.optional(enable_voice, _decode.boolean, "RunMenuAction.enable_voice", "enableVoice")
    menus = reading.records(data.get("menus"), _call_menu_json.decode_call_menu, "RunMenuAction.menus")
    record = _new_run_menu_action.blank()
    _new_run_menu_action.fill(record, name, barge, locale, main_menu, enable_voice, menus, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_run_menu_action(value: object) -> JsonInput:
    """Write a `RunMenuAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RunMenuAction,
        decode_run_menu_action,
        {
            "name": _wire.known(*_RUN_MENU_ACTION_NAME),
            "barge": _wire.truth,
            "locale": _wire.text,
            "main_menu": ("mainMenu", _wire.text),
            "enable_voice": ("enableVoice", _wire.truth),
            "menus": _wire.list_of(_call_menu_json.encode_call_menu),
        },
    )


ENCODERS: dict[type, object] = {RunMenuAction: encode_run_menu_action}
