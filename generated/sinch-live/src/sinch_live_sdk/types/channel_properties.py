"""The types of arguments that are objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.channel_properties import ChannelProperties


class ChannelPropertiesDict(_TypedDict):
    """The JSON of `ChannelProperties`, as far as its fields read it: a `TypedDict` has no other members."""

    SMS_SENDER: NotRequired[str]
    """The sender of an SMS."""

    SMS_FLASH_MESSAGE: NotRequired[str]
    """`true`: the SMS shows without being kept."""

    SMS_MAX_NUMBER_OF_MESSAGE_PARTS: NotRequired[str]
    """The largest number of parts of an SMS."""

    MMS_SENDER: NotRequired[str]
    """The sender of an MMS."""

    MMS_STRICT_VALIDATION: NotRequired[str]
    """`true`: an MMS that the channel would change is refused."""

    MESSENGER_MESSAGING_TYPE: NotRequired[str]
    """The kind of a Messenger message."""

    MESSENGER_MESSAGE_TAG: NotRequired[str]
    """Why Messenger sends outside of its window."""

    MESSENGER_NOTIFICATION_TYPE: NotRequired[str]
    """How Messenger notifies: `REGULAR`, `SILENT_PUSH` or `NO_PUSH`."""

    INSTAGRAM_MESSAGE_TAG: NotRequired[str]
    """Why Instagram sends outside of its window."""

    VIBER_SENDER_NAME: NotRequired[str]
    """The name of the sender in Viber."""

    VIBER_SENDER_AVATAR: NotRequired[str]
    """The picture of the sender in Viber."""

    TELEGRAM_DISABLE_LINK_PREVIEW: NotRequired[str]
    """`true`: Telegram shows no preview of links."""

    KAKAOTALK_AUTHENTICATION: NotRequired[str]
    """`true`: the KakaoTalk message is for authentication."""

    LINE_VIDEO_TRACKING_ID: NotRequired[str]
    """The id by which LINE tells that a video was watched."""


ChannelPropertiesInput: TypeAlias = ChannelPropertiesDict | Mapping[str, str] | ChannelProperties
"""The JSON of `ChannelProperties`, or the record."""
