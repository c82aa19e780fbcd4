"""The type `SvamlAction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..connect_conference_action import ConnectConferenceAction
from ..connect_mxp_action import ConnectMxpAction
from ..connect_pstn_action import ConnectPstnAction
from ..connect_sip_action import ConnectSipAction
from ..connect_stream_action import ConnectStreamAction
from ..continue_action import ContinueAction
from ..hangup_action import HangupAction
from ..park_action import ParkAction
from ..run_menu_action import RunMenuAction
from . import connect_conference_action as _connect_conference_action_json
from . import connect_mxp_action as _connect_mxp_action_json
from . import connect_pstn_action as _connect_pstn_action_json
from . import connect_sip_action as _connect_sip_action_json
from . import connect_stream_action as _connect_stream_action_json
from . import continue_action as _continue_action_json
from . import hangup_action as _hangup_action_json
from . import park_action as _park_action_json
from . import run_menu_action as _run_menu_action_json


def decode_svaml_action(
    data: JsonValue, reading: _decode.Reading
) -> (
    HangupAction
    | ContinueAction
    | ConnectPstnAction
    | ConnectMxpAction
    | ConnectSipAction
    | ConnectConferenceAction
    | ConnectStreamAction
    | RunMenuAction
    | ParkAction
    | UnknownVariant
):
    """Read one of several types, told apart by `name`."""
    found: (
        HangupAction
        | ContinueAction
        | ConnectPstnAction
        | ConnectMxpAction
        | ConnectSipAction
        | ConnectConferenceAction
        | ConnectStreamAction
        | RunMenuAction
        | ParkAction
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    tag = members.get("name")
    if tag == "hangup":
        found = _hangup_action_json.decode_hangup_action(members, reading)
    elif tag == "continue":
        found = _continue_action_json.decode_continue_action(members, reading)
    elif tag == "connectPstn":
        found = _connect_pstn_action_json.decode_connect_pstn_action(members, reading)
    elif tag == "connectMxp":
        found = _connect_mxp_action_json.decode_connect_mxp_action(members, reading)
    elif tag == "connectSip":
        found = _connect_sip_action_json.decode_connect_sip_action(members, reading)
    elif tag == "connectConf":
        found = _connect_conference_action_json.decode_connect_conference_action(members, reading)
    elif tag == "connectStream":
        found = _connect_stream_action_json.decode_connect_stream_action(members, reading)
    elif tag == "runMenu":
        found = _run_menu_action_json.decode_run_menu_action(members, reading)
    elif tag == "park":
        found = _park_action_json.decode_park_action(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_svaml_action(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            HangupAction: _hangup_action_json.encode_hangup_action,
            ContinueAction: _continue_action_json.encode_continue_action,
            ConnectPstnAction: _connect_pstn_action_json.encode_connect_pstn_action,
            ConnectMxpAction: _connect_mxp_action_json.encode_connect_mxp_action,
            ConnectSipAction: _connect_sip_action_json.encode_connect_sip_action,
            ConnectConferenceAction: _connect_conference_action_json.encode_connect_conference_action,
            ConnectStreamAction: _connect_stream_action_json.encode_connect_stream_action,
            RunMenuAction: _run_menu_action_json.encode_run_menu_action,
            ParkAction: _park_action_json.encode_park_action,
        },
        tags={
            "hangup": _hangup_action_json.encode_hangup_action,
            "continue": _continue_action_json.encode_continue_action,
            "connectPstn": _connect_pstn_action_json.encode_connect_pstn_action,
            "connectMxp": _connect_mxp_action_json.encode_connect_mxp_action,
            "connectSip": _connect_sip_action_json.encode_connect_sip_action,
            "connectConf": _connect_conference_action_json.encode_connect_conference_action,
            "connectStream": _connect_stream_action_json.encode_connect_stream_action,
            "runMenu": _run_menu_action_json.encode_run_menu_action,
            "park": _park_action_json.encode_park_action,
        },
        tag=("name",),
    )
    return write(value)
