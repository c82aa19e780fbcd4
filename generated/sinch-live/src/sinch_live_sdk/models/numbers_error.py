"""The type `NumbersError`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumbersErrorBody(_Record):
    """The error."""

    code: int | None = None
    """The HTTP status."""

    message: str | None = None
    """What is wrong."""

    status: str | None = None
    """What is wrong, as a word."""

    details: list[NumbersErrorDetail] | None = None
    """More about it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumbersError(_Record):
    """An error of the numbers API."""

    error: NumbersErrorBody
    """The error."""


from .numbers_error_detail import NumbersErrorDetail  # noqa: E402
