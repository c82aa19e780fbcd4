"""The type `SmsGroupAutoUpdate`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsGroupAutoUpdate(_Record):
    """How received texts add their senders to a group, and remove them."""

    to: str
    """The number or short code that the texts are sent to."""

    add: SmsGroupKeyword | None = None
    """The words that add the sender."""

    remove: SmsGroupKeyword | None = None
    """The words that remove the sender."""


from .sms_group_keyword import SmsGroupKeyword  # noqa: E402
