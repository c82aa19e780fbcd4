"""The type `ProcessingMode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ProcessingMode: TypeAlias = Literal["CONVERSATION", "DISPATCH"] | Unrecognized
"""How an app treats messages: with contacts and conversations, or without."""
