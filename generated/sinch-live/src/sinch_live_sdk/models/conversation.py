"""What the service sends about `conversation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime import decode as _decode
from .._runtime.record import Record as _Record, constructor as _constructor
from .._runtime.values import IsoDateTime, JsonObject, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage(_Record):
    """Send a text to a contact."""

    message_id: str
    """The message."""

    accepted_time: IsoDateTime | None = None
    """When it was accepted."""


_new_sent_message = _constructor(SentMessage)


def decode_sent_message(data: JsonValue, reading: _decode.Reading) -> SentMessage:
    """Read `SentMessage` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(message_id := top.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "SentMessage.message_id", ("message_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "SentMessage.accepted_time", ("accepted_time",)
    )
    return _new_sent_message(message_id=message_id, accepted_time=accepted_time, raw=raw)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(_Record):
    """Messages over any channel (SMS, WhatsApp, RCS and more), by contact or by address."""

    id: str
    """The message."""

    app_id: str | None = None
    """The app of the channel identity."""

    contact_id: str | None = None
    """The contact."""

    direction: str | None = None
    """TO_APP or TO_CONTACT."""

    text: str | None = None
    """The text, sent or received."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on the channel."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    metadata: str | None = None
    """Your own text."""

    sender_id: str | None = None
    """Who sent it on the channel."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    injected: bool | None = None
    """Whether it was put in by hand."""

    app_message: JsonObject | None = None
    """What the app sent."""

    contact_message: JsonObject | None = None
    """What the contact sent."""


_new_message = _constructor(Message)


def decode_message(data: JsonValue, reading: _decode.Reading) -> Message:
    """Read `Message` from JSON as received."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Message.id", ("id",))
    in_channel_identity = found if type(found := top.get("channel_identity")) is dict else _decode.members(found)
    if type(app_id := in_channel_identity.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "Message.app_id", ("channel_identity", "app_id"))
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Message.contact_id", ("contact_id",))
    if type(direction := top.get("direction")) is not str and direction is not None:
        direction = reading.optional(direction, _decode.text, "Message.direction", ("direction",))
    in_app_message = found if type(found := top.get("app_message")) is dict else _decode.members(found)
    in_app_message_text_message = (
        found if type(found := in_app_message.get("text_message")) is dict else _decode.members(found)
    )
    in_contact_message = found if type(found := top.get("contact_message")) is dict else _decode.members(found)
    in_contact_message_text_message = (
        found if type(found := in_contact_message.get("text_message")) is dict else _decode.members(found)
    )
    if (
        type(
            text := _decode.first(in_app_message_text_message.get("text"), in_contact_message_text_message.get("text"))
        )
        is not str
        and text is not None
    ):
        text = reading.optional(text, _decode.text, "Message.text", ("app_message", "text_message", "text"))
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id, _decode.text, "Message.conversation_id", ("conversation_id",)
        )
    if type(channel := in_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(channel, _decode.text, "Message.channel", ("channel_identity", "channel"))
    if type(identity := in_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(identity, _decode.text, "Message.identity", ("channel_identity", "identity"))
    accept_time = reading.optional(top.get("accept_time"), _decode.date_time, "Message.accept_time", ("accept_time",))
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "Message.metadata", ("metadata",))
    if type(sender_id := top.get("sender_id")) is not str and sender_id is not None:
        sender_id = reading.optional(sender_id, _decode.text, "Message.sender_id", ("sender_id",))
    if type(processing_mode := top.get("processing_mode")) is not str and processing_mode is not None:
        processing_mode = reading.optional(
            processing_mode, _decode.text, "Message.processing_mode", ("processing_mode",)
        )
    if type(injected := top.get("injected")) is not bool and injected is not None:
        injected = reading.optional(injected, _decode.boolean, "Message.injected", ("injected",))
    if type(app_message := top.get("app_message")) is not dict and app_message is not None:
        app_message = reading.optional(app_message, _decode.mapping, "Message.app_message", ("app_message",))
    if type(contact_message := top.get("contact_message")) is not dict and contact_message is not None:
        contact_message = reading.optional(
            contact_message, _decode.mapping, "Message.contact_message", ("contact_message",)
        )
    return _new_message(
        id=id,
        app_id=app_id,
        contact_id=contact_id,
        direction=direction,
        text=text,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        accept_time=accept_time,
        metadata=metadata,
        sender_id=sender_id,
        processing_mode=processing_mode,
        injected=injected,
        app_message=app_message,
        contact_message=contact_message,
        raw=raw,
    )
