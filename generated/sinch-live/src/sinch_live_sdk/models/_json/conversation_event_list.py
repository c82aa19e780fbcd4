"""The type `ConversationEventList` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_event_list import ConversationEventList
from . import conversation_events as _conversation_events_json

_new_conversation_event_list = _Maker(ConversationEventList)


def decode_conversation_event_list(data: JsonValue, reading: _decode.Reading) -> ConversationEventList:
    """Decode a `ConversationEventList` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    events = reading.records(
        top.get("events"), _conversation_events_json.decode_conversation_event, "ConversationEventList.events"
    )
    if type(next_page_token := top.get("next_page_token")) is not str and next_page_token is not None:
        next_page_token = reading.optional(next_page_token, _decode.text, "ConversationEventList.next_page_token")
    record = _new_conversation_event_list.blank()
    _new_conversation_event_list.fill(record, events, next_page_token, raw)
    return record


def encode_conversation_event_list(value: object) -> JsonInput:
    """Write a `ConversationEventList`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEventList,
        decode_conversation_event_list,
        {"events": _wire.list_of(_conversation_events_json.encode_conversation_event), "next_page_token": _wire.text},
    )


ENCODERS: dict[type, object] = {ConversationEventList: encode_conversation_event_list}
