"""The type `AnswerInstruction`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AnswerInstruction(_Record):
    """Answers the call before the action does."""

    name: Literal["answer"] | Unrecognized = "answer"
