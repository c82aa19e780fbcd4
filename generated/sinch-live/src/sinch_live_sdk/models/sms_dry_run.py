"""The type `SmsDryRun`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsDryRun(_Record):
    """What a batch would be."""

    number_of_recipients: int
    """How many recipients it has."""

    number_of_messages: int
    """How many messages it is."""

    per_recipient: list[SmsDryRunRecipient] | None = None
    """What would be sent to each recipient, if asked for."""


from .sms_dry_run_recipient import SmsDryRunRecipient  # noqa: E402
