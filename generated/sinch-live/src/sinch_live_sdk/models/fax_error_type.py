"""The type `FaxErrorType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxErrorType: TypeAlias = (
    Literal["DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"]
    | Unrecognized
)
"""The kind of a failure."""
