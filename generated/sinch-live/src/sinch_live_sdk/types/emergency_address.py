"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.emergency_address import EmergencyAddress


class EmergencyAddressDict(_TypedDict):
    """The JSON of `EmergencyAddress`."""

    streetNumber: NotRequired[str]
    """The number of the house."""

    streetInfo: NotRequired[str]
    """The street."""

    location: NotRequired[str]
    """The flat, the floor or the like."""

    city: NotRequired[str]
    """The city."""

    state: NotRequired[str]
    """The state, such as `GA`."""

    postalCode: NotRequired[str]
    """The postal code."""

    postalCodePlusFour: NotRequired[str]
    """Its four further digits."""


EmergencyAddressInput: TypeAlias = EmergencyAddressDict | EmergencyAddress
"""The JSON of `EmergencyAddress`, or the record."""
