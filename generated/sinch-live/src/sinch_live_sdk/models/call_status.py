"""The type `CallStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

CallStatus: TypeAlias = Literal["ONGOING", "FINAL"] | Unrecognized
"""Whether a call goes on."""
