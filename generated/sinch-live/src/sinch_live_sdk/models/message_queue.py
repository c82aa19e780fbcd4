"""The type `MessageQueue`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MessageQueue: TypeAlias = Literal["NORMAL_PRIORITY", "HIGH_PRIORITY"] | Unrecognized
"""The queue of a message or an event."""
