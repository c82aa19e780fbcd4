"""The type `SmsReporting`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

SmsReporting: TypeAlias = Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized
"""Which delivery reports are sent: one of the batch, or one for each recipient."""
