"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.sms_setup import SmsSetup


class SmsSetupDict(_TypedDict):
    """The JSON of `SmsSetup`."""

    servicePlanId: str
    """The service plan."""

    campaignId: NotRequired[str]
    """The 10DLC campaign, for US numbers."""


SmsSetupInput: TypeAlias = SmsSetupDict | SmsSetup
"""The JSON of `SmsSetup`, or the record."""
