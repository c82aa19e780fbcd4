"""The type `CommentReplyEvent`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class CommentReplyEvent(_Record):
    """An answer to a comment."""

    text: str
    """The text."""
