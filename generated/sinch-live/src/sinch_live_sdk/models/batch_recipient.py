"""The type `BatchRecipient`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonValue
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class BatchRecipient(_Record):
    """A recipient of a batch, and what is the recipient's own."""

    recipient: Recipient
    """The recipient."""

    parameters: dict[str, str] | None = None
    """The values of `${name}` in the message, by name."""

    message_metadata: (
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
    """Your own data, laid over that of the batch."""

    conversation_metadata: (
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
    """Data of the conversation, laid over that of the batch."""


from .free_object import FreeObject  # noqa: E402
from .recipient import Recipient  # noqa: E402
