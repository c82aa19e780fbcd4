"""The records and events of `conversation.events` from JSON, and as JSON."""

from __future__ import annotations

from typing import Literal

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue, Unrecognized
from ..agent_joined_event import AgentJoinedEvent
from ..agent_left_event import AgentLeftEvent
from ..comment_event import CommentEvent
from ..comment_reply_event import CommentReplyEvent
from ..composing_end_event import ComposingEndEvent
from ..composing_event import ComposingEvent
from ..conversation_deleted_event import ConversationDeletedEvent
from ..conversation_events import ConversationEvent
from ..generic_event import GenericEvent
from ..payment_status_update_event import PaymentStatusUpdateEvent
from ..reaction_event import ReactionEvent
from ..read_message_event import ReadMessageEvent
from ..short_link_activated_event import ShortLinkActivatedEvent
from . import agent_joined_event as _agent_joined_event_json
from . import agent_left_event as _agent_left_event_json
from . import app_event as _app_event_json
from . import channel_identity as _channel_identity_json
from . import comment_event as _comment_event_json
from . import comment_reply_event as _comment_reply_event_json
from . import composing_end_event as _composing_end_event_json
from . import composing_event as _composing_event_json
from . import contact_event as _contact_event_json
from . import contact_message_event as _contact_message_event_json
from . import conversation_deleted_event as _conversation_deleted_event_json
from . import generic_event as _generic_event_json
from . import payment_status_update_event as _payment_status_update_event_json
from . import reaction_event as _reaction_event_json
from . import read_message_event as _read_message_event_json
from . import short_link_activated_event as _short_link_activated_event_json

_MESSAGE_DIRECTION = _decode.Known[Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"]](
    "UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"
)
_PROCESSING_MODE = _decode.Known[Literal["CONVERSATION", "DISPATCH"]]("CONVERSATION", "DISPATCH")

_new_conversation_event = _Maker(ConversationEvent)


def decode_conversation_event(data: JsonValue, reading: _decode.Reading) -> ConversationEvent:
    """Decode a `ConversationEvent` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "ConversationEvent.id", ("id",))
    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = (
        _MESSAGE_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (
            None
            if found is None
            else reading.optional(found, _MESSAGE_DIRECTION, "ConversationEvent.direction", ("direction",))
        )
    )
    app_event = (
        _app_event_json.decode_app_event(found, reading)
        if (found := top.get("app_event")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, reading.union(_app_event_json.decode_app_event), "ConversationEvent.app_event", ("app_event",)
            )
        )
    )
    contact_event = (
        _contact_event_json.decode_contact_event(found, reading)
        if (found := top.get("contact_event")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.union(_contact_event_json.decode_contact_event),
                "ConversationEvent.contact_event",
                ("contact_event",),
            )
        )
    )
    contact_message_event = (
        _contact_message_event_json.decode_contact_message_event(found, reading)
        if (found := top.get("contact_message_event")) is not None and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.union(_contact_message_event_json.decode_contact_message_event),
                "ConversationEvent.contact_message_event",
                ("contact_message_event",),
            )
        )
    )
    channel_identity = (
        _channel_identity_json.decode_channel_identity(found, reading)
        if type(found := top.get("channel_identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_channel_identity_json.decode_channel_identity),
                "ConversationEvent.channel_identity",
                ("channel_identity",),
            )
        )
    )
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "ConversationEvent.contact_id", ("contact_id",))
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id, _decode.text, "ConversationEvent.conversation_id", ("conversation_id",)
        )
    accept_time = reading.optional(
        top.get("accept_time"), _decode.date_time, "ConversationEvent.accept_time", ("accept_time",)
    )
    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (
            None
            if found is None
            else reading.optional(found, _PROCESSING_MODE, "ConversationEvent.processing_mode", ("processing_mode",))
        )
    )
    record = _new_conversation_event.blank()
    _new_conversation_event.fill(
        record,
        id,
        direction,
        app_event,
        contact_event,
        contact_message_event,
        channel_identity,
        contact_id,
        conversation_id,
        accept_time,
        processing_mode,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_conversation_event(value: object) -> JsonInput:
    """Write a `ConversationEvent`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEvent,
        decode_conversation_event,
        (
            _encode.Member("id", ("id",)),
            _encode.Member("direction", ("direction",), _wire.known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT")),
            _encode.Member(
                "app_event",
                ("app_event",),
                _encode.one_of(
                    classes={
                        ComposingEvent: _encode.under("composing_event", _composing_event_json.encode_composing_event),
                        ComposingEndEvent: _encode.under(
                            "composing_end_event", _composing_end_event_json.encode_composing_end_event
                        ),
                        ReadMessageEvent: _encode.under(
                            "read_message_event", _read_message_event_json.encode_read_message_event
                        ),
                        CommentReplyEvent: _encode.under(
                            "comment_reply_event", _comment_reply_event_json.encode_comment_reply_event
                        ),
                        AgentJoinedEvent: _encode.under(
                            "agent_joined_event", _agent_joined_event_json.encode_agent_joined_event
                        ),
                        AgentLeftEvent: _encode.under(
                            "agent_left_event", _agent_left_event_json.encode_agent_left_event
                        ),
                        GenericEvent: _encode.under("generic_event", _generic_event_json.encode_generic_event),
                    },
                    keys={
                        "composing_event": _encode.under(
                            "composing_event", _composing_event_json.encode_composing_event
                        ),
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
                        "agent_left_event": _encode.under(
                            "agent_left_event", _agent_left_event_json.encode_agent_left_event
                        ),
                        "generic_event": _encode.under("generic_event", _generic_event_json.encode_generic_event),
                    },
                ),
            ),
            _encode.Member(
                "contact_event",
                ("contact_event",),
                _encode.one_of(
                    classes={
                        ComposingEvent: _encode.under("composing_event", _composing_event_json.encode_composing_event),
                        ComposingEndEvent: _encode.under(
                            "composing_end_event", _composing_end_event_json.encode_composing_end_event
                        ),
                        ConversationDeletedEvent: _encode.under(
                            "conversation_deleted_event",
                            _conversation_deleted_event_json.encode_conversation_deleted_event,
                        ),
                        CommentEvent: _encode.under("comment_event", _comment_event_json.encode_comment_event),
                        GenericEvent: _encode.under("generic_event", _generic_event_json.encode_generic_event),
                    },
                    keys={
                        "composing_event": _encode.under(
                            "composing_event", _composing_event_json.encode_composing_event
                        ),
                        "composing_end_event": _encode.under(
                            "composing_end_event", _composing_end_event_json.encode_composing_end_event
                        ),
                        "conversation_deleted_event": _encode.under(
                            "conversation_deleted_event",
                            _conversation_deleted_event_json.encode_conversation_deleted_event,
                        ),
                        "comment_event": _encode.under("comment_event", _comment_event_json.encode_comment_event),
                        "generic_event": _encode.under("generic_event", _generic_event_json.encode_generic_event),
                    },
                ),
            ),
            _encode.Member(
                "contact_message_event",
                ("contact_message_event",),
                _encode.one_of(
                    classes={
                        ReactionEvent: _encode.under("reaction_event", _reaction_event_json.encode_reaction_event),
                        PaymentStatusUpdateEvent: _encode.under(
                            "payment_status_update_event",
                            _payment_status_update_event_json.encode_payment_status_update_event,
                        ),
                        ShortLinkActivatedEvent: _encode.under(
                            "shortlink_activated_event",
                            _short_link_activated_event_json.encode_short_link_activated_event,
                        ),
                    },
                    keys={
                        "reaction_event": _encode.under("reaction_event", _reaction_event_json.encode_reaction_event),
                        "payment_status_update_event": _encode.under(
                            "payment_status_update_event",
                            _payment_status_update_event_json.encode_payment_status_update_event,
                        ),
                        "shortlink_activated_event": _encode.under(
                            "shortlink_activated_event",
                            _short_link_activated_event_json.encode_short_link_activated_event,
                        ),
                    },
                ),
            ),
            _encode.Member("channel_identity", ("channel_identity",), _channel_identity_json.encode_channel_identity),
            _encode.Member("contact_id", ("contact_id",), _wire.text),
            _encode.Member("conversation_id", ("conversation_id",), _wire.text),
            _encode.Member("accept_time", ("accept_time",), _wire.date_time),
            _encode.Member("processing_mode", ("processing_mode",), _wire.known("CONVERSATION", "DISPATCH")),
        ),
    )


ENCODERS: dict[type, object] = {ConversationEvent: encode_conversation_event}
