"""The type `CommentReplyEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..comment_reply_event import CommentReplyEvent

_new_comment_reply_event = _Maker(CommentReplyEvent)


def decode_comment_reply_event(data: JsonObject, reading: _decode.Reading) -> CommentReplyEvent:
    """Decode a `CommentReplyEvent` from received JSON."""
    if type(text := data.get("text")) is not str:
        text = reading.required(text, _decode.text, "CommentReplyEvent.text")
    record = _new_comment_reply_event.blank()
    _new_comment_reply_event.fill(record, text, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_comment_reply_event(value: object) -> JsonInput:
    """Write a `CommentReplyEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, CommentReplyEvent, decode_comment_reply_event, {"text": _encode.Member(_wire.text, needed=True)}
    )


ENCODERS: dict[type, object] = {CommentReplyEvent: encode_comment_reply_event}
