"""The type `CommentEvent`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CommentEvent(_Record):
    """A comment on a post or a live broadcast."""

    id: str | None = None
    """The comment."""

    text: str | None = None
    """The text."""

    comment_type: Literal["FEED", "LIVE"] | Unrecognized | None = None
    """What was commented on."""

    commented_on: str | None = None
    """Where that is."""

    user: str | None = None
    """Who commented."""
