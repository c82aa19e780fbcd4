"""The type `ScheduledVoice`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ScheduledVoice(_Record):
    """A change of the voice configuration that is not done yet."""

    type: Literal["RTC", "EST", "FAX"] | Unrecognized | None = None
    """What calls go to."""

    app_id: str | None = None
    """The app, for RTC; empty until it is provisioned."""

    trunk_id: str | None = None
    """The SIP trunk, for EST."""

    service_id: str | None = None
    """The fax service, for FAX."""

    status: Literal["PROVISIONING_STATUS_UNSPECIFIED", "WAITING", "IN_PROGRESS", "FAILED"] | Unrecognized | None = None
    """How far it has come."""

    last_updated_time: IsoDateTime | None = None
    """When that was."""
