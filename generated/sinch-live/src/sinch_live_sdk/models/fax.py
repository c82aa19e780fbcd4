"""The records and events of `fax`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized
from .._runtime.variants import UnknownVariant


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Fax(_Record):
    """A record of `fax`."""

    id: str
    """The fax."""

    direction: Literal["OUTBOUND", "INBOUND"] | Unrecognized | None = None
    """Which way it goes."""

    from_: str | None = None
    """The number that it is from."""

    to: str | None = None
    """The number that it is for."""

    content_url: str | list[str] | UnknownVariant | None = None
    """Where the document is that it was made of, or the documents are."""

    number_of_pages: int | None = None
    """Pages."""

    status: Literal["QUEUED", "IN_PROGRESS", "COMPLETED", "FAILURE"] | Unrecognized | None = None
    """How far it has come."""

    price: Money | None = None
    """What it cost."""

    price_per_page: Decimal | None = None
    """What a page costs."""

    bar_codes: list[FaxBarCode] | None = None
    """The bar codes that were found on it."""

    create_time: IsoDateTime | None = None
    """When it was made."""

    completed_time: IsoDateTime | None = None
    """When it was done."""

    header_text: str | None = None
    """Text at the top of each page."""

    header_page_numbers: bool | None = None
    """Whether the top of each page has its number."""

    header_time_zone: str | None = None
    """The time zone of the top of each page."""

    retry_delay_seconds: int | None = None
    """Seconds between tries."""

    labels: dict[str, str] | None = None
    """Your own values, by name."""

    callback_url: str | None = None
    """Where its events are sent."""

    callback_url_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None
    """The encoding of its events."""

    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None
    """How pictures are made black and white."""

    error_type: (
        Literal["DOCUMENT_CONVERSION_ERROR", "CALL_ERROR", "FAX_ERROR", "FATAL_ERROR", "GENERAL_ERROR", "LINE_ERROR"]
        | Unrecognized
        | None
    ) = None
    """The kind of failure."""

    error_code: int | None = None
    """The number of the failure."""

    error_message: str | None = None
    """What failed."""

    max_retries: int | None = None
    """How often it is tried again."""

    retry_count: int | None = None
    """How often it was tried again."""

    has_file: bool | None = None
    """Whether the document can be downloaded."""

    resolution: Literal["FINE", "SUPERFINE"] | Unrecognized | None = None
    """The resolution."""

    cover_page_id: str | None = None
    """The cover page."""

    cover_page_data: dict[str, str] | None = None
    """Values for the cover page, by name."""

    project_id: str | None = None
    """The project."""

    service_id: str | None = None
    """The fax service."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxIncoming(_Record):
    """Sent when a fax has come in."""

    event: Literal["INCOMING_FAX"] | Unrecognized | None = "INCOMING_FAX"
    """INCOMING_FAX."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    fax: Fax | None = None
    """The fax."""

    file: bytes | None = None
    """The document."""

    file_type: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized | None = None
    """Its kind."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxCompleted(_Record):
    """Sent when a fax was sent, or has failed."""

    event: Literal["FAX_COMPLETED"] | Unrecognized | None = "FAX_COMPLETED"
    """FAX_COMPLETED."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    fax: Fax | None = None
    """The fax."""

    file: bytes | None = None
    """The document."""

    file_type: Literal["DOC", "DOCX", "PDF", "TIF", "JPG", "ODT", "TXT", "HTML", "PNG"] | Unrecognized | None = None
    """Its kind."""


from .fax_bar_code import FaxBarCode  # noqa: E402
from .money import Money  # noqa: E402
