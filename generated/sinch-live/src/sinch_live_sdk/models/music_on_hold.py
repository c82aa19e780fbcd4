"""The type `MusicOnHold`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MusicOnHold: TypeAlias = Literal["ring", "music1", "music2", "music3"] | Unrecognized
"""What is played to those who wait."""
