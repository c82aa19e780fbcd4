"""The type `ConsentListType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ConsentListType: TypeAlias = Literal["OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION"] | Unrecognized
"""What an address has opted out of."""
