"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.variants import UnknownVariant
from ..models.est_setup import EstSetup
from ..models.fax_setup import FaxSetup
from ..models.rtc_setup import RtcSetup
from .est_setup import EstSetupDict
from .fax_setup import FaxSetupDict
from .rtc_setup import RtcSetupDict

VoiceSetupInput: TypeAlias = (
    RtcSetupDict | RtcSetup | EstSetupDict | EstSetup | FaxSetupDict | FaxSetup | UnknownVariant
)
"""An argument of type `VoiceSetup`."""
