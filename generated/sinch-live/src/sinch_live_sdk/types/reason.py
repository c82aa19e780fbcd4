"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.reason import Reason


class ReasonDict(_TypedDict):
    """The JSON of `Reason`."""

    code: NotRequired[
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
    ]
    """The code of the API."""

    description: NotRequired[str]
    """The code in words."""

    sub_code: NotRequired[
        Literal["UNSPECIFIED_SUB_CODE", "ATTACHMENT_REJECTED", "MEDIA_TYPE_UNDETERMINED", "INACTIVE_SENDER"]
        | Unrecognized
    ]
    """More about the code."""

    channel_code: NotRequired[str]
    """The code of the channel."""


ReasonInput: TypeAlias = ReasonDict | Reason
"""The JSON of `Reason`, or the record."""
