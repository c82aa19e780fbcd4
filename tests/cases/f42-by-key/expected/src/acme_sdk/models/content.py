"""The type `Content`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .card import Card
from .text import Text

Content: TypeAlias = Text | Card | str | list[int] | UnknownVariant
