"""The type `ApplicationError`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ApplicationError(_Record):
    """An error of the voice and the verification API."""

    error_code: int
    """The number of the error."""

    message: str | None = None
    """What is wrong."""

    reference: str | None = None
    """The id of the error at Sinch."""

    status: str | None = None
    """The status."""
