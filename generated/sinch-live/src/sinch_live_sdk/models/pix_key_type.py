"""The type `PixKeyType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

PixKeyType: TypeAlias = Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"] | Unrecognized
"""The kind of a Pix key."""
