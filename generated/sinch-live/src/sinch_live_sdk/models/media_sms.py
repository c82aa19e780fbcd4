"""The type `MediaSms`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class MediaSms(_Record):
    """A batch of a media message (MMS)."""

    id: str
    """The batch."""

    type: Literal["mt_media"] | Unrecognized = "mt_media"
    """mt_media."""

    body: MediaBody | None = None
    """The content."""

    parameters: dict[str, dict[str, str]] | None = None
    """Values of the parameters."""

    strict_validation: bool | None = None
    """Whether media that breaks the rules of MMS is refused."""

    to: list[str] | None = None
    """The recipients, without the plus, or groups."""

    from_: str | None = None
    """The sender."""

    canceled: bool | None = None
    """Whether it was canceled."""

    delivery_report: (
        Literal["none", "summary", "full", "per_recipient", "per_recipient_final"] | Unrecognized | None
    ) = None
    """Which reports were asked for."""

    created_at: IsoDateTime | None = None
    """When it was made."""

    modified_at: IsoDateTime | None = None
    """When it was last changed."""

    send_at: IsoDateTime | None = None
    """When it is sent."""

    expire_at: IsoDateTime | None = None
    """When it is given up."""

    callback_url: str | None = None
    """Where its reports go."""

    client_reference: str | None = None
    """Your own reference."""

    feedback_enabled: bool | None = None
    """Whether feedback is expected."""


from .media_body import MediaBody  # noqa: E402
