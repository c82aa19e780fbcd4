"""The type `ConversationList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_list import ConversationList
from . import conversation_conversations as _conversation_conversations_json

_new_conversation_list = _Maker(ConversationList)


def decode_conversation_list(data: JsonValue, reading: _decode.Reading) -> ConversationList:
    """Decode a `ConversationList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversations = reading.records(
        top.get("conversations"), _conversation_conversations_json.decode_conversation, "ConversationList.conversations"
    )
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "ConversationList.next_page_token")
    if type(total_size := top.get("total_size")) is not int and total_size is not None:
        total_size = reading.optional(total_size, _decode.integer, "ConversationList.total_size")
    record = _new_conversation_list.blank()
    _new_conversation_list.fill(record, conversations, next_page_token, total_size, raw)
    return record


def encode_conversation_list(value: object) -> JsonInput:
    """Write a `ConversationList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationList,
        decode_conversation_list,
        {
            "conversations": _wire.list_of(_conversation_conversations_json.encode_conversation),
            "next_page_token": _wire.text,
            "total_size": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {ConversationList: encode_conversation_list}
