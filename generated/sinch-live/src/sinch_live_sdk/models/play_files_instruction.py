"""The type `PlayFilesInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PlayFilesInstruction(_Record):
    """Plays prompts."""

    name: Literal["playFiles"] | Unrecognized = "playFiles"

    ids: list[str]
    """The prompts: URLs, `#tts[...]` or `#ssml[...]`."""

    locale: str | None = None
    """The voice, such as `en-US`."""
