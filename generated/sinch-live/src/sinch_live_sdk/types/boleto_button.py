"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.boleto_button import BoletoButton


class BoletoButtonDict(_TypedDict):
    """The JSON of `BoletoButton`."""

    type: Literal["boleto"]

    digitable_line: str
    """The line."""


BoletoButtonInput: TypeAlias = BoletoButtonDict | BoletoButton
"""The JSON of `BoletoButton`, or the record."""
