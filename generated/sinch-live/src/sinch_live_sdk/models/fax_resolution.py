"""The type `FaxResolution`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxResolution: TypeAlias = Literal["FINE", "SUPERFINE"] | Unrecognized
"""The resolution of a fax."""
