"""The type `CallResult`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

CallResult: TypeAlias = Literal["N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED"] | Unrecognized
"""How a call went."""
