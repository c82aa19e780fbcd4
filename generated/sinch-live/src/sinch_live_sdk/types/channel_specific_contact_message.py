"""The types of arguments that are objects."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from .._runtime.values import Unrecognized
from ..models.channel_specific_contact_message import ChannelSpecificContactMessage, NfmReply, NfmReplyMessage


class ChannelSpecificContactMessageDict(_TypedDict):
    """The JSON of `ChannelSpecificContactMessage`."""

    message_type: NotRequired[Literal["nfm_reply"]]
    """The kind of the message."""

    message: NotRequired[NfmReplyMessageDict | NfmReplyMessage]
    """The message."""


class NfmReplyMessageDict(_TypedDict):
    """The JSON of `NfmReplyMessage`."""

    type: NotRequired[str]
    """The kind of the interactive message."""

    nfm_reply: NotRequired[NfmReplyDict | NfmReply]
    """The answer to a flow."""


class NfmReplyDict(_TypedDict):
    """The JSON of `NfmReply`."""

    name: NotRequired[Literal["flow", "address_message"] | Unrecognized]
    """What was answered."""

    response_json: NotRequired[str]
    """The answers, as a text of JSON."""

    body: NotRequired[str]
    """The text."""


ChannelSpecificContactMessageInput: TypeAlias = ChannelSpecificContactMessageDict | ChannelSpecificContactMessage
"""The JSON of `ChannelSpecificContactMessage`, or the record."""

NfmReplyMessageInput: TypeAlias = NfmReplyMessageDict | NfmReplyMessage
"""The JSON of `NfmReplyMessage`, or the record."""

NfmReplyInput: TypeAlias = NfmReplyDict | NfmReply
"""The JSON of `NfmReply`, or the record."""
