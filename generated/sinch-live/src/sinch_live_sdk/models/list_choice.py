"""The type `ListChoice`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ListChoice(_Record):
    """A choice of a list."""

    title: str
    """The title."""

    description: str | None = None
    """The text below it."""

    media: MediaMessage | None = None
    """The picture."""

    postback_data: str | None = None
    """What comes back in the response."""


from .media_message import MediaMessage  # noqa: E402
