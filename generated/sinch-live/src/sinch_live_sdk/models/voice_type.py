"""The type `VoiceType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

VoiceType: TypeAlias = Literal["RTC", "EST", "FAX"] | Unrecognized
"""What calls to a number go to: an app (RTC), a SIP trunk (EST) or a fax service (FAX)."""
