"""The type `OptInNotification`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OptInNotification(_Record):
    """A contact that has opted in."""

    request_id: str | None = None
    """The request."""

    contact_id: str | None = None
    """The contact."""

    channel: (
        Literal[
            "WHATSAPP",
            "RCS",
            "SMS",
            "MESSENGER",
            "VIBER",
            "VIBERBM",
            "MMS",
            "INSTAGRAM",
            "TELEGRAM",
            "KAKAOTALK",
            "KAKAOTALKCHAT",
            "LINE",
            "WECHAT",
            "APPLEBC",
            "CHANNEL_UNSPECIFIED",
        ]
        | Unrecognized
        | None
    ) = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    status: Literal["OPT_IN_STATUS_UNSPECIFIED", "OPT_IN_SUCCEEDED", "OPT_IN_FAILED"] | Unrecognized | None = None
    """Whether it worked."""

    error_details: OptErrorDetails | None = None
    """What failed."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""


from .opt_error_details import OptErrorDetails  # noqa: E402
