"""The type `VerificationSource`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VerificationSource: TypeAlias = Literal["intercepted", "manual"] | Unrecognized
"""How a code came: read by the app, or typed."""
