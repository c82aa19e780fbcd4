"""The records and events of `things`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Thing(_Record):
    """A thing."""

    block: Text | Tool | Old | UnknownVariant | None = None

    blocks: list[Text | Tool | Old | UnknownVariant] | None = None


from .old import Old  # noqa: E402
from .text import Text  # noqa: E402
from .tool import Tool  # noqa: E402
