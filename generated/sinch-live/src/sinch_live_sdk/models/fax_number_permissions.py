"""The type `FaxNumberPermissions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxNumberPermissions(_Record):
    """A number of an email address."""

    number: str
    """The number, in E.164 with its plus."""

    permissions: Literal["both", "send", "receive"] | Unrecognized | None = None
    """What it may be used for; both if not given."""
