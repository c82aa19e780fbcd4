"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.card import Card
from ..models.text import Text

BlockInput: TypeAlias = Text | Card | UnknownVariant
"""An argument of type `Block`."""
