"""The type `LineNotificationTemplate` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..line_notification_template import LineNotificationTemplate, LineTemplateBody, LineTemplateButton
from . import line_template_item as _line_template_item_json

_new_line_template_button = _Maker(LineTemplateButton)


def decode_line_template_button(data: JsonObject, reading: _decode.Reading) -> LineTemplateButton:
    """Decode a `LineTemplateButton` from received JSON."""
    if type(button_key := data.get("button_key")) is not str:
        button_key = reading.required(button_key, _decode.text, "LineTemplateButton.button_key")
    if type(url := data.get("url")) is not str:
        url = reading.required(url, _decode.text, "LineTemplateButton.url")
    record = _new_line_template_button.blank()
    _new_line_template_button.fill(record, button_key, url, data)
    return _with_gaps(record) if reading.has_gaps else record


_new_line_template_body = _Maker(LineTemplateBody)


def decode_line_template_body(data: JsonObject, reading: _decode.Reading) -> LineTemplateBody:
    """Decode a `LineTemplateBody` from received JSON."""
    emphasized_item = reading.record(
        data.get("emphasized_item"),
        _line_template_item_json.decode_line_template_item,
        "LineTemplateBody.emphasized_item",
    )
    items = reading.records(
        data.get("items"), _line_template_item_json.decode_line_template_item, "LineTemplateBody.items"
    )
    buttons = reading.records(data.get("buttons"), decode_line_template_button, "LineTemplateBody.buttons")
    record = _new_line_template_body.blank()
    _new_line_template_body.fill(record, emphasized_item, items, buttons, data)
    return record


_new_line_notification_template = _Maker(LineNotificationTemplate)


def decode_line_notification_template(data: JsonObject, reading: _decode.Reading) -> LineNotificationTemplate:
    """Decode a `LineNotificationTemplate` from received JSON."""
    if type(template_key := data.get("template_key")) is not str:
        template_key = reading.required(template_key, _decode.text, "LineNotificationTemplate.template_key")
    body = reading.record(data.get("body"), decode_line_template_body, "LineNotificationTemplate.body")
    record = _new_line_notification_template.blank()
    _new_line_notification_template.fill(record, template_key, body, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_line_template_button(value: object) -> JsonInput:
    """Write a `LineTemplateButton`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineTemplateButton,
        decode_line_template_button,
        {"button_key": _encode.Member(_wire.text, needed=True), "url": _encode.Member(_wire.text, needed=True)},
    )


def encode_line_template_body(value: object) -> JsonInput:
    """Write a `LineTemplateBody`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineTemplateBody,
        decode_line_template_body,
        {
            "emphasized_item": _line_template_item_json.encode_line_template_item,
            "items": _wire.list_of(_line_template_item_json.encode_line_template_item),
            "buttons": _wire.list_of(encode_line_template_button),
        },
    )


def encode_line_notification_template(value: object) -> JsonInput:
    """Write a `LineNotificationTemplate`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        LineNotificationTemplate,
        decode_line_notification_template,
        {"template_key": _encode.Member(_wire.text, needed=True), "body": encode_line_template_body},
    )


ENCODERS: dict[type, object] = {
    LineTemplateButton: encode_line_template_button,
    LineTemplateBody: encode_line_template_body,
    LineNotificationTemplate: encode_line_notification_template,
}
