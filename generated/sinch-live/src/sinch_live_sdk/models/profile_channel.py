"""The type `ProfileChannel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ProfileChannel: TypeAlias = Literal["MESSENGER", "INSTAGRAM", "VIBER", "LINE"] | Unrecognized
"""A channel that knows names."""
