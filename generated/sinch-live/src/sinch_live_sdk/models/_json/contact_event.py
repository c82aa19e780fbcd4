"""The type `ContactEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime.lazy import encode as _encode
from ..._runtime.values import JsonInput, JsonValue
from ..._runtime.variants import UnknownVariant
from ..comment_event import CommentEvent
from ..composing_end_event import ComposingEndEvent
from ..composing_event import ComposingEvent
from ..conversation_deleted_event import ConversationDeletedEvent
from ..generic_event import GenericEvent
from . import comment_event as _comment_event_json
from . import composing_end_event as _composing_end_event_json
from . import composing_event as _composing_event_json
from . import conversation_deleted_event as _conversation_deleted_event_json
from . import generic_event as _generic_event_json


def decode_contact_event(
    data: JsonValue, reading: _decode.Reading
) -> ComposingEvent | ComposingEndEvent | ConversationDeletedEvent | CommentEvent | GenericEvent | UnknownVariant:
    """Read one of several types, told apart by their JSON kinds and members."""
    found: ComposingEvent | ComposingEndEvent | ConversationDeletedEvent | CommentEvent | GenericEvent | UnknownVariant
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
    elif (inner := members.get("conversation_deleted_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_conversation_deleted_event_json.decode_conversation_deleted_event),
            UnknownVariant,
            data,
            key="conversation_deleted_event",
        )
    elif (inner := members.get("comment_event")) is not None:
        found = reading.one_of(
            inner,
            reading.of_record(_comment_event_json.decode_comment_event),
            UnknownVariant,
            data,
            key="comment_event",
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


def encode_contact_event(value: object) -> JsonInput:
    """Write one of several types as JSON."""
    write = _encode.one_of(
        classes={
            ComposingEvent: _encode.under("composing_event", _composing_event_json.encode_composing_event),
            ComposingEndEvent: _encode.under(
                "composing_end_event", _composing_end_event_json.encode_composing_end_event
            ),
            ConversationDeletedEvent: _encode.under(
                "conversation_deleted_event", _conversation_deleted_event_json.encode_conversation_deleted_event
            ),
            CommentEvent: _encode.under("comment_event", _comment_event_json.encode_comment_event),
            GenericEvent: _encode.under("generic_event", _generic_event_json.encode_generic_event),
        },
        keys={
            "composing_event": _encode.under("composing_event", _composing_event_json.encode_composing_event),
            "composing_end_event": _encode.under(
                "composing_end_event", _composing_end_event_json.encode_composing_end_event
            ),
            "conversation_deleted_event": _encode.under(
                "conversation_deleted_event", _conversation_deleted_event_json.encode_conversation_deleted_event
            ),
            "comment_event": _encode.under("comment_event", _comment_event_json.encode_comment_event),
            "generic_event": _encode.under("generic_event", _generic_event_json.encode_generic_event),
        },
    )
    return write(value)
