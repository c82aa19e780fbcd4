"""The type `NumberType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

NumberType: TypeAlias = Literal["MOBILE", "LOCAL", "TOLL_FREE"] | Unrecognized
"""The kind of a number."""
