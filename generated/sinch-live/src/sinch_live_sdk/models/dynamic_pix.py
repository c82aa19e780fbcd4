"""The type `DynamicPix`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class DynamicPix(_Record):
    """A Pix code to pay with."""

    code: str
    """The code."""

    merchant_name: str
    """Who is paid."""

    key: str
    """The Pix key."""

    key_type: Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | Unrecognized
    """The kind of the key."""
