"""What calls take where they take an object."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.record import UnknownVariant
from ..models.old import Old
from .old import OldDict

BlockInput: TypeAlias = Old | OldDict | UnknownVariant
"""What is taken as `Block`."""
