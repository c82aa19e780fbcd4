"""The type `ChannelProperties`."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _field

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ChannelProperties(_Record):
    """What only some channels know, by key; at most 1024 characters each."""

    sms_sender: str | None = None
    """The sender of an SMS."""

    sms_flash_message: str | None = None
    """`true`: the SMS shows without being kept."""

    sms_max_number_of_message_parts: str | None = None
    """The largest number of parts of an SMS."""

    mms_sender: str | None = None
    """The sender of an MMS."""

    mms_strict_validation: str | None = None
    """`true`: an MMS that the channel would change is refused."""

    messenger_messaging_type: str | None = None
    """The kind of a Messenger message."""

    messenger_message_tag: str | None = None
    """Why Messenger sends outside of its window."""

    messenger_notification_type: str | None = None
    """How Messenger notifies: `REGULAR`, `SILENT_PUSH` or `NO_PUSH`."""

    instagram_message_tag: str | None = None
    """Why Instagram sends outside of its window."""

    viber_sender_name: str | None = None
    """The name of the sender in Viber."""

    viber_sender_avatar: str | None = None
    """The picture of the sender in Viber."""

    telegram_disable_link_preview: str | None = None
    """`true`: Telegram shows no preview of links."""

    kakaotalk_authentication: str | None = None
    """`true`: the KakaoTalk message is for authentication."""

    line_video_tracking_id: str | None = None
    """The id by which LINE tells that a video was watched."""

    extra: dict[str, str] = _field(default_factory=dict[str, str])
    """Members that no other field has."""
