"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.fax_file import FaxFile


class FaxFileDict(_TypedDict):
    """The JSON of `FaxFile`."""

    file: bytes
    """Its content."""

    fileType: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized
    """Its kind."""


FaxFileInput: TypeAlias = FaxFileDict | FaxFile
"""The JSON of `FaxFile`, or the record."""
