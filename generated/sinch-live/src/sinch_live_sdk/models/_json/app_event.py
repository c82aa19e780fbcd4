"""The type `AppEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..agent_joined_event import AgentJoinedEvent
from ..agent_left_event import AgentLeftEvent
from ..comment_reply_event import CommentReplyEvent
from ..composing_end_event import ComposingEndEvent
from ..composing_event import ComposingEvent
from ..generic_event import GenericEvent
from ..read_message_event import ReadMessageEvent
from . import agent_joined_event as _agent_joined_event_json
from . import agent_left_event as _agent_left_event_json
from . import comment_reply_event as _comment_reply_event_json
from . import composing_end_event as _composing_end_event_json
from . import composing_event as _composing_event_json
from . import generic_event as _generic_event_json
from . import read_message_event as _read_message_event_json


def decode_app_event(
    data: JsonValue, reading: _decode.Reading
) -> (
    ComposingEvent
    | ComposingEndEvent
    | ReadMessageEvent
    | CommentReplyEvent
    | AgentJoinedEvent
    | AgentLeftEvent
    | GenericEvent
    | UnknownVariant
):
    """Read one of several types, told apart by their JSON kinds and members."""
    found: (
        ComposingEvent
        | ComposingEndEvent
        | ReadMessageEvent
        | CommentReplyEvent
        | AgentJoinedEvent
        | AgentLeftEvent
        | GenericEvent
        | UnknownVariant
    )
    members = data if type(data) is dict else {}
    if (inner := members.get("composing_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_composing_event_json.decode_composing_event),
            UnknownVariant,
            data,
            key="composing_event",
        )
    elif (inner := members.get("composing_end_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_composing_end_event_json.decode_composing_end_event),
            UnknownVariant,
            data,
            key="composing_end_event",
        )
    elif (inner := members.get("read_message_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_read_message_event_json.decode_read_message_event),
            UnknownVariant,
            data,
            key="read_message_event",
        )
    elif (inner := members.get("comment_reply_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_comment_reply_event_json.decode_comment_reply_event),
            UnknownVariant,
            data,
            key="comment_reply_event",
        )
    elif (inner := members.get("agent_joined_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_agent_joined_event_json.decode_agent_joined_event),
            UnknownVariant,
            data,
            key="agent_joined_event",
        )
    elif (inner := members.get("agent_left_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_agent_left_event_json.decode_agent_left_event),
            UnknownVariant,
            data,
            key="agent_left_event",
        )
    elif (inner := members.get("generic_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_generic_event_json.decode_generic_event),
            UnknownVariant,
            data,
            key="generic_event",
        )
    else:
        found = UnknownVariant(None, data)
    return found


def encode_app_event(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            ComposingEvent: _encode.under("composing_event", _composing_event_json.encode_composing_event),
            ComposingEndEvent: _encode.under(
                "composing_end_event", _composing_end_event_json.encode_composing_end_event
            ),
            ReadMessageEvent: _encode.under("read_message_event", _read_message_event_json.encode_read_message_event),
            CommentReplyEvent: _encode.under(
                "comment_reply_event", _comment_reply_event_json.encode_comment_reply_event
            ),
            AgentJoinedEvent: _encode.under("agent_joined_event", _agent_joined_event_json.encode_agent_joined_event),
            AgentLeftEvent: _encode.under("agent_left_event", _agent_left_event_json.encode_agent_left_event),
            GenericEvent: _encode.under("generic_event", _generic_event_json.encode_generic_event),
        },
        keys={
            "composing_event": _encode.under("composing_event", _composing_event_json.encode_composing_event),
            "composing_end_event": _encode.under(
                "composing_end_event", _composing_end_event_json.encode_composing_end_event
            ),
            "read_message_event": _encode.under(
                "read_message_event", _read_message_event_json.encode_read_message_event
            ),
            "comment_reply_event": _encode.under(
                "comment_reply_event", _comment_reply_event_json.encode_comment_reply_event
            ),
            "agent_joined_event": _encode.under(
                "agent_joined_event", _agent_joined_event_json.encode_agent_joined_event
            ),
            "agent_left_event": _encode.under("agent_left_event", _agent_left_event_json.encode_agent_left_event),
            "generic_event": _encode.under("generic_event", _generic_event_json.encode_generic_event),
        },
    )
    return write(value)
