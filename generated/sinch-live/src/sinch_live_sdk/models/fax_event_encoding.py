"""The type `FaxEventEncoding`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxEventEncoding: TypeAlias = Literal["application/json", "multipart/form-data"] | Unrecognized
"""The encoding of events about faxes; the receiver of this package reads JSON."""
