"""The type `Svaml` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..answer_instruction import AnswerInstruction
from ..connect_conference_action import ConnectConferenceAction
from ..connect_mxp_action import ConnectMxpAction
from ..connect_pstn_action import ConnectPstnAction
from ..connect_sip_action import ConnectSipAction
from ..connect_stream_action import ConnectStreamAction
from ..continue_action import ContinueAction
from ..hangup_action import HangupAction
from ..park_action import ParkAction
from ..play_files_instruction import PlayFilesInstruction
from ..run_menu_action import RunMenuAction
from ..say_instruction import SayInstruction
from ..send_dtmf_instruction import SendDtmfInstruction
from ..set_cookie_instruction import SetCookieInstruction
from ..start_recording_instruction import StartRecordingInstruction
from ..stop_recording_instruction import StopRecordingInstruction
from ..svaml import Svaml
from . import answer_instruction as _answer_instruction_json
from . import connect_conference_action as _connect_conference_action_json
from . import connect_mxp_action as _connect_mxp_action_json
from . import connect_pstn_action as _connect_pstn_action_json
from . import connect_sip_action as _connect_sip_action_json
from . import connect_stream_action as _connect_stream_action_json
from . import continue_action as _continue_action_json
from . import hangup_action as _hangup_action_json
from . import park_action as _park_action_json
from . import play_files_instruction as _play_files_instruction_json
from . import run_menu_action as _run_menu_action_json
from . import say_instruction as _say_instruction_json
from . import send_dtmf_instruction as _send_dtmf_instruction_json
from . import set_cookie_instruction as _set_cookie_instruction_json
from . import start_recording_instruction as _start_recording_instruction_json
from . import stop_recording_instruction as _stop_recording_instruction_json
from . import svaml_action as _svaml_action_json
from . import svaml_instruction as _svaml_instruction_json

_new_svaml = _Maker(Svaml)


def decode_svaml(data: JsonValue, reading: _decode.Reading) -> Svaml:
    """Decode a `Svaml` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    instructions = (
        [_svaml_instruction_json.decode_svaml_instruction(item, reading) for item in found]
        if type(found := top.get("instructions")) is list and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                _decode.array(reading.union(_svaml_instruction_json.decode_svaml_instruction)),
                "Svaml.instructions",
                ("instructions",),
            )
        )
    )
    action = (
        _svaml_action_json.decode_svaml_action(found, reading)
        if (found := top.get("action")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_svaml_action_json.decode_svaml_action), "Svaml.action", ("action",)
            )
        )
    )
    record = _new_svaml.blank()
    _new_svaml.fill(record, instructions, action, raw)
    return record


def encode_svaml(value: object) -> JsonInput:
    """Write a `Svaml`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Svaml,
        decode_svaml,
        (
            _encode.Member(
                "instructions",
                ("instructions",),
                _wire.list_of(
                    _encode.one_of(
                        classes={
                            PlayFilesInstruction: _play_files_instruction_json.encode_play_files_instruction,
                            SayInstruction: _say_instruction_json.encode_say_instruction,
                            SendDtmfInstruction: _send_dtmf_instruction_json.encode_send_dtmf_instruction,
                            SetCookieInstruction: _set_cookie_instruction_json.encode_set_cookie_instruction,
                            AnswerInstruction: _answer_instruction_json.encode_answer_instruction,
                            StartRecordingInstruction: _start_recording_instruction_json.encode_start_recording_instruction,
                            StopRecordingInstruction: _stop_recording_instruction_json.encode_stop_recording_instruction,
                        },
                        tags={
                            "playFiles": _play_files_instruction_json.encode_play_files_instruction,
                            "say": _say_instruction_json.encode_say_instruction,
                            "sendDtmf": _send_dtmf_instruction_json.encode_send_dtmf_instruction,
                            "setCookie": _set_cookie_instruction_json.encode_set_cookie_instruction,
                            "answer": _answer_instruction_json.encode_answer_instruction,
                            "startRecording": _start_recording_instruction_json.encode_start_recording_instruction,
                            "stopRecording": _stop_recording_instruction_json.encode_stop_recording_instruction,
                        },
                        tag=("name",),
                    )
                ),
            ),
            _encode.Member(
                "action",
                ("action",),
                _encode.one_of(
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
                ),
            ),
        ),
    )


ENCODERS: dict[type, object] = {Svaml: encode_svaml}
