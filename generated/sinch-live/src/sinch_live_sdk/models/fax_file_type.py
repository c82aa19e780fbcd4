"""The type `FaxFileType`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

FaxFileType: TypeAlias = Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized
"""The kind of a document."""
