"""The type `ChoiceResponseMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChoiceResponseMessage(_Record):
    """The choice that was made."""

    message_id: str | None = None
    """The message with the choices."""

    postback_data: str | None = None
    """What the choice sends back."""
