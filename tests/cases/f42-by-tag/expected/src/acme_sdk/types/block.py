"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.old import Old
from ..models.text import Text
from ..models.tool import Tool
from .old import OldDict
from .text import TextDict
from .tool import ToolDict

BlockInput: TypeAlias = TextDict | Text | ToolDict | Tool | OldDict | Old | UnknownVariant
"""An argument of type `Block`."""
