"""The type `LineNotificationTemplateMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..line_notification_template_message import LineNotificationTemplateMessage
from . import line_notification_template as _line_notification_template_json

_LINE_NOTIFICATION_TEMPLATE_MESSAGE_MESSAGE_TYPE = _decode.Known("NOTIFICATION_MESSAGE_TEMPLATE")

_new_line_notification_template_message = _Maker(LineNotificationTemplateMessage)


def decode_line_notification_template_message(
    data: JsonObject, reading: _decode.Reading
) -> LineNotificationTemplateMessage:
    """Decode a `LineNotificationTemplateMessage` from received JSON."""
    message_type = (
        _LINE_NOTIFICATION_TEMPLATE_MESSAGE_MESSAGE_TYPE[found]
        if type(found := data.get("message_type")) is str
        else (
            "NOTIFICATION_MESSAGE_TEMPLATE"
            if found is None
            else reading.required(
                found, _LINE_NOTIFICATION_TEMPLATE_MESSAGE_MESSAGE_TYPE, "LineNotificationTemplateMessage.message_type"
            )
        )
    )
    message = reading.required_record(
        data.get("message"),
        _line_notification_template_json.decode_line_notification_template,
        "LineNotificationTemplateMessage.message",
    )
    record = _new_line_notification_template_message.blank()
    _new_line_notification_template_message.fill(record, message_type, message, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_line_notification_template_message(value: object) -> JsonInput:
    """Write a `LineNotificationTemplateMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineNotificationTemplateMessage,
        decode_line_notification_template_message,
        {
            "message_type": _wire.known(*_LINE_NOTIFICATION_TEMPLATE_MESSAGE_MESSAGE_TYPE),
            "message": _encode.Member(_line_notification_template_json.encode_line_notification_template, needed=True),
        },
    )


ENCODERS: dict[type, object] = {LineNotificationTemplateMessage: encode_line_notification_template_message}
