"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.rtc_setup import RtcSetup


class RtcSetupDict(_TypedDict):
    """The JSON of `RtcSetup`."""

    type: Literal["RTC"]

    appId: str
    """The app."""


RtcSetupInput: TypeAlias = RtcSetupDict | RtcSetup
"""The JSON of `RtcSetup`, or the record."""
