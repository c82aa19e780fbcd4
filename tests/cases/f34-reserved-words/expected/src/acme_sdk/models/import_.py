"""The records and events of `import`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Import(_Record):
    """A record of `import`."""

    raw_: str | None = None

    str_: str | None = None

    list_: list[str] | None = None

    from_: int | None = None

    dict_: JsonObject | None = None

    id: str | None = None

    type: str | None = None
