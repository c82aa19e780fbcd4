"""The records and events of `fax`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime


@dataclass(frozen=True, slots=True, kw_only=True)
class Fax(_Record):
    """A record of `fax`."""

    id: str
    """The fax."""

    direction: str | None = None
    """OUTBOUND or INBOUND."""

    from_: str | None = None
    """The number that it is from."""

    to: str | None = None
    """The number that it is for."""

    status: str | None = None
    """QUEUED, IN_PROGRESS, COMPLETED or FAILURE."""

    number_of_pages: int | None = None
    """Pages."""

    content_url: list[str] | None = None
    """The documents that it was made of."""

    has_file: bool | None = None
    """Whether the sent document can be downloaded."""

    project_id: str | None = None
    """The project."""

    service_id: str | None = None
    """The fax service."""

    price_per_page: str | None = None
    """What a page costs, a decimal as text."""

    currency_code: str | None = None
    """The currency of the price."""

    amount: str | None = None
    """What it cost, a decimal as text."""

    header_time_zone: str | None = None
    """The time zone of the header line."""

    header_page_numbers: bool | None = None
    """Whether the header line numbers the pages."""

    image_conversion_method: str | None = None
    """How pictures are made black and white."""

    max_retries: int | None = None
    """How often it is tried again."""

    retry_delay_seconds: int | None = None
    """Seconds between tries."""

    callback_url_content_type: str | None = None
    """The encoding of its events."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    completed_time: IsoDateTime | None = None
    """When it was done."""

    error_type: str | None = None
    """The kind of failure."""

    error_code: int | None = None
    """The number of the failure."""

    error_message: str | None = None
    """What failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxIncoming(_Record):
    """Sent when a fax has come in."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    fax_id: str | None = None
    """The fax."""

    from_: str | None = None
    """The number that it is from."""

    to: str | None = None
    """The number that it is for."""

    number_of_pages: int | None = None
    """Pages."""

    file: bytes | None = None
    """The document."""

    file_type: str | None = None
    """Its kind, such as PDF."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FaxCompleted(_Record):
    """Sent when a fax was sent, or has failed."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    fax_id: str | None = None
    """The fax."""

    status: str | None = None
    """COMPLETED or FAILURE."""

    to: str | None = None
    """The number that it is for."""

    error_code: int | None = None
    """The number of the failure."""

    error_message: str | None = None
    """What failed."""
