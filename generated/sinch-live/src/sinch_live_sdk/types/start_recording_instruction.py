"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.recording_options import RecordingOptions
from ..models.start_recording_instruction import StartRecordingInstruction


class StartRecordingInstructionDict(_TypedDict):
    """The JSON of `StartRecordingInstruction`."""

    name: Literal["startRecording"]

    options: NotRequired[RecordingOptionsDict | RecordingOptions]
    """Where and how it is stored."""


from .recording_options import RecordingOptionsDict  # noqa: E402

StartRecordingInstructionInput: TypeAlias = StartRecordingInstructionDict | StartRecordingInstruction
"""The JSON of `StartRecordingInstruction`, or the record."""
