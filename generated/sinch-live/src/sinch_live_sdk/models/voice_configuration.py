"""The type `VoiceConfiguration`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class VoiceConfiguration(_Record):
    """What a number does with calls."""

    type: Literal["RTC", "EST", "FAX"] | Unrecognized | None = None
    """What calls go to."""

    app_id: str | None = None
    """The app, for RTC; empty until it is provisioned."""

    trunk_id: str | None = None
    """The SIP trunk, for EST."""

    service_id: str | None = None
    """The fax service, for FAX."""

    last_updated_time: IsoDateTime | None = None
    """When it was last changed."""

    scheduled_voice_provisioning: ScheduledVoice | None = None
    """A change that is not done yet."""


from .scheduled_voice import ScheduledVoice  # noqa: E402
