"""The type `KakaoTalkAppLinkButton`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class KakaoTalkAppLinkButton(_Record):
    """A button that opens an app."""

    type: Literal["AL"] | Unrecognized = "AL"

    name: str
    """The text."""

    scheme_ios: str
    """The link on iOS."""

    scheme_android: str
    """The link on Android."""
