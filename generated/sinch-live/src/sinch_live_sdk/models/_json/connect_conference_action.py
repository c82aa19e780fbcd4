"""The type `ConnectConferenceAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..connect_conference_action import ConnectConferenceAction
from . import conference_dtmf_options as _conference_dtmf_options_json

_CONNECT_CONFERENCE_ACTION_NAME = _decode.Known("connectConf")
_MUSIC_ON_HOLD = _decode.Known("ring", "music1", "music2", "music3")

_new_connect_conference_action = _Maker(ConnectConferenceAction)


def decode_connect_conference_action(data: JsonObject, reading: _decode.Reading) -> ConnectConferenceAction:
    """Decode a `ConnectConferenceAction` from received JSON."""
    name = (
        _CONNECT_CONFERENCE_ACTION_NAME[found]
        if type(found := data.get("name")) is str
        else (
            "connectConf"
            if found is None
            else reading.required(found, _CONNECT_CONFERENCE_ACTION_NAME, "ConnectConferenceAction.name")
        )
    )
    if type(conference_id := data.get("conferenceId")) is not str:
        conference_id = reading.required(
            conference_id, _decode.text, "ConnectConferenceAction.conference_id", "conferenceId"
        )
    conference_dtmf_options = reading.record(
        data.get("conferenceDtmfOptions"),
        _conference_dtmf_options_json.decode_conference_dtmf_options,
        "ConnectConferenceAction.conference_dtmf_options",
        "conferenceDtmfOptions",
    )
    moh = (
        _MUSIC_ON_HOLD[found]
        if type(found := data.get("moh")) is str
        else (None if found is None else reading.optional(found, _MUSIC_ON_HOLD, "ConnectConferenceAction.moh"))
    )
    record = _new_connect_conference_action.blank()
    _new_connect_conference_action.fill(record, name, conference_id, conference_dtmf_options, moh, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_connect_conference_action(value: object) -> JsonInput:
    """Write a `ConnectConferenceAction`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConnectConferenceAction,
        decode_connect_conference_action,
        {
            "name": _wire.known(*_CONNECT_CONFERENCE_ACTION_NAME),
            "conference_id": _encode.Member(_wire.text, path=("conferenceId",), needed=True),
            "conference_dtmf_options": (
                "conferenceDtmfOptions",
                _conference_dtmf_options_json.encode_conference_dtmf_options,
            ),
            "moh": _wire.known(*_MUSIC_ON_HOLD),
        },
    )


ENCODERS: dict[type, object] = {ConnectConferenceAction: encode_connect_conference_action}
