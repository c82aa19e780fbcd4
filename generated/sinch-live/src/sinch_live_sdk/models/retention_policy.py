"""The type `RetentionPolicy`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RetentionPolicy(_Record):
    """How long messages are kept."""

    retention_type: (
        Literal["MESSAGE_EXPIRE_POLICY", "CONVERSATION_EXPIRE_POLICY", "PERSIST_RETENTION_POLICY"] | Unrecognized | None
    ) = None
    """What is deleted."""

    ttl_days: int | None = None
    """After how many days: 180 if not given, 3650 at most."""
