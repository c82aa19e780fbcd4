"""The type `Block`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .old import Old
from .text import Text
from .tool import Tool

Block: TypeAlias = Text | Tool | Old | UnknownVariant
"""A part of a message."""
