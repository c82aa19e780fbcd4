"""The type `StartRecordingInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class StartRecordingInstruction(_Record):
    """Records the call from now on."""

    name: Literal["startRecording"] | Unrecognized = "startRecording"

    options: RecordingOptions | None = None
    """Where and how it is stored."""


from .recording_options import RecordingOptions  # noqa: E402
