"""The type `Block`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.record import UnknownVariant
from .old import Old

Block: TypeAlias = Old | UnknownVariant
"""A part of a message."""
