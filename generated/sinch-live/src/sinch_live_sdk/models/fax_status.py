"""The type `FaxStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized
"""How far a fax has come."""
