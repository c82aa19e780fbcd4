"""The records and events of `conversation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation import (
    ConversationAnalysed,
    ConversationCapabilityChecked,
    ConversationChannelChanged,
    ConversationContactCreated,
    ConversationContactDeleted,
    ConversationContactsMerged,
    ConversationContactUpdated,
    ConversationDeleted,
    ConversationDelivered,
    ConversationEventDelivered,
    ConversationEventReceived,
    ConversationIdentitiesDuplicated,
    ConversationOptedIn,
    ConversationOptedOut,
    ConversationReceived,
    ConversationRecorded,
    ConversationRedacted,
    ConversationStarted,
    ConversationStopped,
    ConversationSubmitted,
    ConversationUnsupported,
    Message,
    SentMessage,
)

_new_message = _Maker(Message)


def decode_message(data: JsonValue, reading: _decode.Reading) -> Message:
    """Decode a `Message` from received JSON."""
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
    record = _new_message.blank()
    _new_message.fill(
        record,
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
    return _with_gaps(record) if reading.has_gaps else record


_new_sent_message = _Maker(SentMessage)


def decode_sent_message(data: JsonValue, reading: _decode.Reading) -> SentMessage:
    """Decode a `SentMessage` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(message_id := top.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "SentMessage.message_id", ("message_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "SentMessage.accepted_time", ("accepted_time",)
    )
    record = _new_sent_message.blank()
    _new_sent_message.fill(record, message_id=message_id, accepted_time=accepted_time, raw=raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_received = _Maker(ConversationReceived)


def decode_conversation_received(data: JsonValue, reading: _decode.Reading) -> ConversationReceived:
    """Decode a `ConversationReceived` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_message = found if type(found := top.get("message")) is dict else _decode.members(found)
    if type(message_id := in_message.get("id")) is not str and message_id is not None:
        message_id = reading.optional(message_id, _decode.text, "ConversationReceived.message_id", ("message", "id"))
    if type(direction := in_message.get("direction")) is not str and direction is not None:
        direction = reading.optional(
            direction, _decode.text, "ConversationReceived.direction", ("message", "direction")
        )
    in_message_contact_message = (
        found if type(found := in_message.get("contact_message")) is dict else _decode.members(found)
    )
    in_message_contact_message_text_message = (
        found if type(found := in_message_contact_message.get("text_message")) is dict else _decode.members(found)
    )
    if type(text := in_message_contact_message_text_message.get("text")) is not str and text is not None:
        text = reading.optional(
            text, _decode.text, "ConversationReceived.text", ("message", "contact_message", "text_message", "text")
        )
    if type(contact_message := in_message.get("contact_message")) is not dict and contact_message is not None:
        contact_message = reading.optional(
            contact_message, _decode.mapping, "ConversationReceived.contact_message", ("message", "contact_message")
        )
    if type(metadata := in_message.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "ConversationReceived.metadata", ("message", "metadata"))
    accept_time = reading.optional(
        in_message.get("accept_time"), _decode.date_time, "ConversationReceived.accept_time", ("message", "accept_time")
    )
    if type(sender_id := in_message.get("sender_id")) is not str and sender_id is not None:
        sender_id = reading.optional(
            sender_id, _decode.text, "ConversationReceived.sender_id", ("message", "sender_id")
        )
    if type(processing_mode := in_message.get("processing_mode")) is not str and processing_mode is not None:
        processing_mode = reading.optional(
            processing_mode, _decode.text, "ConversationReceived.processing_mode", ("message", "processing_mode")
        )
    if type(contact_id := in_message.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationReceived.contact_id", ("message", "contact_id")
        )
    if type(conversation_id := in_message.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id, _decode.text, "ConversationReceived.conversation_id", ("message", "conversation_id")
        )
    in_message_channel_identity = (
        found if type(found := in_message.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_message_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationReceived.channel", ("message", "channel_identity", "channel")
        )
    if type(identity := in_message_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity, _decode.text, "ConversationReceived.identity", ("message", "channel_identity", "identity")
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationReceived.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationReceived.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationReceived.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationReceived.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationReceived.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationReceived.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_received.blank()
    _new_conversation_received.fill(
        record,
        message_id=message_id,
        direction=direction,
        text=text,
        contact_message=contact_message,
        metadata=metadata,
        accept_time=accept_time,
        sender_id=sender_id,
        processing_mode=processing_mode,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_delivered = _Maker(ConversationDelivered)


def decode_conversation_delivered(data: JsonValue, reading: _decode.Reading) -> ConversationDelivered:
    """Decode a `ConversationDelivered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_message_delivery_report = (
        found if type(found := top.get("message_delivery_report")) is dict else _decode.members(found)
    )
    if type(message_id := in_message_delivery_report.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(
            message_id, _decode.text, "ConversationDelivered.message_id", ("message_delivery_report", "message_id")
        )
    if type(status := in_message_delivery_report.get("status")) is not str and status is not None:
        status = reading.optional(
            status, _decode.text, "ConversationDelivered.status", ("message_delivery_report", "status")
        )
    if type(metadata := in_message_delivery_report.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(
            metadata, _decode.text, "ConversationDelivered.metadata", ("message_delivery_report", "metadata")
        )
    if (
        type(processing_mode := in_message_delivery_report.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationDelivered.processing_mode",
            ("message_delivery_report", "processing_mode"),
        )
    if type(contact_id := in_message_delivery_report.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationDelivered.contact_id", ("message_delivery_report", "contact_id")
        )
    if (
        type(conversation_id := in_message_delivery_report.get("conversation_id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationDelivered.conversation_id",
            ("message_delivery_report", "conversation_id"),
        )
    in_message_delivery_report_channel_identity = (
        found if type(found := in_message_delivery_report.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_message_delivery_report_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel,
            _decode.text,
            "ConversationDelivered.channel",
            ("message_delivery_report", "channel_identity", "channel"),
        )
    if (
        type(identity := in_message_delivery_report_channel_identity.get("identity")) is not str
        and identity is not None
    ):
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationDelivered.identity",
            ("message_delivery_report", "channel_identity", "identity"),
        )
    in_message_delivery_report_reason = (
        found if type(found := in_message_delivery_report.get("reason")) is dict else _decode.members(found)
    )
    if type(reason_code := in_message_delivery_report_reason.get("code")) is not str and reason_code is not None:
        reason_code = reading.optional(
            reason_code,
            _decode.text,
            "ConversationDelivered.reason_code",
            ("message_delivery_report", "reason", "code"),
        )
    if type(reason := in_message_delivery_report_reason.get("description")) is not str and reason is not None:
        reason = reading.optional(
            reason, _decode.text, "ConversationDelivered.reason", ("message_delivery_report", "reason", "description")
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationDelivered.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationDelivered.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationDelivered.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationDelivered.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationDelivered.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationDelivered.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_delivered.blank()
    _new_conversation_delivered.fill(
        record,
        message_id=message_id,
        status=status,
        metadata=metadata,
        processing_mode=processing_mode,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        reason_code=reason_code,
        reason=reason,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_submitted = _Maker(ConversationSubmitted)


def decode_conversation_submitted(data: JsonValue, reading: _decode.Reading) -> ConversationSubmitted:
    """Decode a `ConversationSubmitted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_message_submit_notification = (
        found if type(found := top.get("message_submit_notification")) is dict else _decode.members(found)
    )
    if type(message_id := in_message_submit_notification.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(
            message_id, _decode.text, "ConversationSubmitted.message_id", ("message_submit_notification", "message_id")
        )
    if (
        type(submitted_message := in_message_submit_notification.get("submitted_message")) is not dict
        and submitted_message is not None
    ):
        submitted_message = reading.optional(
            submitted_message,
            _decode.mapping,
            "ConversationSubmitted.submitted_message",
            ("message_submit_notification", "submitted_message"),
        )
    if type(metadata := in_message_submit_notification.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(
            metadata, _decode.text, "ConversationSubmitted.metadata", ("message_submit_notification", "metadata")
        )
    if (
        type(processing_mode := in_message_submit_notification.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationSubmitted.processing_mode",
            ("message_submit_notification", "processing_mode"),
        )
    if type(contact_id := in_message_submit_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationSubmitted.contact_id", ("message_submit_notification", "contact_id")
        )
    if (
        type(conversation_id := in_message_submit_notification.get("conversation_id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationSubmitted.conversation_id",
            ("message_submit_notification", "conversation_id"),
        )
    in_message_submit_notification_channel_identity = (
        found
        if type(found := in_message_submit_notification.get("channel_identity")) is dict
        else _decode.members(found)
    )
    if (
        type(channel := in_message_submit_notification_channel_identity.get("channel")) is not str
        and channel is not None
    ):
        channel = reading.optional(
            channel,
            _decode.text,
            "ConversationSubmitted.channel",
            ("message_submit_notification", "channel_identity", "channel"),
        )
    if (
        type(identity := in_message_submit_notification_channel_identity.get("identity")) is not str
        and identity is not None
    ):
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationSubmitted.identity",
            ("message_submit_notification", "channel_identity", "identity"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationSubmitted.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationSubmitted.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationSubmitted.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationSubmitted.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationSubmitted.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationSubmitted.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_submitted.blank()
    _new_conversation_submitted.fill(
        record,
        message_id=message_id,
        submitted_message=submitted_message,
        metadata=metadata,
        processing_mode=processing_mode,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_event_received = _Maker(ConversationEventReceived)


def decode_conversation_event_received(data: JsonValue, reading: _decode.Reading) -> ConversationEventReceived:
    """Decode a `ConversationEventReceived` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_event = found if type(found := top.get("event")) is dict else _decode.members(found)
    if type(event_id := in_event.get("id")) is not str and event_id is not None:
        event_id = reading.optional(event_id, _decode.text, "ConversationEventReceived.event_id", ("event", "id"))
    if type(direction := in_event.get("direction")) is not str and direction is not None:
        direction = reading.optional(
            direction, _decode.text, "ConversationEventReceived.direction", ("event", "direction")
        )
    if type(contact_event := in_event.get("contact_event")) is not dict and contact_event is not None:
        contact_event = reading.optional(
            contact_event, _decode.mapping, "ConversationEventReceived.contact_event", ("event", "contact_event")
        )
    if (
        type(contact_message_event := in_event.get("contact_message_event")) is not dict
        and contact_message_event is not None
    ):
        contact_message_event = reading.optional(
            contact_message_event,
            _decode.mapping,
            "ConversationEventReceived.contact_message_event",
            ("event", "contact_message_event"),
        )
    accept_time = reading.optional(
        in_event.get("accept_time"),
        _decode.date_time,
        "ConversationEventReceived.accept_time",
        ("event", "accept_time"),
    )
    if type(processing_mode := in_event.get("processing_mode")) is not str and processing_mode is not None:
        processing_mode = reading.optional(
            processing_mode, _decode.text, "ConversationEventReceived.processing_mode", ("event", "processing_mode")
        )
    if type(contact_id := in_event.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationEventReceived.contact_id", ("event", "contact_id")
        )
    if type(conversation_id := in_event.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id, _decode.text, "ConversationEventReceived.conversation_id", ("event", "conversation_id")
        )
    in_event_channel_identity = (
        found if type(found := in_event.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_event_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationEventReceived.channel", ("event", "channel_identity", "channel")
        )
    if type(identity := in_event_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity, _decode.text, "ConversationEventReceived.identity", ("event", "channel_identity", "identity")
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationEventReceived.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationEventReceived.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationEventReceived.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationEventReceived.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationEventReceived.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationEventReceived.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_event_received.blank()
    _new_conversation_event_received.fill(
        record,
        event_id=event_id,
        direction=direction,
        contact_event=contact_event,
        contact_message_event=contact_message_event,
        accept_time=accept_time,
        processing_mode=processing_mode,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_event_delivered = _Maker(ConversationEventDelivered)


def decode_conversation_event_delivered(data: JsonValue, reading: _decode.Reading) -> ConversationEventDelivered:
    """Decode a `ConversationEventDelivered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_event_delivery_report = (
        found if type(found := top.get("event_delivery_report")) is dict else _decode.members(found)
    )
    if type(event_id := in_event_delivery_report.get("event_id")) is not str and event_id is not None:
        event_id = reading.optional(
            event_id, _decode.text, "ConversationEventDelivered.event_id", ("event_delivery_report", "event_id")
        )
    if type(status := in_event_delivery_report.get("status")) is not str and status is not None:
        status = reading.optional(
            status, _decode.text, "ConversationEventDelivered.status", ("event_delivery_report", "status")
        )
    if type(contact_id := in_event_delivery_report.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationEventDelivered.contact_id", ("event_delivery_report", "contact_id")
        )
    if type(metadata := in_event_delivery_report.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(
            metadata, _decode.text, "ConversationEventDelivered.metadata", ("event_delivery_report", "metadata")
        )
    if (
        type(processing_mode := in_event_delivery_report.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationEventDelivered.processing_mode",
            ("event_delivery_report", "processing_mode"),
        )
    in_event_delivery_report_channel_identity = (
        found if type(found := in_event_delivery_report.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_event_delivery_report_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel,
            _decode.text,
            "ConversationEventDelivered.channel",
            ("event_delivery_report", "channel_identity", "channel"),
        )
    if type(identity := in_event_delivery_report_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationEventDelivered.identity",
            ("event_delivery_report", "channel_identity", "identity"),
        )
    in_event_delivery_report_reason = (
        found if type(found := in_event_delivery_report.get("reason")) is dict else _decode.members(found)
    )
    if type(reason_code := in_event_delivery_report_reason.get("code")) is not str and reason_code is not None:
        reason_code = reading.optional(
            reason_code,
            _decode.text,
            "ConversationEventDelivered.reason_code",
            ("event_delivery_report", "reason", "code"),
        )
    if type(reason := in_event_delivery_report_reason.get("description")) is not str and reason is not None:
        reason = reading.optional(
            reason,
            _decode.text,
            "ConversationEventDelivered.reason",
            ("event_delivery_report", "reason", "description"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationEventDelivered.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationEventDelivered.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationEventDelivered.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationEventDelivered.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationEventDelivered.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationEventDelivered.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_event_delivered.blank()
    _new_conversation_event_delivered.fill(
        record,
        event_id=event_id,
        status=status,
        contact_id=contact_id,
        metadata=metadata,
        processing_mode=processing_mode,
        channel=channel,
        identity=identity,
        reason_code=reason_code,
        reason=reason,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_contact_created = _Maker(ConversationContactCreated)


def decode_conversation_contact_created(data: JsonValue, reading: _decode.Reading) -> ConversationContactCreated:
    """Decode a `ConversationContactCreated` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_contact_create_notification = (
        found if type(found := top.get("contact_create_notification")) is dict else _decode.members(found)
    )
    in_contact_create_notification_contact = (
        found if type(found := in_contact_create_notification.get("contact")) is dict else _decode.members(found)
    )
    if type(contact_id := in_contact_create_notification_contact.get("id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationContactCreated.contact_id",
            ("contact_create_notification", "contact", "id"),
        )
    if (
        type(display_name := in_contact_create_notification_contact.get("display_name")) is not str
        and display_name is not None
    ):
        display_name = reading.optional(
            display_name,
            _decode.text,
            "ConversationContactCreated.display_name",
            ("contact_create_notification", "contact", "display_name"),
        )
    if type(email := in_contact_create_notification_contact.get("email")) is not str and email is not None:
        email = reading.optional(
            email, _decode.text, "ConversationContactCreated.email", ("contact_create_notification", "contact", "email")
        )
    if (
        type(external_id := in_contact_create_notification_contact.get("external_id")) is not str
        and external_id is not None
    ):
        external_id = reading.optional(
            external_id,
            _decode.text,
            "ConversationContactCreated.external_id",
            ("contact_create_notification", "contact", "external_id"),
        )
    if type(language := in_contact_create_notification_contact.get("language")) is not str and language is not None:
        language = reading.optional(
            language,
            _decode.text,
            "ConversationContactCreated.language",
            ("contact_create_notification", "contact", "language"),
        )
    channel_identities = reading.optional(
        in_contact_create_notification_contact.get("channel_identities"),
        _decode.array(_decode.mapping),
        "ConversationContactCreated.channel_identities",
        ("contact_create_notification", "contact", "channel_identities"),
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactCreated.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationContactCreated.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactCreated.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationContactCreated.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactCreated.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationContactCreated.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_contact_created.blank()
    _new_conversation_contact_created.fill(
        record,
        contact_id=contact_id,
        display_name=display_name,
        email=email,
        external_id=external_id,
        language=language,
        channel_identities=channel_identities,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_contact_updated = _Maker(ConversationContactUpdated)


def decode_conversation_contact_updated(data: JsonValue, reading: _decode.Reading) -> ConversationContactUpdated:
    """Decode a `ConversationContactUpdated` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_contact_update_notification = (
        found if type(found := top.get("contact_update_notification")) is dict else _decode.members(found)
    )
    in_contact_update_notification_contact = (
        found if type(found := in_contact_update_notification.get("contact")) is dict else _decode.members(found)
    )
    if type(contact_id := in_contact_update_notification_contact.get("id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationContactUpdated.contact_id",
            ("contact_update_notification", "contact", "id"),
        )
    if (
        type(display_name := in_contact_update_notification_contact.get("display_name")) is not str
        and display_name is not None
    ):
        display_name = reading.optional(
            display_name,
            _decode.text,
            "ConversationContactUpdated.display_name",
            ("contact_update_notification", "contact", "display_name"),
        )
    if type(email := in_contact_update_notification_contact.get("email")) is not str and email is not None:
        email = reading.optional(
            email, _decode.text, "ConversationContactUpdated.email", ("contact_update_notification", "contact", "email")
        )
    if (
        type(external_id := in_contact_update_notification_contact.get("external_id")) is not str
        and external_id is not None
    ):
        external_id = reading.optional(
            external_id,
            _decode.text,
            "ConversationContactUpdated.external_id",
            ("contact_update_notification", "contact", "external_id"),
        )
    if type(language := in_contact_update_notification_contact.get("language")) is not str and language is not None:
        language = reading.optional(
            language,
            _decode.text,
            "ConversationContactUpdated.language",
            ("contact_update_notification", "contact", "language"),
        )
    channel_identities = reading.optional(
        in_contact_update_notification_contact.get("channel_identities"),
        _decode.array(_decode.mapping),
        "ConversationContactUpdated.channel_identities",
        ("contact_update_notification", "contact", "channel_identities"),
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactUpdated.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationContactUpdated.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactUpdated.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationContactUpdated.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactUpdated.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationContactUpdated.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_contact_updated.blank()
    _new_conversation_contact_updated.fill(
        record,
        contact_id=contact_id,
        display_name=display_name,
        email=email,
        external_id=external_id,
        language=language,
        channel_identities=channel_identities,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_contact_deleted = _Maker(ConversationContactDeleted)


def decode_conversation_contact_deleted(data: JsonValue, reading: _decode.Reading) -> ConversationContactDeleted:
    """Decode a `ConversationContactDeleted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_contact_delete_notification = (
        found if type(found := top.get("contact_delete_notification")) is dict else _decode.members(found)
    )
    in_contact_delete_notification_contact = (
        found if type(found := in_contact_delete_notification.get("contact")) is dict else _decode.members(found)
    )
    if type(contact_id := in_contact_delete_notification_contact.get("id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationContactDeleted.contact_id",
            ("contact_delete_notification", "contact", "id"),
        )
    if (
        type(display_name := in_contact_delete_notification_contact.get("display_name")) is not str
        and display_name is not None
    ):
        display_name = reading.optional(
            display_name,
            _decode.text,
            "ConversationContactDeleted.display_name",
            ("contact_delete_notification", "contact", "display_name"),
        )
    if type(email := in_contact_delete_notification_contact.get("email")) is not str and email is not None:
        email = reading.optional(
            email, _decode.text, "ConversationContactDeleted.email", ("contact_delete_notification", "contact", "email")
        )
    if (
        type(external_id := in_contact_delete_notification_contact.get("external_id")) is not str
        and external_id is not None
    ):
        external_id = reading.optional(
            external_id,
            _decode.text,
            "ConversationContactDeleted.external_id",
            ("contact_delete_notification", "contact", "external_id"),
        )
    if type(language := in_contact_delete_notification_contact.get("language")) is not str and language is not None:
        language = reading.optional(
            language,
            _decode.text,
            "ConversationContactDeleted.language",
            ("contact_delete_notification", "contact", "language"),
        )
    channel_identities = reading.optional(
        in_contact_delete_notification_contact.get("channel_identities"),
        _decode.array(_decode.mapping),
        "ConversationContactDeleted.channel_identities",
        ("contact_delete_notification", "contact", "channel_identities"),
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactDeleted.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationContactDeleted.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactDeleted.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationContactDeleted.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactDeleted.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationContactDeleted.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_contact_deleted.blank()
    _new_conversation_contact_deleted.fill(
        record,
        contact_id=contact_id,
        display_name=display_name,
        email=email,
        external_id=external_id,
        language=language,
        channel_identities=channel_identities,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_contacts_merged = _Maker(ConversationContactsMerged)


def decode_conversation_contacts_merged(data: JsonValue, reading: _decode.Reading) -> ConversationContactsMerged:
    """Decode a `ConversationContactsMerged` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_contact_merge_notification = (
        found if type(found := top.get("contact_merge_notification")) is dict else _decode.members(found)
    )
    in_contact_merge_notification_preserved_contact = (
        found
        if type(found := in_contact_merge_notification.get("preserved_contact")) is dict
        else _decode.members(found)
    )
    if (
        type(preserved_contact_id := in_contact_merge_notification_preserved_contact.get("id")) is not str
        and preserved_contact_id is not None
    ):
        preserved_contact_id = reading.optional(
            preserved_contact_id,
            _decode.text,
            "ConversationContactsMerged.preserved_contact_id",
            ("contact_merge_notification", "preserved_contact", "id"),
        )
    in_contact_merge_notification_deleted_contact = (
        found if type(found := in_contact_merge_notification.get("deleted_contact")) is dict else _decode.members(found)
    )
    if (
        type(deleted_contact_id := in_contact_merge_notification_deleted_contact.get("id")) is not str
        and deleted_contact_id is not None
    ):
        deleted_contact_id = reading.optional(
            deleted_contact_id,
            _decode.text,
            "ConversationContactsMerged.deleted_contact_id",
            ("contact_merge_notification", "deleted_contact", "id"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactsMerged.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationContactsMerged.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactsMerged.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationContactsMerged.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactsMerged.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationContactsMerged.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_contacts_merged.blank()
    _new_conversation_contacts_merged.fill(
        record,
        preserved_contact_id=preserved_contact_id,
        deleted_contact_id=deleted_contact_id,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_identities_duplicated = _Maker(ConversationIdentitiesDuplicated)


def decode_conversation_identities_duplicated(
    data: JsonValue, reading: _decode.Reading
) -> ConversationIdentitiesDuplicated:
    """Decode a `ConversationIdentitiesDuplicated` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_duplicated_contact_identities_notification = (
        found
        if type(found := top.get("duplicated_contact_identities_notification")) is dict
        else _decode.members(found)
    )
    duplicated_identities = reading.optional(
        in_duplicated_contact_identities_notification.get("duplicated_identities"),
        _decode.array(_decode.mapping),
        "ConversationIdentitiesDuplicated.duplicated_identities",
        ("duplicated_contact_identities_notification", "duplicated_identities"),
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationIdentitiesDuplicated.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationIdentitiesDuplicated.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"),
        _decode.date_time,
        "ConversationIdentitiesDuplicated.accepted_time",
        ("accepted_time",),
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationIdentitiesDuplicated.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationIdentitiesDuplicated.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationIdentitiesDuplicated.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_identities_duplicated.blank()
    _new_conversation_identities_duplicated.fill(
        record,
        duplicated_identities=duplicated_identities,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_started = _Maker(ConversationStarted)


def decode_conversation_started(data: JsonValue, reading: _decode.Reading) -> ConversationStarted:
    """Decode a `ConversationStarted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_conversation_start_notification = (
        found if type(found := top.get("conversation_start_notification")) is dict else _decode.members(found)
    )
    in_conversation_start_notification_conversation = (
        found
        if type(found := in_conversation_start_notification.get("conversation")) is dict
        else _decode.members(found)
    )
    if (
        type(conversation_id := in_conversation_start_notification_conversation.get("id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationStarted.conversation_id",
            ("conversation_start_notification", "conversation", "id"),
        )
    if (
        type(contact_id := in_conversation_start_notification_conversation.get("contact_id")) is not str
        and contact_id is not None
    ):
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationStarted.contact_id",
            ("conversation_start_notification", "conversation", "contact_id"),
        )
    if type(active := in_conversation_start_notification_conversation.get("active")) is not bool and active is not None:
        active = reading.optional(
            active,
            _decode.boolean,
            "ConversationStarted.active",
            ("conversation_start_notification", "conversation", "active"),
        )
    if (
        type(active_channel := in_conversation_start_notification_conversation.get("active_channel")) is not str
        and active_channel is not None
    ):
        active_channel = reading.optional(
            active_channel,
            _decode.text,
            "ConversationStarted.active_channel",
            ("conversation_start_notification", "conversation", "active_channel"),
        )
    last_received = reading.optional(
        in_conversation_start_notification_conversation.get("last_received"),
        _decode.date_time,
        "ConversationStarted.last_received",
        ("conversation_start_notification", "conversation", "last_received"),
    )
    if (
        type(metadata := in_conversation_start_notification_conversation.get("metadata")) is not str
        and metadata is not None
    ):
        metadata = reading.optional(
            metadata,
            _decode.text,
            "ConversationStarted.metadata",
            ("conversation_start_notification", "conversation", "metadata"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationStarted.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationStarted.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationStarted.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationStarted.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationStarted.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationStarted.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_started.blank()
    _new_conversation_started.fill(
        record,
        conversation_id=conversation_id,
        contact_id=contact_id,
        active=active,
        active_channel=active_channel,
        last_received=last_received,
        metadata=metadata,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_stopped = _Maker(ConversationStopped)


def decode_conversation_stopped(data: JsonValue, reading: _decode.Reading) -> ConversationStopped:
    """Decode a `ConversationStopped` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_conversation_stop_notification = (
        found if type(found := top.get("conversation_stop_notification")) is dict else _decode.members(found)
    )
    in_conversation_stop_notification_conversation = (
        found
        if type(found := in_conversation_stop_notification.get("conversation")) is dict
        else _decode.members(found)
    )
    if (
        type(conversation_id := in_conversation_stop_notification_conversation.get("id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationStopped.conversation_id",
            ("conversation_stop_notification", "conversation", "id"),
        )
    if (
        type(contact_id := in_conversation_stop_notification_conversation.get("contact_id")) is not str
        and contact_id is not None
    ):
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationStopped.contact_id",
            ("conversation_stop_notification", "conversation", "contact_id"),
        )
    if type(active := in_conversation_stop_notification_conversation.get("active")) is not bool and active is not None:
        active = reading.optional(
            active,
            _decode.boolean,
            "ConversationStopped.active",
            ("conversation_stop_notification", "conversation", "active"),
        )
    if (
        type(active_channel := in_conversation_stop_notification_conversation.get("active_channel")) is not str
        and active_channel is not None
    ):
        active_channel = reading.optional(
            active_channel,
            _decode.text,
            "ConversationStopped.active_channel",
            ("conversation_stop_notification", "conversation", "active_channel"),
        )
    last_received = reading.optional(
        in_conversation_stop_notification_conversation.get("last_received"),
        _decode.date_time,
        "ConversationStopped.last_received",
        ("conversation_stop_notification", "conversation", "last_received"),
    )
    if (
        type(metadata := in_conversation_stop_notification_conversation.get("metadata")) is not str
        and metadata is not None
    ):
        metadata = reading.optional(
            metadata,
            _decode.text,
            "ConversationStopped.metadata",
            ("conversation_stop_notification", "conversation", "metadata"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationStopped.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationStopped.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationStopped.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationStopped.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationStopped.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationStopped.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_stopped.blank()
    _new_conversation_stopped.fill(
        record,
        conversation_id=conversation_id,
        contact_id=contact_id,
        active=active,
        active_channel=active_channel,
        last_received=last_received,
        metadata=metadata,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_deleted = _Maker(ConversationDeleted)


def decode_conversation_deleted(data: JsonValue, reading: _decode.Reading) -> ConversationDeleted:
    """Decode a `ConversationDeleted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_conversation_delete_notification = (
        found if type(found := top.get("conversation_delete_notification")) is dict else _decode.members(found)
    )
    in_conversation_delete_notification_conversation = (
        found
        if type(found := in_conversation_delete_notification.get("conversation")) is dict
        else _decode.members(found)
    )
    if (
        type(conversation_id := in_conversation_delete_notification_conversation.get("id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationDeleted.conversation_id",
            ("conversation_delete_notification", "conversation", "id"),
        )
    if (
        type(contact_id := in_conversation_delete_notification_conversation.get("contact_id")) is not str
        and contact_id is not None
    ):
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationDeleted.contact_id",
            ("conversation_delete_notification", "conversation", "contact_id"),
        )
    if (
        type(active := in_conversation_delete_notification_conversation.get("active")) is not bool
        and active is not None
    ):
        active = reading.optional(
            active,
            _decode.boolean,
            "ConversationDeleted.active",
            ("conversation_delete_notification", "conversation", "active"),
        )
    if (
        type(active_channel := in_conversation_delete_notification_conversation.get("active_channel")) is not str
        and active_channel is not None
    ):
        active_channel = reading.optional(
            active_channel,
            _decode.text,
            "ConversationDeleted.active_channel",
            ("conversation_delete_notification", "conversation", "active_channel"),
        )
    last_received = reading.optional(
        in_conversation_delete_notification_conversation.get("last_received"),
        _decode.date_time,
        "ConversationDeleted.last_received",
        ("conversation_delete_notification", "conversation", "last_received"),
    )
    if (
        type(metadata := in_conversation_delete_notification_conversation.get("metadata")) is not str
        and metadata is not None
    ):
        metadata = reading.optional(
            metadata,
            _decode.text,
            "ConversationDeleted.metadata",
            ("conversation_delete_notification", "conversation", "metadata"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationDeleted.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationDeleted.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationDeleted.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationDeleted.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationDeleted.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationDeleted.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_deleted.blank()
    _new_conversation_deleted.fill(
        record,
        conversation_id=conversation_id,
        contact_id=contact_id,
        active=active,
        active_channel=active_channel,
        last_received=last_received,
        metadata=metadata,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_opted_in = _Maker(ConversationOptedIn)


def decode_conversation_opted_in(data: JsonValue, reading: _decode.Reading) -> ConversationOptedIn:
    """Decode a `ConversationOptedIn` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_opt_in_notification = found if type(found := top.get("opt_in_notification")) is dict else _decode.members(found)
    if type(request_id := in_opt_in_notification.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(
            request_id, _decode.text, "ConversationOptedIn.request_id", ("opt_in_notification", "request_id")
        )
    if type(contact_id := in_opt_in_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationOptedIn.contact_id", ("opt_in_notification", "contact_id")
        )
    if type(channel := in_opt_in_notification.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationOptedIn.channel", ("opt_in_notification", "channel")
        )
    if type(identity := in_opt_in_notification.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity, _decode.text, "ConversationOptedIn.identity", ("opt_in_notification", "identity")
        )
    if type(status := in_opt_in_notification.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "ConversationOptedIn.status", ("opt_in_notification", "status"))
    in_opt_in_notification_error_details = (
        found if type(found := in_opt_in_notification.get("error_details")) is dict else _decode.members(found)
    )
    if type(error := in_opt_in_notification_error_details.get("description")) is not str and error is not None:
        error = reading.optional(
            error, _decode.text, "ConversationOptedIn.error", ("opt_in_notification", "error_details", "description")
        )
    if (
        type(processing_mode := in_opt_in_notification.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationOptedIn.processing_mode",
            ("opt_in_notification", "processing_mode"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationOptedIn.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationOptedIn.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationOptedIn.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationOptedIn.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationOptedIn.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationOptedIn.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_opted_in.blank()
    _new_conversation_opted_in.fill(
        record,
        request_id=request_id,
        contact_id=contact_id,
        channel=channel,
        identity=identity,
        status=status,
        error=error,
        processing_mode=processing_mode,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_opted_out = _Maker(ConversationOptedOut)


def decode_conversation_opted_out(data: JsonValue, reading: _decode.Reading) -> ConversationOptedOut:
    """Decode a `ConversationOptedOut` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_opt_out_notification = (
        found if type(found := top.get("opt_out_notification")) is dict else _decode.members(found)
    )
    if type(request_id := in_opt_out_notification.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(
            request_id, _decode.text, "ConversationOptedOut.request_id", ("opt_out_notification", "request_id")
        )
    if type(contact_id := in_opt_out_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationOptedOut.contact_id", ("opt_out_notification", "contact_id")
        )
    if type(channel := in_opt_out_notification.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationOptedOut.channel", ("opt_out_notification", "channel")
        )
    if type(identity := in_opt_out_notification.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity, _decode.text, "ConversationOptedOut.identity", ("opt_out_notification", "identity")
        )
    if type(status := in_opt_out_notification.get("status")) is not str and status is not None:
        status = reading.optional(
            status, _decode.text, "ConversationOptedOut.status", ("opt_out_notification", "status")
        )
    in_opt_out_notification_error_details = (
        found if type(found := in_opt_out_notification.get("error_details")) is dict else _decode.members(found)
    )
    if type(error := in_opt_out_notification_error_details.get("description")) is not str and error is not None:
        error = reading.optional(
            error, _decode.text, "ConversationOptedOut.error", ("opt_out_notification", "error_details", "description")
        )
    if (
        type(processing_mode := in_opt_out_notification.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationOptedOut.processing_mode",
            ("opt_out_notification", "processing_mode"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationOptedOut.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationOptedOut.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationOptedOut.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationOptedOut.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationOptedOut.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationOptedOut.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_opted_out.blank()
    _new_conversation_opted_out.fill(
        record,
        request_id=request_id,
        contact_id=contact_id,
        channel=channel,
        identity=identity,
        status=status,
        error=error,
        processing_mode=processing_mode,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_capability_checked = _Maker(ConversationCapabilityChecked)


def decode_conversation_capability_checked(data: JsonValue, reading: _decode.Reading) -> ConversationCapabilityChecked:
    """Decode a `ConversationCapabilityChecked` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_capability_notification = (
        found if type(found := top.get("capability_notification")) is dict else _decode.members(found)
    )
    if type(contact_id := in_capability_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationCapabilityChecked.contact_id",
            ("capability_notification", "contact_id"),
        )
    if type(channel := in_capability_notification.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationCapabilityChecked.channel", ("capability_notification", "channel")
        )
    if type(identity := in_capability_notification.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity, _decode.text, "ConversationCapabilityChecked.identity", ("capability_notification", "identity")
        )
    if (
        type(capability_status := in_capability_notification.get("capability_status")) is not str
        and capability_status is not None
    ):
        capability_status = reading.optional(
            capability_status,
            _decode.text,
            "ConversationCapabilityChecked.capability_status",
            ("capability_notification", "capability_status"),
        )
    channel_capabilities = reading.optional(
        in_capability_notification.get("channel_capabilities"),
        _decode.array(_decode.text),
        "ConversationCapabilityChecked.channel_capabilities",
        ("capability_notification", "channel_capabilities"),
    )
    if type(request_id := in_capability_notification.get("request_id")) is not str and request_id is not None:
        request_id = reading.optional(
            request_id,
            _decode.text,
            "ConversationCapabilityChecked.request_id",
            ("capability_notification", "request_id"),
        )
    in_capability_notification_reason = (
        found if type(found := in_capability_notification.get("reason")) is dict else _decode.members(found)
    )
    if type(reason_code := in_capability_notification_reason.get("code")) is not str and reason_code is not None:
        reason_code = reading.optional(
            reason_code,
            _decode.text,
            "ConversationCapabilityChecked.reason_code",
            ("capability_notification", "reason", "code"),
        )
    if type(reason := in_capability_notification_reason.get("description")) is not str and reason is not None:
        reason = reading.optional(
            reason,
            _decode.text,
            "ConversationCapabilityChecked.reason",
            ("capability_notification", "reason", "description"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationCapabilityChecked.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationCapabilityChecked.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationCapabilityChecked.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationCapabilityChecked.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationCapabilityChecked.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationCapabilityChecked.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_capability_checked.blank()
    _new_conversation_capability_checked.fill(
        record,
        contact_id=contact_id,
        channel=channel,
        identity=identity,
        capability_status=capability_status,
        channel_capabilities=channel_capabilities,
        request_id=request_id,
        reason_code=reason_code,
        reason=reason,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_channel_changed = _Maker(ConversationChannelChanged)


def decode_conversation_channel_changed(data: JsonValue, reading: _decode.Reading) -> ConversationChannelChanged:
    """Decode a `ConversationChannelChanged` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_channel_event_notification = (
        found if type(found := top.get("channel_event_notification")) is dict else _decode.members(found)
    )
    in_channel_event_notification_channel_event = (
        found if type(found := in_channel_event_notification.get("channel_event")) is dict else _decode.members(found)
    )
    if type(channel := in_channel_event_notification_channel_event.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel,
            _decode.text,
            "ConversationChannelChanged.channel",
            ("channel_event_notification", "channel_event", "channel"),
        )
    if (
        type(event_type := in_channel_event_notification_channel_event.get("event_type")) is not str
        and event_type is not None
    ):
        event_type = reading.optional(
            event_type,
            _decode.text,
            "ConversationChannelChanged.event_type",
            ("channel_event_notification", "channel_event", "event_type"),
        )
    if (
        type(additional_data := in_channel_event_notification_channel_event.get("additional_data")) is not dict
        and additional_data is not None
    ):
        additional_data = reading.optional(
            additional_data,
            _decode.mapping,
            "ConversationChannelChanged.additional_data",
            ("channel_event_notification", "channel_event", "additional_data"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationChannelChanged.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(
            project_id, _decode.text, "ConversationChannelChanged.project_id", ("project_id",)
        )
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationChannelChanged.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationChannelChanged.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationChannelChanged.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationChannelChanged.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_channel_changed.blank()
    _new_conversation_channel_changed.fill(
        record,
        channel=channel,
        event_type=event_type,
        additional_data=additional_data,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_unsupported = _Maker(ConversationUnsupported)


def decode_conversation_unsupported(data: JsonValue, reading: _decode.Reading) -> ConversationUnsupported:
    """Decode a `ConversationUnsupported` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_unsupported_callback = (
        found if type(found := top.get("unsupported_callback")) is dict else _decode.members(found)
    )
    if type(callback_id := in_unsupported_callback.get("id")) is not str and callback_id is not None:
        callback_id = reading.optional(
            callback_id, _decode.text, "ConversationUnsupported.callback_id", ("unsupported_callback", "id")
        )
    if type(channel := in_unsupported_callback.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationUnsupported.channel", ("unsupported_callback", "channel")
        )
    if type(payload := in_unsupported_callback.get("payload")) is not str and payload is not None:
        payload = reading.optional(
            payload, _decode.text, "ConversationUnsupported.payload", ("unsupported_callback", "payload")
        )
    if (
        type(processing_mode := in_unsupported_callback.get("processing_mode")) is not str
        and processing_mode is not None
    ):
        processing_mode = reading.optional(
            processing_mode,
            _decode.text,
            "ConversationUnsupported.processing_mode",
            ("unsupported_callback", "processing_mode"),
        )
    if type(contact_id := in_unsupported_callback.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationUnsupported.contact_id", ("unsupported_callback", "contact_id")
        )
    if (
        type(conversation_id := in_unsupported_callback.get("conversation_id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationUnsupported.conversation_id",
            ("unsupported_callback", "conversation_id"),
        )
    in_unsupported_callback_channel_identity = (
        found if type(found := in_unsupported_callback.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(identity := in_unsupported_callback_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationUnsupported.identity",
            ("unsupported_callback", "channel_identity", "identity"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationUnsupported.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationUnsupported.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationUnsupported.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationUnsupported.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationUnsupported.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationUnsupported.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_unsupported.blank()
    _new_conversation_unsupported.fill(
        record,
        callback_id=callback_id,
        channel=channel,
        payload=payload,
        processing_mode=processing_mode,
        contact_id=contact_id,
        conversation_id=conversation_id,
        identity=identity,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_recorded = _Maker(ConversationRecorded)


def decode_conversation_recorded(data: JsonValue, reading: _decode.Reading) -> ConversationRecorded:
    """Decode a `ConversationRecorded` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_record_notification = found if type(found := top.get("record_notification")) is dict else _decode.members(found)
    if type(entity_id := in_record_notification.get("entity_id")) is not str and entity_id is not None:
        entity_id = reading.optional(
            entity_id, _decode.text, "ConversationRecorded.entity_id", ("record_notification", "entity_id")
        )
    if type(record_status := in_record_notification.get("record_status")) is not str and record_status is not None:
        record_status = reading.optional(
            record_status, _decode.text, "ConversationRecorded.record_status", ("record_notification", "record_status")
        )
    if type(contact_id := in_record_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationRecorded.contact_id", ("record_notification", "contact_id")
        )
    if (
        type(conversation_id := in_record_notification.get("conversation_id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationRecorded.conversation_id",
            ("record_notification", "conversation_id"),
        )
    in_record_notification_channel_identity = (
        found if type(found := in_record_notification.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_record_notification_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel,
            _decode.text,
            "ConversationRecorded.channel",
            ("record_notification", "channel_identity", "channel"),
        )
    if type(identity := in_record_notification_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationRecorded.identity",
            ("record_notification", "channel_identity", "identity"),
        )
    in_record_notification_reason = (
        found if type(found := in_record_notification.get("reason")) is dict else _decode.members(found)
    )
    if type(reason_code := in_record_notification_reason.get("code")) is not str and reason_code is not None:
        reason_code = reading.optional(
            reason_code, _decode.text, "ConversationRecorded.reason_code", ("record_notification", "reason", "code")
        )
    if type(reason := in_record_notification_reason.get("description")) is not str and reason is not None:
        reason = reading.optional(
            reason, _decode.text, "ConversationRecorded.reason", ("record_notification", "reason", "description")
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationRecorded.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationRecorded.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationRecorded.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationRecorded.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationRecorded.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationRecorded.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_recorded.blank()
    _new_conversation_recorded.fill(
        record,
        entity_id=entity_id,
        record_status=record_status,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        reason_code=reason_code,
        reason=reason,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_redacted = _Maker(ConversationRedacted)


def decode_conversation_redacted(data: JsonValue, reading: _decode.Reading) -> ConversationRedacted:
    """Decode a `ConversationRedacted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_message_redaction = found if type(found := top.get("message_redaction")) is dict else _decode.members(found)
    if type(message_id := in_message_redaction.get("id")) is not str and message_id is not None:
        message_id = reading.optional(
            message_id, _decode.text, "ConversationRedacted.message_id", ("message_redaction", "id")
        )
    if type(direction := in_message_redaction.get("direction")) is not str and direction is not None:
        direction = reading.optional(
            direction, _decode.text, "ConversationRedacted.direction", ("message_redaction", "direction")
        )
    if type(contact_message := in_message_redaction.get("contact_message")) is not dict and contact_message is not None:
        contact_message = reading.optional(
            contact_message,
            _decode.mapping,
            "ConversationRedacted.contact_message",
            ("message_redaction", "contact_message"),
        )
    accept_time = reading.optional(
        in_message_redaction.get("accept_time"),
        _decode.date_time,
        "ConversationRedacted.accept_time",
        ("message_redaction", "accept_time"),
    )
    if type(contact_id := in_message_redaction.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id, _decode.text, "ConversationRedacted.contact_id", ("message_redaction", "contact_id")
        )
    if type(conversation_id := in_message_redaction.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationRedacted.conversation_id",
            ("message_redaction", "conversation_id"),
        )
    in_message_redaction_channel_identity = (
        found if type(found := in_message_redaction.get("channel_identity")) is dict else _decode.members(found)
    )
    if type(channel := in_message_redaction_channel_identity.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationRedacted.channel", ("message_redaction", "channel_identity", "channel")
        )
    if type(identity := in_message_redaction_channel_identity.get("identity")) is not str and identity is not None:
        identity = reading.optional(
            identity,
            _decode.text,
            "ConversationRedacted.identity",
            ("message_redaction", "channel_identity", "identity"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationRedacted.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationRedacted.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationRedacted.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationRedacted.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationRedacted.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationRedacted.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_redacted.blank()
    _new_conversation_redacted.fill(
        record,
        message_id=message_id,
        direction=direction,
        contact_message=contact_message,
        accept_time=accept_time,
        contact_id=contact_id,
        conversation_id=conversation_id,
        channel=channel,
        identity=identity,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


_new_conversation_analysed = _Maker(ConversationAnalysed)


def decode_conversation_analysed(data: JsonValue, reading: _decode.Reading) -> ConversationAnalysed:
    """Decode a `ConversationAnalysed` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    in_smart_conversation_notification = (
        found if type(found := top.get("smart_conversation_notification")) is dict else _decode.members(found)
    )
    if type(message_id := in_smart_conversation_notification.get("message_id")) is not str and message_id is not None:
        message_id = reading.optional(
            message_id,
            _decode.text,
            "ConversationAnalysed.message_id",
            ("smart_conversation_notification", "message_id"),
        )
    if type(channel := in_smart_conversation_notification.get("channel")) is not str and channel is not None:
        channel = reading.optional(
            channel, _decode.text, "ConversationAnalysed.channel", ("smart_conversation_notification", "channel")
        )
    if (
        type(channel_identity := in_smart_conversation_notification.get("channel_identity")) is not str
        and channel_identity is not None
    ):
        channel_identity = reading.optional(
            channel_identity,
            _decode.text,
            "ConversationAnalysed.channel_identity",
            ("smart_conversation_notification", "channel_identity"),
        )
    if (
        type(analysis_results := in_smart_conversation_notification.get("analysis_results")) is not dict
        and analysis_results is not None
    ):
        analysis_results = reading.optional(
            analysis_results,
            _decode.mapping,
            "ConversationAnalysed.analysis_results",
            ("smart_conversation_notification", "analysis_results"),
        )
    if type(contact_id := in_smart_conversation_notification.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(
            contact_id,
            _decode.text,
            "ConversationAnalysed.contact_id",
            ("smart_conversation_notification", "contact_id"),
        )
    if (
        type(conversation_id := in_smart_conversation_notification.get("conversation_id")) is not str
        and conversation_id is not None
    ):
        conversation_id = reading.optional(
            conversation_id,
            _decode.text,
            "ConversationAnalysed.conversation_id",
            ("smart_conversation_notification", "conversation_id"),
        )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationAnalysed.app_id", ("app_id",))
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationAnalysed.project_id", ("project_id",))
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationAnalysed.accepted_time", ("accepted_time",)
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationAnalysed.event_time", ("event_time",)
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationAnalysed.message_metadata", ("message_metadata",)
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationAnalysed.correlation_id", ("correlation_id",)
        )
    record = _new_conversation_analysed.blank()
    _new_conversation_analysed.fill(
        record,
        message_id=message_id,
        channel=channel,
        channel_identity=channel_identity,
        analysis_results=analysis_results,
        contact_id=contact_id,
        conversation_id=conversation_id,
        app_id=app_id,
        project_id=project_id,
        accepted_time=accepted_time,
        event_time=event_time,
        message_metadata=message_metadata,
        correlation_id=correlation_id,
        raw=raw,
    )
    return record


def encode_message(value: object) -> JsonInput:
    """Write a `Message`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Message,
        decode_message,
        (
            _encode.Member("id", ("id",), _wire.text, needed=True),
            _encode.Member("contact_id", ("contact_id",), _wire.text),
            _encode.Member("direction", ("direction",), _wire.text),
            _encode.Member("conversation_id", ("conversation_id",), _wire.text),
            _encode.Member("accept_time", ("accept_time",), _wire.date_time),
            _encode.Member("metadata", ("metadata",), _wire.text),
            _encode.Member("sender_id", ("sender_id",), _wire.text),
            _encode.Member("processing_mode", ("processing_mode",), _wire.text),
            _encode.Member("injected", ("injected",), _wire.truth),
            _encode.Member("app_message", ("app_message",), _wire.mapping),
            _encode.Member("contact_message", ("contact_message",), _wire.mapping),
            _encode.Member("app_id", ("channel_identity", "app_id"), _wire.text),
            _encode.Member("channel", ("channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("channel_identity", "identity"), _wire.text),
        ),
    )


def encode_sent_message(value: object) -> JsonInput:
    """Write a `SentMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentMessage,
        decode_sent_message,
        (
            _encode.Member("message_id", ("message_id",), _wire.text, needed=True),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
        ),
    )


def encode_conversation_received(value: object) -> JsonInput:
    """Write a `ConversationReceived`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationReceived,
        decode_conversation_received,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("message_id", ("message", "id"), _wire.text),
            _encode.Member("direction", ("message", "direction"), _wire.text),
            _encode.Member("contact_message", ("message", "contact_message"), _wire.mapping),
            _encode.Member("metadata", ("message", "metadata"), _wire.text),
            _encode.Member("accept_time", ("message", "accept_time"), _wire.date_time),
            _encode.Member("sender_id", ("message", "sender_id"), _wire.text),
            _encode.Member("processing_mode", ("message", "processing_mode"), _wire.text),
            _encode.Member("contact_id", ("message", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("message", "conversation_id"), _wire.text),
            _encode.Member("channel", ("message", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("message", "channel_identity", "identity"), _wire.text),
            _encode.Member("text", ("message", "contact_message", "text_message", "text"), _wire.text),
        ),
    )


def encode_conversation_delivered(value: object) -> JsonInput:
    """Write a `ConversationDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationDelivered,
        decode_conversation_delivered,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("message_id", ("message_delivery_report", "message_id"), _wire.text),
            _encode.Member("status", ("message_delivery_report", "status"), _wire.text),
            _encode.Member("metadata", ("message_delivery_report", "metadata"), _wire.text),
            _encode.Member("processing_mode", ("message_delivery_report", "processing_mode"), _wire.text),
            _encode.Member("contact_id", ("message_delivery_report", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("message_delivery_report", "conversation_id"), _wire.text),
            _encode.Member("channel", ("message_delivery_report", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("message_delivery_report", "channel_identity", "identity"), _wire.text),
            _encode.Member("reason_code", ("message_delivery_report", "reason", "code"), _wire.text),
            _encode.Member("reason", ("message_delivery_report", "reason", "description"), _wire.text),
        ),
    )


def encode_conversation_submitted(value: object) -> JsonInput:
    """Write a `ConversationSubmitted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationSubmitted,
        decode_conversation_submitted,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("message_id", ("message_submit_notification", "message_id"), _wire.text),
            _encode.Member("submitted_message", ("message_submit_notification", "submitted_message"), _wire.mapping),
            _encode.Member("metadata", ("message_submit_notification", "metadata"), _wire.text),
            _encode.Member("processing_mode", ("message_submit_notification", "processing_mode"), _wire.text),
            _encode.Member("contact_id", ("message_submit_notification", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("message_submit_notification", "conversation_id"), _wire.text),
            _encode.Member("channel", ("message_submit_notification", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("message_submit_notification", "channel_identity", "identity"), _wire.text),
        ),
    )


def encode_conversation_event_received(value: object) -> JsonInput:
    """Write a `ConversationEventReceived`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEventReceived,
        decode_conversation_event_received,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("event_id", ("event", "id"), _wire.text),
            _encode.Member("direction", ("event", "direction"), _wire.text),
            _encode.Member("contact_event", ("event", "contact_event"), _wire.mapping),
            _encode.Member("contact_message_event", ("event", "contact_message_event"), _wire.mapping),
            _encode.Member("accept_time", ("event", "accept_time"), _wire.date_time),
            _encode.Member("processing_mode", ("event", "processing_mode"), _wire.text),
            _encode.Member("contact_id", ("event", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("event", "conversation_id"), _wire.text),
            _encode.Member("channel", ("event", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("event", "channel_identity", "identity"), _wire.text),
        ),
    )


def encode_conversation_event_delivered(value: object) -> JsonInput:
    """Write a `ConversationEventDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEventDelivered,
        decode_conversation_event_delivered,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("event_id", ("event_delivery_report", "event_id"), _wire.text),
            _encode.Member("status", ("event_delivery_report", "status"), _wire.text),
            _encode.Member("contact_id", ("event_delivery_report", "contact_id"), _wire.text),
            _encode.Member("metadata", ("event_delivery_report", "metadata"), _wire.text),
            _encode.Member("processing_mode", ("event_delivery_report", "processing_mode"), _wire.text),
            _encode.Member("channel", ("event_delivery_report", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("event_delivery_report", "channel_identity", "identity"), _wire.text),
            _encode.Member("reason_code", ("event_delivery_report", "reason", "code"), _wire.text),
            _encode.Member("reason", ("event_delivery_report", "reason", "description"), _wire.text),
        ),
    )


def encode_conversation_contact_created(value: object) -> JsonInput:
    """Write a `ConversationContactCreated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactCreated,
        decode_conversation_contact_created,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("contact_id", ("contact_create_notification", "contact", "id"), _wire.text),
            _encode.Member("display_name", ("contact_create_notification", "contact", "display_name"), _wire.text),
            _encode.Member("email", ("contact_create_notification", "contact", "email"), _wire.text),
            _encode.Member("external_id", ("contact_create_notification", "contact", "external_id"), _wire.text),
            _encode.Member("language", ("contact_create_notification", "contact", "language"), _wire.text),
            _encode.Member(
                "channel_identities",
                ("contact_create_notification", "contact", "channel_identities"),
                _wire.list_of(_wire.mapping),
            ),
        ),
    )


def encode_conversation_contact_updated(value: object) -> JsonInput:
    """Write a `ConversationContactUpdated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactUpdated,
        decode_conversation_contact_updated,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("contact_id", ("contact_update_notification", "contact", "id"), _wire.text),
            _encode.Member("display_name", ("contact_update_notification", "contact", "display_name"), _wire.text),
            _encode.Member("email", ("contact_update_notification", "contact", "email"), _wire.text),
            _encode.Member("external_id", ("contact_update_notification", "contact", "external_id"), _wire.text),
            _encode.Member("language", ("contact_update_notification", "contact", "language"), _wire.text),
            _encode.Member(
                "channel_identities",
                ("contact_update_notification", "contact", "channel_identities"),
                _wire.list_of(_wire.mapping),
            ),
        ),
    )


def encode_conversation_contact_deleted(value: object) -> JsonInput:
    """Write a `ConversationContactDeleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactDeleted,
        decode_conversation_contact_deleted,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("contact_id", ("contact_delete_notification", "contact", "id"), _wire.text),
            _encode.Member("display_name", ("contact_delete_notification", "contact", "display_name"), _wire.text),
            _encode.Member("email", ("contact_delete_notification", "contact", "email"), _wire.text),
            _encode.Member("external_id", ("contact_delete_notification", "contact", "external_id"), _wire.text),
            _encode.Member("language", ("contact_delete_notification", "contact", "language"), _wire.text),
            _encode.Member(
                "channel_identities",
                ("contact_delete_notification", "contact", "channel_identities"),
                _wire.list_of(_wire.mapping),
            ),
        ),
    )


def encode_conversation_contacts_merged(value: object) -> JsonInput:
    """Write a `ConversationContactsMerged`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactsMerged,
        decode_conversation_contacts_merged,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member(
                "preserved_contact_id", ("contact_merge_notification", "preserved_contact", "id"), _wire.text
            ),
            _encode.Member("deleted_contact_id", ("contact_merge_notification", "deleted_contact", "id"), _wire.text),
        ),
    )


def encode_conversation_identities_duplicated(value: object) -> JsonInput:
    """Write a `ConversationIdentitiesDuplicated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationIdentitiesDuplicated,
        decode_conversation_identities_duplicated,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member(
                "duplicated_identities",
                ("duplicated_contact_identities_notification", "duplicated_identities"),
                _wire.list_of(_wire.mapping),
            ),
        ),
    )


def encode_conversation_started(value: object) -> JsonInput:
    """Write a `ConversationStarted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationStarted,
        decode_conversation_started,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("conversation_id", ("conversation_start_notification", "conversation", "id"), _wire.text),
            _encode.Member("contact_id", ("conversation_start_notification", "conversation", "contact_id"), _wire.text),
            _encode.Member("active", ("conversation_start_notification", "conversation", "active"), _wire.truth),
            _encode.Member(
                "active_channel", ("conversation_start_notification", "conversation", "active_channel"), _wire.text
            ),
            _encode.Member(
                "last_received", ("conversation_start_notification", "conversation", "last_received"), _wire.date_time
            ),
            _encode.Member("metadata", ("conversation_start_notification", "conversation", "metadata"), _wire.text),
        ),
    )


def encode_conversation_stopped(value: object) -> JsonInput:
    """Write a `ConversationStopped`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationStopped,
        decode_conversation_stopped,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("conversation_id", ("conversation_stop_notification", "conversation", "id"), _wire.text),
            _encode.Member("contact_id", ("conversation_stop_notification", "conversation", "contact_id"), _wire.text),
            _encode.Member("active", ("conversation_stop_notification", "conversation", "active"), _wire.truth),
            _encode.Member(
                "active_channel", ("conversation_stop_notification", "conversation", "active_channel"), _wire.text
            ),
            _encode.Member(
                "last_received", ("conversation_stop_notification", "conversation", "last_received"), _wire.date_time
            ),
            _encode.Member("metadata", ("conversation_stop_notification", "conversation", "metadata"), _wire.text),
        ),
    )


def encode_conversation_deleted(value: object) -> JsonInput:
    """Write a `ConversationDeleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationDeleted,
        decode_conversation_deleted,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("conversation_id", ("conversation_delete_notification", "conversation", "id"), _wire.text),
            _encode.Member(
                "contact_id", ("conversation_delete_notification", "conversation", "contact_id"), _wire.text
            ),
            _encode.Member("active", ("conversation_delete_notification", "conversation", "active"), _wire.truth),
            _encode.Member(
                "active_channel", ("conversation_delete_notification", "conversation", "active_channel"), _wire.text
            ),
            _encode.Member(
                "last_received", ("conversation_delete_notification", "conversation", "last_received"), _wire.date_time
            ),
            _encode.Member("metadata", ("conversation_delete_notification", "conversation", "metadata"), _wire.text),
        ),
    )


def encode_conversation_opted_in(value: object) -> JsonInput:
    """Write a `ConversationOptedIn`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationOptedIn,
        decode_conversation_opted_in,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("request_id", ("opt_in_notification", "request_id"), _wire.text),
            _encode.Member("contact_id", ("opt_in_notification", "contact_id"), _wire.text),
            _encode.Member("channel", ("opt_in_notification", "channel"), _wire.text),
            _encode.Member("identity", ("opt_in_notification", "identity"), _wire.text),
            _encode.Member("status", ("opt_in_notification", "status"), _wire.text),
            _encode.Member("processing_mode", ("opt_in_notification", "processing_mode"), _wire.text),
            _encode.Member("error", ("opt_in_notification", "error_details", "description"), _wire.text),
        ),
    )


def encode_conversation_opted_out(value: object) -> JsonInput:
    """Write a `ConversationOptedOut`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationOptedOut,
        decode_conversation_opted_out,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("request_id", ("opt_out_notification", "request_id"), _wire.text),
            _encode.Member("contact_id", ("opt_out_notification", "contact_id"), _wire.text),
            _encode.Member("channel", ("opt_out_notification", "channel"), _wire.text),
            _encode.Member("identity", ("opt_out_notification", "identity"), _wire.text),
            _encode.Member("status", ("opt_out_notification", "status"), _wire.text),
            _encode.Member("processing_mode", ("opt_out_notification", "processing_mode"), _wire.text),
            _encode.Member("error", ("opt_out_notification", "error_details", "description"), _wire.text),
        ),
    )


def encode_conversation_capability_checked(value: object) -> JsonInput:
    """Write a `ConversationCapabilityChecked`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationCapabilityChecked,
        decode_conversation_capability_checked,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("contact_id", ("capability_notification", "contact_id"), _wire.text),
            _encode.Member("channel", ("capability_notification", "channel"), _wire.text),
            _encode.Member("identity", ("capability_notification", "identity"), _wire.text),
            _encode.Member("capability_status", ("capability_notification", "capability_status"), _wire.text),
            _encode.Member(
                "channel_capabilities", ("capability_notification", "channel_capabilities"), _wire.list_of(_wire.text)
            ),
            _encode.Member("request_id", ("capability_notification", "request_id"), _wire.text),
            _encode.Member("reason_code", ("capability_notification", "reason", "code"), _wire.text),
            _encode.Member("reason", ("capability_notification", "reason", "description"), _wire.text),
        ),
    )


def encode_conversation_channel_changed(value: object) -> JsonInput:
    """Write a `ConversationChannelChanged`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationChannelChanged,
        decode_conversation_channel_changed,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("channel", ("channel_event_notification", "channel_event", "channel"), _wire.text),
            _encode.Member("event_type", ("channel_event_notification", "channel_event", "event_type"), _wire.text),
            _encode.Member(
                "additional_data", ("channel_event_notification", "channel_event", "additional_data"), _wire.mapping
            ),
        ),
    )


def encode_conversation_unsupported(value: object) -> JsonInput:
    """Write a `ConversationUnsupported`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationUnsupported,
        decode_conversation_unsupported,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("callback_id", ("unsupported_callback", "id"), _wire.text),
            _encode.Member("channel", ("unsupported_callback", "channel"), _wire.text),
            _encode.Member("payload", ("unsupported_callback", "payload"), _wire.text),
            _encode.Member("processing_mode", ("unsupported_callback", "processing_mode"), _wire.text),
            _encode.Member("contact_id", ("unsupported_callback", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("unsupported_callback", "conversation_id"), _wire.text),
            _encode.Member("identity", ("unsupported_callback", "channel_identity", "identity"), _wire.text),
        ),
    )


def encode_conversation_recorded(value: object) -> JsonInput:
    """Write a `ConversationRecorded`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationRecorded,
        decode_conversation_recorded,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("entity_id", ("record_notification", "entity_id"), _wire.text),
            _encode.Member("record_status", ("record_notification", "record_status"), _wire.text),
            _encode.Member("contact_id", ("record_notification", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("record_notification", "conversation_id"), _wire.text),
            _encode.Member("channel", ("record_notification", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("record_notification", "channel_identity", "identity"), _wire.text),
            _encode.Member("reason_code", ("record_notification", "reason", "code"), _wire.text),
            _encode.Member("reason", ("record_notification", "reason", "description"), _wire.text),
        ),
    )


def encode_conversation_redacted(value: object) -> JsonInput:
    """Write a `ConversationRedacted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationRedacted,
        decode_conversation_redacted,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("message_id", ("message_redaction", "id"), _wire.text),
            _encode.Member("direction", ("message_redaction", "direction"), _wire.text),
            _encode.Member("contact_message", ("message_redaction", "contact_message"), _wire.mapping),
            _encode.Member("accept_time", ("message_redaction", "accept_time"), _wire.date_time),
            _encode.Member("contact_id", ("message_redaction", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("message_redaction", "conversation_id"), _wire.text),
            _encode.Member("channel", ("message_redaction", "channel_identity", "channel"), _wire.text),
            _encode.Member("identity", ("message_redaction", "channel_identity", "identity"), _wire.text),
        ),
    )


def encode_conversation_analysed(value: object) -> JsonInput:
    """Write a `ConversationAnalysed`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationAnalysed,
        decode_conversation_analysed,
        (
            _encode.Member("app_id", ("app_id",), _wire.text),
            _encode.Member("project_id", ("project_id",), _wire.text),
            _encode.Member("accepted_time", ("accepted_time",), _wire.date_time),
            _encode.Member("event_time", ("event_time",), _wire.date_time),
            _encode.Member("message_metadata", ("message_metadata",), _wire.text),
            _encode.Member("correlation_id", ("correlation_id",), _wire.text),
            _encode.Member("message_id", ("smart_conversation_notification", "message_id"), _wire.text),
            _encode.Member("channel", ("smart_conversation_notification", "channel"), _wire.text),
            _encode.Member("channel_identity", ("smart_conversation_notification", "channel_identity"), _wire.text),
            _encode.Member("analysis_results", ("smart_conversation_notification", "analysis_results"), _wire.mapping),
            _encode.Member("contact_id", ("smart_conversation_notification", "contact_id"), _wire.text),
            _encode.Member("conversation_id", ("smart_conversation_notification", "conversation_id"), _wire.text),
        ),
    )


ENCODERS: dict[type, object] = {
    Message: encode_message,
    SentMessage: encode_sent_message,
    ConversationReceived: encode_conversation_received,
    ConversationDelivered: encode_conversation_delivered,
    ConversationSubmitted: encode_conversation_submitted,
    ConversationEventReceived: encode_conversation_event_received,
    ConversationEventDelivered: encode_conversation_event_delivered,
    ConversationContactCreated: encode_conversation_contact_created,
    ConversationContactUpdated: encode_conversation_contact_updated,
    ConversationContactDeleted: encode_conversation_contact_deleted,
    ConversationContactsMerged: encode_conversation_contacts_merged,
    ConversationIdentitiesDuplicated: encode_conversation_identities_duplicated,
    ConversationStarted: encode_conversation_started,
    ConversationStopped: encode_conversation_stopped,
    ConversationDeleted: encode_conversation_deleted,
    ConversationOptedIn: encode_conversation_opted_in,
    ConversationOptedOut: encode_conversation_opted_out,
    ConversationCapabilityChecked: encode_conversation_capability_checked,
    ConversationChannelChanged: encode_conversation_channel_changed,
    ConversationUnsupported: encode_conversation_unsupported,
    ConversationRecorded: encode_conversation_recorded,
    ConversationRedacted: encode_conversation_redacted,
    ConversationAnalysed: encode_conversation_analysed,
}
