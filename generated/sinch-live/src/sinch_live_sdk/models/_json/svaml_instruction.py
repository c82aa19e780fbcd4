"""The type `SvamlInstruction` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..answer_instruction import AnswerInstruction
from ..play_files_instruction import PlayFilesInstruction
from ..say_instruction import SayInstruction
from ..send_dtmf_instruction import SendDtmfInstruction
from ..set_cookie_instruction import SetCookieInstruction
from ..start_recording_instruction import StartRecordingInstruction
from ..stop_recording_instruction import StopRecordingInstruction
from . import answer_instruction as _answer_instruction_json
from . import play_files_instruction as _play_files_instruction_json
from . import say_instruction as _say_instruction_json
from . import send_dtmf_instruction as _send_dtmf_instruction_json
from . import set_cookie_instruction as _set_cookie_instruction_json
from . import start_recording_instruction as _start_recording_instruction_json
from . import stop_recording_instruction as _stop_recording_instruction_json


def decode_svaml_instruction(
    data: JsonValue, reading: _decode.Reading
) -> (
    PlayFilesInstruction
    | SayInstruction
    | SendDtmfInstruction
    | SetCookieInstruction
    | AnswerInstruction
    | StartRecordingInstruction
    | StopRecordingInstruction
    | UnknownVariant
):
    """Read one of several types, told apart by `name`."""
    found: (
        PlayFilesInstruction
        | SayInstruction
        | SendDtmfInstruction
        | SetCookieInstruction
        | AnswerInstruction
        | StartRecordingInstruction
        | StopRecordingInstruction
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    tag = members.get("name")
    if tag == "playFiles":
        found = _play_files_instruction_json.decode_play_files_instruction(members, reading)
    elif tag == "say":
        found = _say_instruction_json.decode_say_instruction(members, reading)
    elif tag == "sendDtmf":
        found = _send_dtmf_instruction_json.decode_send_dtmf_instruction(members, reading)
    elif tag == "setCookie":
        found = _set_cookie_instruction_json.decode_set_cookie_instruction(members, reading)
    elif tag == "answer":
        found = _answer_instruction_json.decode_answer_instruction(members, reading)
    elif tag == "startRecording":
        found = _start_recording_instruction_json.decode_start_recording_instruction(members, reading)
    elif tag == "stopRecording":
        found = _stop_recording_instruction_json.decode_stop_recording_instruction(members, reading)
    else:
        found = UnknownVariant(tag if type(tag) is str else None, data)
    return found


def encode_svaml_instruction(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
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
    return write(value)
