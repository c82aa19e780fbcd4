"""The type `Reason`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Reason(_Record):
    """Why something failed."""

    code: (
        Literal[
            "UNKNOWN",
            "INTERNAL_ERROR",
            "RATE_LIMITED",
            "RECIPIENT_INVALID_CHANNEL_IDENTITY",
            "RECIPIENT_NOT_REACHABLE",
            "RECIPIENT_NOT_OPTED_IN",
            "OUTSIDE_ALLOWED_SENDING_WINDOW",
            "CHANNEL_FAILURE",
            "CHANNEL_BAD_CONFIGURATION",
            "CHANNEL_CONFIGURATION_MISSING",
            "MEDIA_TYPE_UNSUPPORTED",
            "MEDIA_TOO_LARGE",
            "MEDIA_NOT_REACHABLE",
            "NO_CHANNELS_LEFT",
            "TEMPLATE_NOT_FOUND",
            "TEMPLATE_INSUFFICIENT_PARAMETERS",
            "TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION",
            "DELIVERY_TIMED_OUT",
            "DELIVERY_REJECTED_DUE_TO_POLICY",
            "CONTACT_NOT_FOUND",
            "BAD_REQUEST",
            "UNKNOWN_APP",
            "NO_CHANNEL_IDENTITY_FOR_CONTACT",
            "CHANNEL_REJECT",
            "NO_PERMISSION",
            "NO_PROFILE_AVAILABLE",
            "UNSUPPORTED_OPERATION",
        ]
        | Unrecognized
        | None
    ) = None
    """The code of the API."""

    description: str | None = None
    """The code in words."""

    sub_code: (
        Literal["UNSPECIFIED_SUB_CODE", "ATTACHMENT_REJECTED", "MEDIA_TYPE_UNDETERMINED", "INACTIVE_SENDER"]
        | Unrecognized
        | None
    ) = None
    """More about the code."""

    channel_code: str | None = None
    """The code of the channel."""
