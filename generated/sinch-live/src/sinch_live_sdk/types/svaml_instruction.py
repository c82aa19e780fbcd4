"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.answer_instruction import AnswerInstruction
from ..models.play_files_instruction import PlayFilesInstruction
from ..models.say_instruction import SayInstruction
from ..models.send_dtmf_instruction import SendDtmfInstruction
from ..models.set_cookie_instruction import SetCookieInstruction
from ..models.start_recording_instruction import StartRecordingInstruction
from ..models.stop_recording_instruction import StopRecordingInstruction
from .answer_instruction import AnswerInstructionDict
from .play_files_instruction import PlayFilesInstructionDict
from .say_instruction import SayInstructionDict
from .send_dtmf_instruction import SendDtmfInstructionDict
from .set_cookie_instruction import SetCookieInstructionDict
from .start_recording_instruction import StartRecordingInstructionDict
from .stop_recording_instruction import StopRecordingInstructionDict

SvamlInstructionInput: TypeAlias = (
    PlayFilesInstructionDict
    | PlayFilesInstruction
    | SayInstructionDict
    | SayInstruction
    | SendDtmfInstructionDict
    | SendDtmfInstruction
    | SetCookieInstructionDict
    | SetCookieInstruction
    | AnswerInstructionDict
    | AnswerInstruction
    | StartRecordingInstructionDict
    | StartRecordingInstruction
    | StopRecordingInstructionDict
    | StopRecordingInstruction
    | UnknownVariant
)
"""An argument of type `SvamlInstruction`."""
