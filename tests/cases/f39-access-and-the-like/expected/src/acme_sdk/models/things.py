"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.deprecation import Deprecated as _Deprecated
from .._runtime.deprecation import deprecated_default as _deprecated_default
from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    id: str

    secret: str | None = None
    """Shown once."""

    name: _Deprecated[str | None] = _deprecated_default(None)
    """Deprecated: use title."""

    nick: _Deprecated[str | None] = _deprecated_default(None)
    """What it was called. Deprecated: use name."""

    title: Literal["Dr", "Prof"] | Unrecognized | None = None
