"""The type `ProvisioningStatus`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

ProvisioningStatus: TypeAlias = (
    Literal["PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED"] | Unrecognized
)
"""How far a change has come."""
