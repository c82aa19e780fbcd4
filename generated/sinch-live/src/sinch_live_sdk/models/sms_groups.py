"""The records and events of `sms.groups`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsGroup(_Record):
    """A sms group."""

    id: str
    """The group."""

    name: str | None = None
    """Its name."""

    size: int | None = None
    """How many members it has."""

    created_at: IsoDateTime | None = None
    """When it was made."""

    modified_at: IsoDateTime | None = None
    """When it was last changed."""

    child_groups: list[str] | None = None
    """The groups whose members are in it."""

    auto_update: SmsGroupAutoUpdate | None = None
    """How received texts change it."""


from .sms_group_auto_update import SmsGroupAutoUpdate  # noqa: E402
