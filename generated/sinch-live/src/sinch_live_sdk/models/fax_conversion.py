"""The type `FaxConversion`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxConversion: TypeAlias = Literal["HALFTONE", "MONOCHROME"] | Unrecognized
"""How pictures are made black and white."""
