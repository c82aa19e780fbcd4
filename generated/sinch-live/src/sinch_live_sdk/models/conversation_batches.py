"""The records and events of `conversation.batches`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonValue, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageBatch(_Record):
    """A record of `conversation.batches`."""

    batch_id: str
    """The batch."""

    status: Literal["READY", "SCHEDULED", "PROCESSED", "CANCELLED"] | Unrecognized | None = None
    """How far it has come."""

    send_after: IsoDateTime | None = None
    """When it is sent."""

    meta_data: (
        dict[
            str,
            str
            | float
            | bool
            | list[str | float | bool | list[JsonValue] | FreeObject | UnknownVariant | None]
            | FreeObject
            | UnknownVariant
            | None,
        ]
        | None
    ) = None
    """Your own data."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SentBatch(_Record):
    """What `conversation.batches.send` returns."""

    batch_id: str
    """The batch."""

    send_after: IsoDateTime | None = None
    """When it is sent."""


from .free_object import FreeObject  # noqa: E402
