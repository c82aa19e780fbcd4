"""The type `VerificationValue`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.values import JsonObject, JsonValue
from .._runtime.variants import UnknownVariant

VerificationValue: TypeAlias = str | float | bool | list[JsonValue] | JsonObject | UnknownVariant
"""A member that is not documented."""
