"""The type `RtcSetup`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RtcSetup(_Record):
    """Calls go to an app."""

    type: Literal["RTC"] | Unrecognized = "RTC"

    app_id: str
    """The app."""
