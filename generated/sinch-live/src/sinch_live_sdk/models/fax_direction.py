"""The type `FaxDirection`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxDirection: TypeAlias = Literal["OUTBOUND", "INBOUND"] | Unrecognized
"""Which way a fax goes."""
