"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.fax_setup import FaxSetup


class FaxSetupDict(_TypedDict):
    """The JSON of `FaxSetup`."""

    type: Literal["FAX"]

    serviceId: str
    """The fax service."""


FaxSetupInput: TypeAlias = FaxSetupDict | FaxSetup
"""The JSON of `FaxSetup`, or the record."""
