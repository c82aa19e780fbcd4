"""The type `VerificationStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VerificationStatus: TypeAlias = Literal["PENDING", "SUCCESSFUL", "FAIL", "DENIED", "ABORTED", "ERROR"] | Unrecognized
"""How far a verification has come."""
