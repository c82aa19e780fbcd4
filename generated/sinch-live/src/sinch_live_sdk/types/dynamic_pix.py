"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.dynamic_pix import DynamicPix


class DynamicPixDict(_TypedDict):
    """The JSON of `DynamicPix`."""

    code: str
    """The code."""

    merchant_name: str
    """Who is paid."""

    key: str
    """The Pix key."""

    key_type: Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | Unrecognized
    """The kind of the key."""


DynamicPixInput: TypeAlias = DynamicPixDict | DynamicPix
"""The JSON of `DynamicPix`, or the record."""
