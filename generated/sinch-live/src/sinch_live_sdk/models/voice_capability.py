"""The type `VoiceCapability`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VoiceCapability: TypeAlias = Literal["voice", "sms"] | Unrecognized
"""What a number is used for."""
