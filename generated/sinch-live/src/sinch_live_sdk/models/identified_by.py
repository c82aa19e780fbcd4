"""The type `IdentifiedBy`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class IdentifiedBy(_Record):
    """Addresses."""

    channel_identities: list[ChannelIdentity]
    """The addresses."""


from .channel_identity import ChannelIdentity  # noqa: E402
