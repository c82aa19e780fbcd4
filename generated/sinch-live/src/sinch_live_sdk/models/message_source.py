"""The type `MessageSource`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessageSource: TypeAlias = Literal["CONVERSATION_SOURCE", "DISPATCH_SOURCE"] | Unrecognized
"""In which processing mode messages were sent or received."""
