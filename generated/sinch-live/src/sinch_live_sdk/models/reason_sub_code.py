"""The type `ReasonSubCode`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ReasonSubCode: TypeAlias = (
    Literal["UNSPECIFIED_SUB_CODE", "ATTACHMENT_REJECTED", "MEDIA_TYPE_UNDETERMINED", "INACTIVE_SENDER"] | Unrecognized
)
"""Why something failed, more precisely."""
