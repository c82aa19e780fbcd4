"""The type `Country`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

Country: TypeAlias = Literal["IT", "FR"] | Unrecognized
"""Two letters."""
