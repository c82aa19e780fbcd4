"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.pix_button import PixButton


class PixButtonDict(_TypedDict):
    """The JSON of `PixButton`."""

    type: Literal["pix_dynamic_code"]

    code: str
    """The code."""

    merchant_name: str
    """Who is paid."""

    key: str
    """The Pix key."""

    key_type: Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | Unrecognized
    """The kind of the key."""


PixButtonInput: TypeAlias = PixButtonDict | PixButton
"""The JSON of `PixButton`, or the record."""
