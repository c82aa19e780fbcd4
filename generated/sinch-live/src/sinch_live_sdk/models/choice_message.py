"""The type `ChoiceMessage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChoiceMessageProperties(_Record):
    """More about it."""

    whatsapp_footer: str | None = None
    """The text below the buttons of WhatsApp."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChoiceMessage(_Record):
    """A text with choices: 10 at most."""

    text_message: TextMessage | None = None
    """The text above them."""

    choices: list[Choice]
    """The choices."""

    message_properties: ChoiceMessageProperties | None = None
    """More about it."""


from .choice import Choice  # noqa: E402
from .text_message import TextMessage  # noqa: E402
