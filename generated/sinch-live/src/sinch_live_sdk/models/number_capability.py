"""The type `NumberCapability`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

NumberCapability: TypeAlias = Literal["SMS", "VOICE"] | Unrecognized
"""What a number can do."""
