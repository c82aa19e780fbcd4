"""The type `RecentConversationList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..recent_conversation_list import RecentConversationList
from . import conversation_conversations as _conversation_conversations_json

_new_recent_conversation_list = _Maker(RecentConversationList)


def decode_recent_conversation_list(data: JsonValue, reading: _decode.Reading) -> RecentConversationList:
    """Decode a `RecentConversationList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversations = reading.records(
        top.get("conversations"),
        _conversation_conversations_json.decode_recent_conversation,
        "RecentConversationList.conversations",
    )
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "RecentConversationList.next_page_token")
    record = _new_recent_conversation_list.blank()
    _new_recent_conversation_list.fill(record, conversations, next_page_token, raw)
    return record


def encode_recent_conversation_list(value: object) -> JsonInput:
    """Write a `RecentConversationList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RecentConversationList,
        decode_recent_conversation_list,
        {
            "conversations": _wire.list_of(_conversation_conversations_json.encode_recent_conversation),
            "next_page_token": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {RecentConversationList: encode_recent_conversation_list}
