"""The type `VerificationCodeType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VerificationCodeType: TypeAlias = Literal["Numeric", "Alpha", "Alphanumeric"] | Unrecognized
"""What a code is made of."""
