"""The type `AppMessage` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..._runtime.variants import UnknownVariant
from ..app_message import AppMessage
from ..free_object import FreeObject
from . import agent as _agent_json
from . import app_message_content as _app_message_content_json
from . import channel_specific_message as _channel_specific_message_json
from . import free_object as _free_object_json
from . import omni_message as _omni_message_json

_new_app_message = _Maker(AppMessage)


def decode_app_message(data: JsonObject, reading: _decode.Reading) -> AppMessage:
    """Decode an `AppMessage` from received JSON."""
    content = reading.union(
        _decode.with_key(
            data,
            "text_message",
            "card_message",
            "choice_message",
            "carousel_message",
            "media_message",
            "location_message",
            "list_message",
            "contact_info_message",
            "template_message",
        ),
        _app_message_content_json.decode_app_message_content,
        "AppMessage.content",
        (),
    )
    explicit_channel_message = reading.optional(
        data.get("explicit_channel_message"),
        _decode.map_of(reading.of_union(decode_app_message_explicit_channel_message)),
        "AppMessage.explicit_channel_message",
    )
    explicit_channel_omni_message = reading.optional(
        data.get("explicit_channel_omni_message"),
        _decode.map_of(reading.of_union(_omni_message_json.decode_omni_message)),
        "AppMessage.explicit_channel_omni_message",
    )
    channel_specific_message = reading.optional(
        data.get("channel_specific_message"),
        _decode.map_of(reading.of_union(_channel_specific_message_json.decode_channel_specific_message)),
        "AppMessage.channel_specific_message",
    )
    agent = reading.record(data.get("agent"), _agent_json.decode_agent, "AppMessage.agent")
    record = _new_app_message.blank()
    _new_app_message.fill(
        record, content, explicit_channel_message, explicit_channel_omni_message, channel_specific_message, agent, data
    )
    return record


def decode_app_message_explicit_channel_message(
    data: JsonValue, reading: _decode.Reading
) -> str | FreeObject | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: str | FreeObject | UnknownVariant
    if type(data) is str:
        found = data
    elif type(data) is dict:
        found = _free_object_json.decode_free_object(data, reading)
    else:
        found = UnknownVariant(None, data)
    return found


def encode_app_message(value: object) -> JsonInput:
    """Write an `AppMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        AppMessage,
        decode_app_message,
        {
            "content": _encode.Member(
                _app_message_content_json.encode_app_message_content,
                path=(),
                keys=(
                    "text_message",
                    "card_message",
                    "choice_message",
                    "carousel_message",
                    "media_message",
                    "location_message",
                    "list_message",
                    "contact_info_message",
                    "template_message",
                ),
            ),
            "explicit_channel_message": _wire.map_of(
                _encode.one_of(
                    text=_wire.text,
                    classes={FreeObject: _free_object_json.encode_free_object},
                    members={(): _free_object_json.encode_free_object},
                )
            ),
            "explicit_channel_omni_message": _wire.map_of(_omni_message_json.encode_omni_message),
            "channel_specific_message": _wire.map_of(_channel_specific_message_json.encode_channel_specific_message),
            "agent": _agent_json.encode_agent,
        },
    )


ENCODERS: dict[type, object] = {AppMessage: encode_app_message}
