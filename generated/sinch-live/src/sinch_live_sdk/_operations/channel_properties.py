"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ChannelProperties": (
        '{"description":"What only some channels know, by key; at most 1024 characters each.","type":"object",'
        '"properties":{"SMS_SENDER":{"type":"string","description":"The sender of an SMS"},'
        '"SMS_FLASH_MESSAGE":{"type":"string","description":"`true`: the SMS shows without being kept"},'
        '"SMS_MAX_NUMBER_OF_MESSAGE_PARTS":{"type":"string","description":"The largest number of parts of an SMS"},'
        '"MMS_SENDER":{"type":"string","description":"The sender of an MMS"},"MMS_STRICT_VALIDATION":{"type":"string",'
        '"description":"`true`: an MMS that the channel would change is refused"},'
        '"MESSENGER_MESSAGING_TYPE":{"type":"string","description":"The kind of a Messenger message"},'
        '"MESSENGER_MESSAGE_TAG":{"type":"string","description":"Why Messenger sends outside of its window"},'
        '"MESSENGER_NOTIFICATION_TYPE":{"type":"string","description":"How Messenger notifies: `REGULAR`,'
        ' `SILENT_PUSH` or `NO_PUSH`"},"INSTAGRAM_MESSAGE_TAG":{"type":"string",'
        '"description":"Why Instagram sends outside of its window"},"VIBER_SENDER_NAME":{"type":"string",'
        '"description":"The name of the sender in Viber"},"VIBER_SENDER_AVATAR":{"type":"string",'
        '"description":"The picture of the sender in Viber"},"TELEGRAM_DISABLE_LINK_PREVIEW":{"type":"string",'
        '"description":"`true`: Telegram shows no preview of links"},"KAKAOTALK_AUTHENTICATION":{"type":"string",'
        '"description":"`true`: the KakaoTalk message is for authentication"},'
        '"LINE_VIDEO_TRACKING_ID":{"type":"string",'
        '"description":"The id by which LINE tells that a video was watched"}},'
        '"additionalProperties":{"type":"string"}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
