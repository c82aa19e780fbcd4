"""The type `Text`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(_Record):
    """The type `Text`."""

    text: str
