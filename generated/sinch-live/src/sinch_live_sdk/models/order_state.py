"""The type `OrderState`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

OrderState: TypeAlias = (
    Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"] | Unrecognized
)
"""How far an order has come."""
