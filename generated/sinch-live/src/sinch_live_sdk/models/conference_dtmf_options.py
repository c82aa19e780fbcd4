"""The type `ConferenceDtmfOptions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConferenceDtmfOptions(_Record):
    """What the keys of a participant do."""

    mode: Literal["ignore", "forward", "detect"] | Unrecognized | None = None
    """Whether they are dropped, sent to the others, or sent to you as `prompted`."""

    max_digits: int | None = None
    """The largest number of keys of one event."""

    timeout_mills: int | None = None
    """How long to wait for the next key, in milliseconds."""
