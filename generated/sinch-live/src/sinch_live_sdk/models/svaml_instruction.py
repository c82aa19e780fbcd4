"""The type `SvamlInstruction`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .answer_instruction import AnswerInstruction
from .play_files_instruction import PlayFilesInstruction
from .say_instruction import SayInstruction
from .send_dtmf_instruction import SendDtmfInstruction
from .set_cookie_instruction import SetCookieInstruction
from .start_recording_instruction import StartRecordingInstruction
from .stop_recording_instruction import StopRecordingInstruction

SvamlInstruction: TypeAlias = (
    PlayFilesInstruction
    | SayInstruction
    | SendDtmfInstruction
    | SetCookieInstruction
    | AnswerInstruction
    | StartRecordingInstruction
    | StopRecordingInstruction
    | UnknownVariant
)
"""What is done before the action."""
