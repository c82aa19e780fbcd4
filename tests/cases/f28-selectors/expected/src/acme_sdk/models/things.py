"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    key: str | None = None

    index: str | None = None

    any: str | None = None

    first: str | None = None

    whole: JsonObject | None = None

    digits: str | None = None

    number: str | None = None

    past: str | None = None

    null: str | None = None
