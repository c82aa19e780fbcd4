"""The type `ContactMergeNotification`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactMergeNotification(_Record):
    """Two contacts that are one now."""

    preserved_contact: Contact | None = None
    """The contact that stays."""

    deleted_contact: Contact | None = None
    """The contact that is gone."""


from .contact import Contact  # noqa: E402
