"""The type `SmsBatchList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SmsBatchList(_Record):
    """A page of batches."""

    count: int | None = None
    """How many there are in all."""

    page: int | None = None
    """The number of the page, from 0."""

    page_size: int | None = None
    """How many are on this page."""

    batches: list[TextSms | BinarySms | MediaSms | UnknownVariant] | None = None
    """The batches."""


from .binary_sms import BinarySms  # noqa: E402
from .media_sms import MediaSms  # noqa: E402
from .sms import TextSms  # noqa: E402
