"""The type `ReactionEvent` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..reaction_event import ReactionEvent

_REACTION_EVENT_ACTION = _decode.Known("REACTION_ACTION_UNKNOWN", "REACTION_ACTION_REACT", "REACTION_ACTION_UNREACT")

_new_reaction_event = _Maker(ReactionEvent)


def decode_reaction_event(data: JsonObject, reading: _decode.Reading) -> ReactionEvent:
    """Decode a `ReactionEvent` from received JSON."""
    if type(emoji := data.get("emoji")) is not str:
        emoji = reading.required(emoji, _decode.text, "ReactionEvent.emoji")
    action = (
        _REACTION_EVENT_ACTION[found]
        if type(found := data.get("action")) is str
        else reading.required(found, _REACTION_EVENT_ACTION, "ReactionEvent.action")
    )
    if type(message_id := data.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "ReactionEvent.message_id")
    if type(reaction_category := data.get("reaction_category")) is not str and reaction_category is not None:
        reaction_category = reading.optional(reaction_category, _decode.text, "ReactionEvent.reaction_category")
    record = _new_reaction_event.blank()
    _new_reaction_event.fill(record, emoji, action, message_id, reaction_category, data)
    return _with_gaps(record) if reading.has_gaps else record


def encode_reaction_event(value: object) -> JsonInput:
    """Write a `ReactionEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ReactionEvent,
        decode_reaction_event,
        {
            "emoji": _encode.Member(_wire.text, needed=True),
            "action": _encode.Member(_wire.known(*_REACTION_EVENT_ACTION), needed=True),
            "message_id": _encode.Member(_wire.text, needed=True),
            "reaction_category": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {ReactionEvent: encode_reaction_event}
