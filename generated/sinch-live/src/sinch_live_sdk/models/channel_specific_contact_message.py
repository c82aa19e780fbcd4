"""The type `ChannelSpecificContactMessage`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NfmReply(_Record):
    """The answer to a flow."""

    name: Literal["flow", "address_message"] | Unrecognized | None = None
    """What was answered."""

    response_json: str | None = None
    """The answers, as a text of JSON."""

    body: str | None = None
    """The text."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class NfmReplyMessage(_Record):
    """The message."""

    type: str | None = None
    """The kind of the interactive message."""

    nfm_reply: NfmReply | None = None
    """The answer to a flow."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelSpecificContactMessage(_Record):
    """What only one channel knows."""

    message_type: Literal["nfm_reply"] | Unrecognized | None = "nfm_reply"
    """The kind of the message."""

    message: NfmReplyMessage | None = None
    """The message."""
