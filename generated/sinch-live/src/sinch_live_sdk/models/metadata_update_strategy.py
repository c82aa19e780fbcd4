"""The type `MetadataUpdateStrategy`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

MetadataUpdateStrategy: TypeAlias = Literal["REPLACE", "MERGE_PATCH"] | Unrecognized
"""Whether metadata takes the place of what is there, or is merged into it."""
