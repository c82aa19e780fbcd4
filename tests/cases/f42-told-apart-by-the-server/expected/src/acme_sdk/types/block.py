"""What calls take where they take an object."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.card import Card
from ..models.text import Text

BlockInput: TypeAlias = Text | Card | UnknownVariant
"""What is taken as `Block`."""
