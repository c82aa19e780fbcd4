"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.stop_recording_instruction import StopRecordingInstruction


class StopRecordingInstructionDict(_TypedDict):
    """The JSON of `StopRecordingInstruction`."""

    name: Literal["stopRecording"]


StopRecordingInstructionInput: TypeAlias = StopRecordingInstructionDict | StopRecordingInstruction
"""The JSON of `StopRecordingInstruction`, or the record."""
