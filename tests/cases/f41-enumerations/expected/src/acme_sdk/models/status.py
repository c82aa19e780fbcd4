"""The type `Status`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

Status: TypeAlias = Literal["open", "done"] | Unrecognized
"""Whether it is done."""
