"""The type `VoiceSetup`."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from .est_setup import EstSetup
from .fax_setup import FaxSetup
from .rtc_setup import RtcSetup

VoiceSetup: TypeAlias = RtcSetup | EstSetup | FaxSetup | UnknownVariant
"""What a number is to do with calls."""
