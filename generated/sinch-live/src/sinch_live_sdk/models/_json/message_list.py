"""The type `MessageList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..message_list import MessageList
from . import conversation as _conversation_json

_new_message_list = _Maker(MessageList)


def decode_message_list(data: JsonValue, reading: _decode.Reading) -> MessageList:
    """Decode a `MessageList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    messages = reading.records(top.get("messages"), _conversation_json.decode_message, "MessageList.messages")
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "MessageList.next_page_token")
    record = _new_message_list.blank()
    _new_message_list.fill(record, messages, next_page_token, raw)
    return record


def encode_message_list(value: object) -> JsonInput:
    """Write a `MessageList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        MessageList,
        decode_message_list,
        {"messages": _wire.list_of(_conversation_json.encode_message), "next_page_token": _wire.text},
    )


ENCODERS: dict[type, object] = {MessageList: encode_message_list}
