"""The type `NumbersErrorDetail`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumbersFieldViolation(_Record):
    """What is wrong in the request."""

    field: str | None = None
    """The member."""

    description: str | None = None
    """What is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NumbersErrorDetail(_Record):
    """More about an error."""

    type: str | None = None
    """What it is about: `ResourceInfo`, `BadRequest`."""

    resource_type: str | None = None
    """The kind of thing."""

    resource_name: str | None = None
    """The thing."""

    owner: str | None = None
    """Whose it is."""

    description: str | None = None
    """What is wrong with it."""

    field_violations: list[NumbersFieldViolation] | None = None
    """What is wrong in the request."""
