"""The type `SmsGroupList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsGroupList(_Record):
    """A page of groups."""

    count: int | None = None
    """How many there are in all."""

    page: int | None = None
    """The number of the page, from 0."""

    page_size: int | None = None
    """How many are on this page."""

    groups: list[SmsGroup] | None = None
    """The groups."""


from .sms_groups import SmsGroup  # noqa: E402
