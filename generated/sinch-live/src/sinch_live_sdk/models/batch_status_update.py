"""The type `BatchStatusUpdate`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MessageBatchData(_Record):
    """A batch of messages."""

    send_after: IsoDateTime | None = None
    """When it is sent."""

    batch_metadata: (
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
class BatchStatusData(_Record):
    """More about it."""

    message_batch_data: MessageBatchData | None = None
    """A batch of messages."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class BatchStatusUpdate(_Record):
    """How far a batch has come."""

    batch_id: str | None = None
    """The batch."""

    batch_status: str | None = None
    """How far it has come, such as `BATCH_STATUS_PROCESSED`."""

    batch_type: str | None = None
    """What it is of, such as `BATCH_TYPE_MESSAGES`."""

    additional_data: BatchStatusData | None = None
    """More about it."""


from .free_object import FreeObject  # noqa: E402
