"""The types of the bodies of errors."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ._runtime.values import Unrecognized
from ._runtime.variants import UnknownVariant
from .models.busy import Busy
from .models.error import Error
from .models.full import Full
from .models.missing import Missing

ErrorData: TypeAlias = (
    Missing
    | Busy
    | Full
    | Error
    | dict[str, Missing]
    | Literal["low", "high"]
    | Unrecognized
    | list[Error]
    | UnknownVariant
)
"""The types of an error's `data`, beside `None`."""
