"""The type `MenuResult`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MenuResult(_Record):
    """The answer to a menu."""

    menu_id: str | None = None
    """The menu."""

    type: Literal["error", "return", "sequence", "timeout", "hangup", "invalidinput"] | Unrecognized | None = None
    """How it was answered."""

    value: str | None = None
    """The answer."""

    input_method: Literal["dtmf", "voice"] | Unrecognized | None = None
    """Whether keys were pressed or it was spoken."""
