"""The type `DispatchRetentionPolicy`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DispatchRetentionPolicy(_Record):
    """How long messages are kept in `DISPATCH`."""

    retention_type: Literal["MESSAGE_EXPIRE_POLICY"] | Unrecognized | None = "MESSAGE_EXPIRE_POLICY"
    """What is deleted."""

    ttl_days: int | None = None
    """After how many days: 0 if not given, 7 at most."""
