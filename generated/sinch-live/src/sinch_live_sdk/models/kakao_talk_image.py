"""The type `KakaoTalkImage`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkImage(_Record):
    """A picture of a product."""

    image_url: str
    """Where it is."""

    image_link: str | None = None
    """The page that it opens."""
