"""The records and events of `fax.services`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FaxService(_Record):
    """A fax service."""

    id: str
    """The fax service."""

    name: str | None = None
    """Its name."""

    project_id: str | None = None
    """The project."""

    incoming_webhook_url: str | None = None
    """Where events about received faxes are sent."""

    webhook_content_type: Literal["application/json", "multipart/form-data"] | Unrecognized | None = None
    """The encoding of those events."""

    default_for_project: bool | None = None
    """Whether it is the project's own."""

    default_from: str | None = None
    """The number to send from."""

    number_of_retries: int | None = None
    """How often a fax is tried again."""

    retry_delay_seconds: int | None = None
    """Seconds between tries."""

    image_conversion_method: Literal["HALFTONE", "MONOCHROME"] | Unrecognized | None = None
    """How pictures are made black and white."""

    save_outbound_fax_documents: bool | None = None
    """Whether sent documents are kept."""

    save_inbound_fax_documents: bool | None = None
    """Whether received documents are kept."""
