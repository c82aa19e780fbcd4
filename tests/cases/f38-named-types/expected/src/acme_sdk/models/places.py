"""The type `Places`."""

from __future__ import annotations

from typing import TypeAlias

from .address import Address

Places: TypeAlias = dict[str, list[Address]]
