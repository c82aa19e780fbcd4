"""The type `NumberEventType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

NumberEventType: TypeAlias = (
    Literal[
        "PROVISIONING_TO_SMS_PLATFORM",
        "DEPROVISIONING_FROM_SMS_PLATFORM",
        "PROVISIONING_TO_CAMPAIGN",
        "DEPROVISIONING_FROM_CAMPAIGN",
        "PROVISIONING_TO_VOICE_PLATFORM",
        "DEPROVISIONING_FROM_VOICE_PLATFORM",
    ]
    | Unrecognized
)
"""What was done with a number."""
