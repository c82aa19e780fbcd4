"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.est_setup import EstSetup


class EstSetupDict(_TypedDict):
    """The JSON of `EstSetup`."""

    type: Literal["EST"]

    trunkId: str
    """The trunk."""


EstSetupInput: TypeAlias = EstSetupDict | EstSetup
"""The JSON of `EstSetup`, or the record."""
