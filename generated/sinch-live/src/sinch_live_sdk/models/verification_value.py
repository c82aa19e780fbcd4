"""The type `VerificationValue`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.record import UnknownVariant
from .._runtime.values import JsonObject, JsonValue

VerificationValue: TypeAlias = str | float | bool | list[JsonValue] | JsonObject | UnknownVariant
"""A member that is not documented."""
