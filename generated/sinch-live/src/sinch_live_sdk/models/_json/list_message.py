"""The type `ListMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..list_message import ListMessage, ListMessageProperties
from . import list_section as _list_section_json
from . import media_message as _media_message_json

_new_list_message_properties = _Maker(ListMessageProperties)


def decode_list_message_properties(data: JsonObject, reading: _decode.Reading) -> ListMessageProperties:
    """Decode a `ListMessageProperties` from received JSON."""
    if type(catalog_id := data.get("catalog_id")) is not str and catalog_id is not None:
        catalog_id = reading.optional(catalog_id, _decode.text, "ListMessageProperties.catalog_id")
    if type(menu := data.get("menu")) is not str and menu is not None:
        menu = reading.optional(menu, _decode.text, "ListMessageProperties.menu")
    if type(whatsapp_header := data.get("whatsapp_header")) is not str and whatsapp_header is not None:
        whatsapp_header = reading.optional(whatsapp_header, _decode.text, "ListMessageProperties.whatsapp_header")
    record = _new_list_message_properties.blank()
    _new_list_message_properties.fill(record, catalog_id, menu, whatsapp_header, data)
    return record


_new_list_message = _Maker(ListMessage)


def decode_list_message(data: JsonObject, reading: _decode.Reading) -> ListMessage:
    """Decode a `ListMessage` from received JSON."""
    if type(title := data.get("title")) is not str:
        title = reading.required(title, _decode.text, "ListMessage.title")
    if type(description := data.get("description")) is not str and description is not None:
        description = reading.optional(description, _decode.text, "ListMessage.description")
    sections = reading.required_records(
        data.get("sections"), _list_section_json.decode_list_section, "ListMessage.sections"
    )
    media = reading.record(data.get("media"), _media_message_json.decode_media_message, "ListMessage.media")
    message_properties = reading.record(
        data.get("message_properties"), decode_list_message_properties, "ListMessage.message_properties"
    )
    record = _new_list_message.blank()
    _new_list_message.fill(record, title, description, sections, media, message_properties, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_list_message_properties(value: object) -> JsonInput:
    """Write a `ListMessageProperties`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ListMessageProperties,
        decode_list_message_properties,
        {"catalog_id": _wire.text, "menu": _wire.text, "whatsapp_header": _wire.text},
    )


def encode_list_message(value: object) -> JsonInput:
    """Write a `ListMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ListMessage,
        decode_list_message,
        {
            "title": _encode.Member(_wire.text, needed=True),
            "description": _wire.text,
            "sections": _encode.Member(_wire.list_of(_list_section_json.encode_list_section), needed=True),
            "media": _media_message_json.encode_media_message,
            "message_properties": encode_list_message_properties,
        },
    )


ENCODERS: dict[type, object] = {ListMessageProperties: encode_list_message_properties, ListMessage: encode_list_message}
