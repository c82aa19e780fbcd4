"""The type `ProcessingStrategy`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ProcessingStrategy: TypeAlias = Literal["DEFAULT", "DISPATCH_ONLY"] | Unrecognized
"""Whether the mode of the app holds, or `DISPATCH` in any case."""
