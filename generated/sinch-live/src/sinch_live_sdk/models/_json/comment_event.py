"""The type `CommentEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject
from ..comment_event import CommentEvent

_COMMENT_EVENT_COMMENT_TYPE = _decode.Known("FEED", "LIVE")

_new_comment_event = _Maker(CommentEvent)


def decode_comment_event(data: JsonObject, reading: _decode.Reading) -> CommentEvent:
    """Decode a `CommentEvent` from received JSON."""
    if type(id := data.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "CommentEvent.id")
    if type(text := data.get("text")) is not str and text is not None:
        text = reading.optional(text, _decode.text, "CommentEvent.text")
    comment_type = (
        _COMMENT_EVENT_COMMENT_TYPE[found]
        if type(found := data.get("comment_type")) is str
        else (
            None if found is None else reading.optional(found, _COMMENT_EVENT_COMMENT_TYPE, "CommentEvent.comment_type")
        )
    )
    if type(commented_on := data.get("commented_on")) is not str and commented_on is not None:
        commented_on = reading.optional(commented_on, _decode.text, "CommentEvent.commented_on")
    if type(user := data.get("user")) is not str and user is not None:
        user = reading.optional(user, _decode.text, "CommentEvent.user")
    record = _new_comment_event.blank()
    _new_comment_event.fill(record, id, text, comment_type, commented_on, user, data)
    return record


def encode_comment_event(value: object) -> JsonInput:
    """Write a `CommentEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        CommentEvent,
        decode_comment_event,
        {
            "id": _wire.text,
            "text": _wire.text,
            "comment_type": _wire.known(*_COMMENT_EVENT_COMMENT_TYPE),
            "commented_on": _wire.text,
            "user": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {CommentEvent: encode_comment_event}
