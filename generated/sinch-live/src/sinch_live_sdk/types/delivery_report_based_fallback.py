"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.delivery_report_based_fallback import DeliveryReportBasedFallback


class DeliveryReportBasedFallbackDict(_TypedDict):
    """The JSON of `DeliveryReportBasedFallback`."""

    enabled: NotRequired[bool]
    """Whether it does."""

    delivery_report_waiting_time: NotRequired[int]
    """After how many seconds: 60 to 259200."""


DeliveryReportBasedFallbackInput: TypeAlias = DeliveryReportBasedFallbackDict | DeliveryReportBasedFallback
"""The JSON of `DeliveryReportBasedFallback`, or the record."""
