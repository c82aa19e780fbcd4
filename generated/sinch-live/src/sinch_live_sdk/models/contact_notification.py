"""The type `ContactNotification`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ContactNotification(_Record):
    """A contact."""

    contact: Contact | None = None
    """The contact."""


from .contact import Contact  # noqa: E402
