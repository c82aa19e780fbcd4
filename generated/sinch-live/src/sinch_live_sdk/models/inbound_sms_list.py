"""The type `InboundSmsList`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class InboundSmsList(_Record):
    """A page of received messages."""

    count: int | None = None
    """How many there are in all."""

    page: int | None = None
    """The number of the page, from 0."""

    page_size: int | None = None
    """How many are on this page."""

    inbounds: list[InboundTextSms | InboundBinarySms | InboundMediaSms | UnknownVariant] | None = None
    """The messages."""


from .inbound_binary_sms import InboundBinarySms  # noqa: E402
from .inbound_media_sms import InboundMediaSms  # noqa: E402
from .inbound_text_sms import InboundTextSms  # noqa: E402
