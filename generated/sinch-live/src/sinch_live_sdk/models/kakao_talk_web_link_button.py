"""The type `KakaoTalkWebLinkButton`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkWebLinkButton(_Record):
    """A button that opens a page."""

    type: Literal["WL"] | Unrecognized = "WL"

    name: str
    """The text."""

    link_mo: str
    """The page on a phone."""

    link_pc: str | None = None
    """The page on a desktop."""
