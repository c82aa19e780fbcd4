"""The types of arguments that are objects."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.boleto import Boleto


class BoletoDict(_TypedDict):
    """The JSON of `Boleto`."""

    digitable_line: str
    """The line that is copied."""


BoletoInput: TypeAlias = BoletoDict | Boleto
"""The JSON of `Boleto`, or the record."""
