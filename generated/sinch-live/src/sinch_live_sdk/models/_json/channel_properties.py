"""The type `ChannelProperties` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..channel_properties import ChannelProperties

_new_channel_properties = _Maker(ChannelProperties)


def decode_channel_properties(data: JsonObject, reading: _decode.Reading) -> ChannelProperties:
    """Decode a `ChannelProperties` from received JSON."""
    if type(sms_sender := data.get("SMS_SENDER")) is not str and sms_sender is not None:
        sms_sender = reading.optional(sms_sender, _decode.text, "ChannelProperties.sms_sender", "SMS_SENDER")
    if type(sms_flash_message := data.get("SMS_FLASH_MESSAGE")) is not str and sms_flash_message is not None:
        sms_flash_message = reading.optional(
            sms_flash_message, _decode.text, "ChannelProperties.sms_flash_message", "SMS_FLASH_MESSAGE"
        )
    if (
        type(sms_max_number_of_message_parts := data.get("SMS_MAX_NUMBER_OF_MESSAGE_PARTS")) is not str
        and sms_max_number_of_message_parts is not None
    ):
        sms_max_number_of_message_parts = reading.optional(
            sms_max_number_of_message_parts,
            _decode.text,
            "ChannelProperties.sms_max_number_of_message_parts",
            "SMS_MAX_NUMBER_OF_MESSAGE_PARTS",
        )
    if type(mms_sender := data.get("MMS_SENDER")) is not str and mms_sender is not None:
        mms_sender = reading.optional(mms_sender, _decode.text, "ChannelProperties.mms_sender", "MMS_SENDER")
    if (
        type(mms_strict_validation := data.get("MMS_STRICT_VALIDATION")) is not str
        and mms_strict_validation is not None
    ):
        mms_strict_validation = reading.optional(
            mms_strict_validation, _decode.text, "ChannelProperties.mms_strict_validation", "MMS_STRICT_VALIDATION"
        )
    if (
        type(messenger_messaging_type := data.get("MESSENGER_MESSAGING_TYPE")) is not str
        and messenger_messaging_type is not None
    ):
        messenger_messaging_type = reading.optional(
            messenger_messaging_type,
            _decode.text,
            "ChannelProperties.messenger_messaging_type",
            "MESSENGER_MESSAGING_TYPE",
        )
    if (
        type(messenger_message_tag := data.get("MESSENGER_MESSAGE_TAG")) is not str
        and messenger_message_tag is not None
    ):
        messenger_message_tag = reading.optional(
            messenger_message_tag, _decode.text, "ChannelProperties.messenger_message_tag", "MESSENGER_MESSAGE_TAG"
        )
    if (
        type(messenger_notification_type := data.get("MESSENGER_NOTIFICATION_TYPE")) is not str
        and messenger_notification_type is not None
    ):
        messenger_notification_type = reading.optional(
            messenger_notification_type,
            _decode.text,
            "ChannelProperties.messenger_notification_type",
            "MESSENGER_NOTIFICATION_TYPE",
        )
    if (
        type(instagram_message_tag := data.get("INSTAGRAM_MESSAGE_TAG")) is not str
        and instagram_message_tag is not None
    ):
        instagram_message_tag = reading.optional(
            instagram_message_tag, _decode.text, "ChannelProperties.instagram_message_tag", "INSTAGRAM_MESSAGE_TAG"
        )
    if type(viber_sender_name := data.get("VIBER_SENDER_NAME")) is not str and viber_sender_name is not None:
        viber_sender_name = reading.optional(
            viber_sender_name, _decode.text, "ChannelProperties.viber_sender_name", "VIBER_SENDER_NAME"
        )
    if type(viber_sender_avatar := data.get("VIBER_SENDER_AVATAR")) is not str and viber_sender_avatar is not None:
        viber_sender_avatar = reading.optional(
            viber_sender_avatar, _decode.text, "ChannelProperties.viber_sender_avatar", "VIBER_SENDER_AVATAR"
        )
    if (
        type(telegram_disable_link_preview := data.get("TELEGRAM_DISABLE_LINK_PREVIEW")) is not str
        and telegram_disable_link_preview is not None
    ):
        telegram_disable_link_preview = reading.optional(
            telegram_disable_link_preview,
            _decode.text,
            "ChannelProperties.telegram_disable_link_preview",
            "TELEGRAM_DISABLE_LINK_PREVIEW",
        )
    if (
        type(kakaotalk_authentication := data.get("KAKAOTALK_AUTHENTICATION")) is not str
        and kakaotalk_authentication is not None
    ):
        kakaotalk_authentication = reading.optional(
            kakaotalk_authentication,
            _decode.text,
            "ChannelProperties.kakaotalk_authentication",
            "KAKAOTALK_AUTHENTICATION",
        )
    if (
        type(line_video_tracking_id := data.get("LINE_VIDEO_TRACKING_ID")) is not str
        and line_video_tracking_id is not None
    ):
        line_video_tracking_id = reading.optional(
            line_video_tracking_id, _decode.text, "ChannelProperties.line_video_tracking_id", "LINE_VIDEO_TRACKING_ID"
        )
    extra = reading.required(
        _decode.others(
            data,
            "SMS_SENDER",
            "SMS_FLASH_MESSAGE",
            "SMS_MAX_NUMBER_OF_MESSAGE_PARTS",
            "MMS_SENDER",
            "MMS_STRICT_VALIDATION",
            "MESSENGER_MESSAGING_TYPE",
            "MESSENGER_MESSAGE_TAG",
            "MESSENGER_NOTIFICATION_TYPE",
            "INSTAGRAM_MESSAGE_TAG",
            "VIBER_SENDER_NAME",
            "VIBER_SENDER_AVATAR",
            "TELEGRAM_DISABLE_LINK_PREVIEW",
            "KAKAOTALK_AUTHENTICATION",
            "LINE_VIDEO_TRACKING_ID",
        ),
        _decode.map_of(_decode.text),
        "ChannelProperties.extra",
        (),
    )
    record = _new_channel_properties.blank()
    _new_channel_properties.fill(
        record,
        sms_sender,
        sms_flash_message,
        sms_max_number_of_message_parts,
        mms_sender,
        mms_strict_validation,
        messenger_messaging_type,
        messenger_message_tag,
        messenger_notification_type,
        instagram_message_tag,
        viber_sender_name,
        viber_sender_avatar,
        telegram_disable_link_preview,
        kakaotalk_authentication,
        line_video_tracking_id,
        extra,
        data,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_channel_properties(value: object) -> JsonInput:
    """Write a `ChannelProperties`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ChannelProperties,
        decode_channel_properties,
        {
            "sms_sender": ("SMS_SENDER", _wire.text),
            "sms_flash_message": ("SMS_FLASH_MESSAGE", _wire.text),
            "sms_max_number_of_message_parts": ("SMS_MAX_NUMBER_OF_MESSAGE_PARTS", _wire.text),
            "mms_sender": ("MMS_SENDER", _wire.text),
            "mms_strict_validation": ("MMS_STRICT_VALIDATION", _wire.text),
            "messenger_messaging_type": ("MESSENGER_MESSAGING_TYPE", _wire.text),
            "messenger_message_tag": ("MESSENGER_MESSAGE_TAG", _wire.text),
            "messenger_notification_type": ("MESSENGER_NOTIFICATION_TYPE", _wire.text),
            "instagram_message_tag": ("INSTAGRAM_MESSAGE_TAG", _wire.text),
            "viber_sender_name": ("VIBER_SENDER_NAME", _wire.text),
            "viber_sender_avatar": ("VIBER_SENDER_AVATAR", _wire.text),
            "telegram_disable_link_preview": ("TELEGRAM_DISABLE_LINK_PREVIEW", _wire.text),
            "kakaotalk_authentication": ("KAKAOTALK_AUTHENTICATION", _wire.text),
            "line_video_tracking_id": ("LINE_VIDEO_TRACKING_ID", _wire.text),
        },
        _encode.Extra(
            "extra",
            (
                "SMS_SENDER",
                "SMS_FLASH_MESSAGE",
                "SMS_MAX_NUMBER_OF_MESSAGE_PARTS",
                "MMS_SENDER",
                "MMS_STRICT_VALIDATION",
                "MESSENGER_MESSAGING_TYPE",
                "MESSENGER_MESSAGE_TAG",
                "MESSENGER_NOTIFICATION_TYPE",
                "INSTAGRAM_MESSAGE_TAG",
                "VIBER_SENDER_NAME",
                "VIBER_SENDER_AVATAR",
                "TELEGRAM_DISABLE_LINK_PREVIEW",
                "KAKAOTALK_AUTHENTICATION",
                "LINE_VIDEO_TRACKING_ID",
            ),
            _wire.text,
        ),
    )


ENCODERS: dict[type, object] = {ChannelProperties: encode_channel_properties}
