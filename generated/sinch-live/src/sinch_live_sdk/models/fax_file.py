"""The type `FaxFile`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxFile(_Record):
    """A document."""

    file: bytes
    """Its content."""

    file_type: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized
    """Its kind."""
