"""The type `KakaoTalkBotKeywordButton`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkBotKeywordButton(_Record):
    """A button that sends its text to the bot."""

    type: Literal["BK"] | Unrecognized = "BK"

    name: str
    """The text."""
