"""The records and events of `conversation` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation import (
    ConversationAnalysed,
    ConversationBatchUpdated,
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
    TranscodedMessage,
)
from . import app_message as _app_message_json
from . import batch_status_update as _batch_status_update_json
from . import capability_notification as _capability_notification_json
from . import channel_event_notification as _channel_event_notification_json
from . import channel_identity as _channel_identity_json
from . import contact_merge_notification as _contact_merge_notification_json
from . import contact_message as _contact_message_json
from . import contact_notification as _contact_notification_json
from . import conversation_events as _conversation_events_json
from . import conversation_notification as _conversation_notification_json
from . import duplicated_contact_identities as _duplicated_contact_identities_json
from . import event_delivery_report as _event_delivery_report_json
from . import message_delivery_report as _message_delivery_report_json
from . import message_status as _message_status_json
from . import message_submit_notification as _message_submit_notification_json
from . import opt_in_notification as _opt_in_notification_json
from . import opt_out_notification as _opt_out_notification_json
from . import record_notification as _record_notification_json
from . import redacted_message as _redacted_message_json
from . import smart_conversation_notification as _smart_conversation_notification_json
from . import unsupported_callback as _unsupported_callback_json

_MESSAGE_DIRECTION = _decode.Known("UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT")
_PROCESSING_MODE = _decode.Known("CONVERSATION", "DISPATCH")

_new_message = _Maker(Message)


def decode_message(data: JsonValue, reading: _decode.Reading) -> Message:
    """Decode a `Message` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("id")) is not str:
        id = reading.required(id, _decode.text, "Message.id")
    if type(contact_id := top.get("contact_id")) is not str and contact_id is not None:
        contact_id = reading.optional(contact_id, _decode.text, "Message.contact_id")
    direction = (
        _MESSAGE_DIRECTION[found]
        if type(found := top.get("direction")) is str
        else (None if found is None else reading.optional(found, _MESSAGE_DIRECTION, "Message.direction"))
    )
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
    app_message = reading.record(top.get("app_message"), _app_message_json.decode_app_message, "Message.app_message")
    contact_message = reading.record(
        top.get("contact_message"), _contact_message_json.decode_contact_message, "Message.contact_message"
    )
    channel_identity = reading.record(
        top.get("channel_identity"), _channel_identity_json.decode_channel_identity, "Message.channel_identity"
    )
    if type(conversation_id := top.get("conversation_id")) is not str and conversation_id is not None:
        conversation_id = reading.optional(conversation_id, _decode.text, "Message.conversation_id")
    accept_time = reading.optional(top.get("accept_time"), _decode.date_time, "Message.accept_time")
    if type(metadata := top.get("metadata")) is not str and metadata is not None:
        metadata = reading.optional(metadata, _decode.text, "Message.metadata")
    if type(sender_id := top.get("sender_id")) is not str and sender_id is not None:
        sender_id = reading.optional(sender_id, _decode.text, "Message.sender_id")
    processing_mode = (
        _PROCESSING_MODE[found]
        if type(found := top.get("processing_mode")) is str
        else (None if found is None else reading.optional(found, _PROCESSING_MODE, "Message.processing_mode"))
    )
    if type(injected := top.get("injected")) is not bool and injected is not None:
        injected = reading.optional(injected, _decode.boolean, "Message.injected")
    message_status = reading.record(
        top.get("message_status"), _message_status_json.decode_message_status, "Message.message_status"
    )
    record = _new_message.blank()
    _new_message.fill(
        record,
        id,
        contact_id,
        direction,
        text,
        app_message,
        contact_message,
        channel_identity,
        conversation_id,
        accept_time,
        metadata,
        sender_id,
        processing_mode,
        injected,
        message_status,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_sent_message = _Maker(SentMessage)


def decode_sent_message(data: JsonValue, reading: _decode.Reading) -> SentMessage:
    """Decode a `SentMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(message_id := top.get("message_id")) is not str:
        message_id = reading.required(message_id, _decode.text, "SentMessage.message_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "SentMessage.accepted_time")
    record = _new_sent_message.blank()
    _new_sent_message.fill(record, message_id, accepted_time, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_transcoded_message = _Maker(TranscodedMessage)


def decode_transcoded_message(data: JsonValue, reading: _decode.Reading) -> TranscodedMessage:
    """Decode a `TranscodedMessage` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    transcoded_message = reading.optional(
        top.get("transcoded_message"), _decode.map_of(_decode.text), "TranscodedMessage.transcoded_message"
    )
    record = _new_transcoded_message.blank()
    _new_transcoded_message.fill(record, transcoded_message, raw)
    return record


_new_conversation_received = _Maker(ConversationReceived)


def decode_conversation_received(data: JsonValue, reading: _decode.Reading) -> ConversationReceived:
    """Decode a `ConversationReceived` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    message = reading.required_record(top.get("message"), decode_message, "ConversationReceived.message")
    in_message = found if type(found := top.get("message")) is dict else _decode.members(found)
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
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationReceived.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationReceived.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationReceived.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationReceived.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationReceived.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationReceived.correlation_id")
    record = _new_conversation_received.blank()
    _new_conversation_received.fill(
        record, message, text, app_id, project_id, accepted_time, event_time, message_metadata, correlation_id, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_delivered = _Maker(ConversationDelivered)


def decode_conversation_delivered(data: JsonValue, reading: _decode.Reading) -> ConversationDelivered:
    """Decode a `ConversationDelivered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    message_delivery_report = reading.required_record(
        top.get("message_delivery_report"),
        _message_delivery_report_json.decode_message_delivery_report,
        "ConversationDelivered.message_delivery_report",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationDelivered.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationDelivered.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationDelivered.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationDelivered.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationDelivered.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationDelivered.correlation_id")
    record = _new_conversation_delivered.blank()
    _new_conversation_delivered.fill(
        record,
        message_delivery_report,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_submitted = _Maker(ConversationSubmitted)


def decode_conversation_submitted(data: JsonValue, reading: _decode.Reading) -> ConversationSubmitted:
    """Decode a `ConversationSubmitted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    message_submit_notification = reading.required_record(
        top.get("message_submit_notification"),
        _message_submit_notification_json.decode_message_submit_notification,
        "ConversationSubmitted.message_submit_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationSubmitted.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationSubmitted.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationSubmitted.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationSubmitted.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationSubmitted.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationSubmitted.correlation_id")
    record = _new_conversation_submitted.blank()
    _new_conversation_submitted.fill(
        record,
        message_submit_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_event_received = _Maker(ConversationEventReceived)


def decode_conversation_event_received(data: JsonValue, reading: _decode.Reading) -> ConversationEventReceived:
    """Decode a `ConversationEventReceived` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    event = reading.required_record(
        top.get("event"), _conversation_events_json.decode_conversation_event, "ConversationEventReceived.event"
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationEventReceived.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationEventReceived.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationEventReceived.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationEventReceived.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationEventReceived.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationEventReceived.correlation_id")
    record = _new_conversation_event_received.blank()
    _new_conversation_event_received.fill(
        record, event, app_id, project_id, accepted_time, event_time, message_metadata, correlation_id, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_event_delivered = _Maker(ConversationEventDelivered)


def decode_conversation_event_delivered(data: JsonValue, reading: _decode.Reading) -> ConversationEventDelivered:
    """Decode a `ConversationEventDelivered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    event_delivery_report = reading.required_record(
        top.get("event_delivery_report"),
        _event_delivery_report_json.decode_event_delivery_report,
        "ConversationEventDelivered.event_delivery_report",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationEventDelivered.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationEventDelivered.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationEventDelivered.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationEventDelivered.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationEventDelivered.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationEventDelivered.correlation_id")
    record = _new_conversation_event_delivered.blank()
    _new_conversation_event_delivered.fill(
        record,
        event_delivery_report,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_contact_created = _Maker(ConversationContactCreated)


def decode_conversation_contact_created(data: JsonValue, reading: _decode.Reading) -> ConversationContactCreated:
    """Decode a `ConversationContactCreated` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    contact_create_notification = reading.required_record(
        top.get("contact_create_notification"),
        _contact_notification_json.decode_contact_notification,
        "ConversationContactCreated.contact_create_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactCreated.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationContactCreated.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactCreated.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationContactCreated.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactCreated.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationContactCreated.correlation_id")
    record = _new_conversation_contact_created.blank()
    _new_conversation_contact_created.fill(
        record,
        contact_create_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_contact_updated = _Maker(ConversationContactUpdated)


def decode_conversation_contact_updated(data: JsonValue, reading: _decode.Reading) -> ConversationContactUpdated:
    """Decode a `ConversationContactUpdated` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    contact_update_notification = reading.required_record(
        top.get("contact_update_notification"),
        _contact_notification_json.decode_contact_notification,
        "ConversationContactUpdated.contact_update_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactUpdated.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationContactUpdated.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactUpdated.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationContactUpdated.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactUpdated.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationContactUpdated.correlation_id")
    record = _new_conversation_contact_updated.blank()
    _new_conversation_contact_updated.fill(
        record,
        contact_update_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_contact_deleted = _Maker(ConversationContactDeleted)


def decode_conversation_contact_deleted(data: JsonValue, reading: _decode.Reading) -> ConversationContactDeleted:
    """Decode a `ConversationContactDeleted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    contact_delete_notification = reading.required_record(
        top.get("contact_delete_notification"),
        _contact_notification_json.decode_contact_notification,
        "ConversationContactDeleted.contact_delete_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactDeleted.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationContactDeleted.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactDeleted.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationContactDeleted.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactDeleted.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationContactDeleted.correlation_id")
    record = _new_conversation_contact_deleted.blank()
    _new_conversation_contact_deleted.fill(
        record,
        contact_delete_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_contacts_merged = _Maker(ConversationContactsMerged)


def decode_conversation_contacts_merged(data: JsonValue, reading: _decode.Reading) -> ConversationContactsMerged:
    """Decode a `ConversationContactsMerged` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    contact_merge_notification = reading.required_record(
        top.get("contact_merge_notification"),
        _contact_merge_notification_json.decode_contact_merge_notification,
        "ConversationContactsMerged.contact_merge_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationContactsMerged.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationContactsMerged.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationContactsMerged.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationContactsMerged.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationContactsMerged.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationContactsMerged.correlation_id")
    record = _new_conversation_contacts_merged.blank()
    _new_conversation_contacts_merged.fill(
        record,
        contact_merge_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_identities_duplicated = _Maker(ConversationIdentitiesDuplicated)


def decode_conversation_identities_duplicated(
    data: JsonValue, reading: _decode.Reading
) -> ConversationIdentitiesDuplicated:
    """Decode a `ConversationIdentitiesDuplicated` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    duplicated_contact_identities_notification = reading.required_record(
        top.get("duplicated_contact_identities_notification"),
        _duplicated_contact_identities_json.decode_duplicated_contact_identities,
        "ConversationIdentitiesDuplicated.duplicated_contact_identities_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationIdentitiesDuplicated.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationIdentitiesDuplicated.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationIdentitiesDuplicated.accepted_time"
    )
    event_time = reading.optional(
        top.get("event_time"), _decode.date_time, "ConversationIdentitiesDuplicated.event_time"
    )
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationIdentitiesDuplicated.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(
            correlation_id, _decode.text, "ConversationIdentitiesDuplicated.correlation_id"
        )
    record = _new_conversation_identities_duplicated.blank()
    _new_conversation_identities_duplicated.fill(
        record,
        duplicated_contact_identities_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_started = _Maker(ConversationStarted)


def decode_conversation_started(data: JsonValue, reading: _decode.Reading) -> ConversationStarted:
    """Decode a `ConversationStarted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversation_start_notification = reading.required_record(
        top.get("conversation_start_notification"),
        _conversation_notification_json.decode_conversation_notification,
        "ConversationStarted.conversation_start_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationStarted.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationStarted.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationStarted.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationStarted.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationStarted.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationStarted.correlation_id")
    record = _new_conversation_started.blank()
    _new_conversation_started.fill(
        record,
        conversation_start_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_stopped = _Maker(ConversationStopped)


def decode_conversation_stopped(data: JsonValue, reading: _decode.Reading) -> ConversationStopped:
    """Decode a `ConversationStopped` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversation_stop_notification = reading.required_record(
        top.get("conversation_stop_notification"),
        _conversation_notification_json.decode_conversation_notification,
        "ConversationStopped.conversation_stop_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationStopped.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationStopped.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationStopped.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationStopped.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationStopped.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationStopped.correlation_id")
    record = _new_conversation_stopped.blank()
    _new_conversation_stopped.fill(
        record,
        conversation_stop_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_deleted = _Maker(ConversationDeleted)


def decode_conversation_deleted(data: JsonValue, reading: _decode.Reading) -> ConversationDeleted:
    """Decode a `ConversationDeleted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    conversation_delete_notification = reading.required_record(
        top.get("conversation_delete_notification"),
        _conversation_notification_json.decode_conversation_notification,
        "ConversationDeleted.conversation_delete_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationDeleted.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationDeleted.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationDeleted.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationDeleted.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationDeleted.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationDeleted.correlation_id")
    record = _new_conversation_deleted.blank()
    _new_conversation_deleted.fill(
        record,
        conversation_delete_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_opted_in = _Maker(ConversationOptedIn)


def decode_conversation_opted_in(data: JsonValue, reading: _decode.Reading) -> ConversationOptedIn:
    """Decode a `ConversationOptedIn` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    opt_in_notification = reading.required_record(
        top.get("opt_in_notification"),
        _opt_in_notification_json.decode_opt_in_notification,
        "ConversationOptedIn.opt_in_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationOptedIn.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationOptedIn.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationOptedIn.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationOptedIn.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationOptedIn.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationOptedIn.correlation_id")
    record = _new_conversation_opted_in.blank()
    _new_conversation_opted_in.fill(
        record,
        opt_in_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_opted_out = _Maker(ConversationOptedOut)


def decode_conversation_opted_out(data: JsonValue, reading: _decode.Reading) -> ConversationOptedOut:
    """Decode a `ConversationOptedOut` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    opt_out_notification = reading.required_record(
        top.get("opt_out_notification"),
        _opt_out_notification_json.decode_opt_out_notification,
        "ConversationOptedOut.opt_out_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationOptedOut.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationOptedOut.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationOptedOut.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationOptedOut.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationOptedOut.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationOptedOut.correlation_id")
    record = _new_conversation_opted_out.blank()
    _new_conversation_opted_out.fill(
        record,
        opt_out_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_capability_checked = _Maker(ConversationCapabilityChecked)


def decode_conversation_capability_checked(data: JsonValue, reading: _decode.Reading) -> ConversationCapabilityChecked:
    """Decode a `ConversationCapabilityChecked` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    capability_notification = reading.required_record(
        top.get("capability_notification"),
        _capability_notification_json.decode_capability_notification,
        "ConversationCapabilityChecked.capability_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationCapabilityChecked.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationCapabilityChecked.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationCapabilityChecked.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationCapabilityChecked.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationCapabilityChecked.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationCapabilityChecked.correlation_id")
    record = _new_conversation_capability_checked.blank()
    _new_conversation_capability_checked.fill(
        record,
        capability_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_channel_changed = _Maker(ConversationChannelChanged)


def decode_conversation_channel_changed(data: JsonValue, reading: _decode.Reading) -> ConversationChannelChanged:
    """Decode a `ConversationChannelChanged` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    channel_event_notification = reading.required_record(
        top.get("channel_event_notification"),
        _channel_event_notification_json.decode_channel_event_notification,
        "ConversationChannelChanged.channel_event_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationChannelChanged.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationChannelChanged.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationChannelChanged.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationChannelChanged.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(
            message_metadata, _decode.text, "ConversationChannelChanged.message_metadata"
        )
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationChannelChanged.correlation_id")
    record = _new_conversation_channel_changed.blank()
    _new_conversation_channel_changed.fill(
        record,
        channel_event_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_unsupported = _Maker(ConversationUnsupported)


def decode_conversation_unsupported(data: JsonValue, reading: _decode.Reading) -> ConversationUnsupported:
    """Decode a `ConversationUnsupported` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    unsupported_callback = reading.required_record(
        top.get("unsupported_callback"),
        _unsupported_callback_json.decode_unsupported_callback,
        "ConversationUnsupported.unsupported_callback",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationUnsupported.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationUnsupported.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationUnsupported.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationUnsupported.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationUnsupported.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationUnsupported.correlation_id")
    record = _new_conversation_unsupported.blank()
    _new_conversation_unsupported.fill(
        record,
        unsupported_callback,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_recorded = _Maker(ConversationRecorded)


def decode_conversation_recorded(data: JsonValue, reading: _decode.Reading) -> ConversationRecorded:
    """Decode a `ConversationRecorded` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    record_notification = reading.required_record(
        top.get("record_notification"),
        _record_notification_json.decode_record_notification,
        "ConversationRecorded.record_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationRecorded.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationRecorded.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationRecorded.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationRecorded.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationRecorded.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationRecorded.correlation_id")
    record = _new_conversation_recorded.blank()
    _new_conversation_recorded.fill(
        record,
        record_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_redacted = _Maker(ConversationRedacted)


def decode_conversation_redacted(data: JsonValue, reading: _decode.Reading) -> ConversationRedacted:
    """Decode a `ConversationRedacted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    message_redaction = reading.required_record(
        top.get("message_redaction"),
        _redacted_message_json.decode_redacted_message,
        "ConversationRedacted.message_redaction",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationRedacted.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationRedacted.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationRedacted.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationRedacted.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationRedacted.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationRedacted.correlation_id")
    record = _new_conversation_redacted.blank()
    _new_conversation_redacted.fill(
        record, message_redaction, app_id, project_id, accepted_time, event_time, message_metadata, correlation_id, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_analysed = _Maker(ConversationAnalysed)


def decode_conversation_analysed(data: JsonValue, reading: _decode.Reading) -> ConversationAnalysed:
    """Decode a `ConversationAnalysed` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    smart_conversation_notification = reading.required_record(
        top.get("smart_conversation_notification"),
        _smart_conversation_notification_json.decode_smart_conversation_notification,
        "ConversationAnalysed.smart_conversation_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationAnalysed.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationAnalysed.project_id")
    accepted_time = reading.optional(top.get("accepted_time"), _decode.date_time, "ConversationAnalysed.accepted_time")
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationAnalysed.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationAnalysed.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationAnalysed.correlation_id")
    record = _new_conversation_analysed.blank()
    _new_conversation_analysed.fill(
        record,
        smart_conversation_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_conversation_batch_updated = _Maker(ConversationBatchUpdated)


def decode_conversation_batch_updated(data: JsonValue, reading: _decode.Reading) -> ConversationBatchUpdated:
    """Decode a `ConversationBatchUpdated` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    batch_status_update_notification = reading.required_record(
        top.get("batch_status_update_notification"),
        _batch_status_update_json.decode_batch_status_update,
        "ConversationBatchUpdated.batch_status_update_notification",
    )
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConversationBatchUpdated.app_id")
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConversationBatchUpdated.project_id")
    accepted_time = reading.optional(
        top.get("accepted_time"), _decode.date_time, "ConversationBatchUpdated.accepted_time"
    )
    event_time = reading.optional(top.get("event_time"), _decode.date_time, "ConversationBatchUpdated.event_time")
    if type(message_metadata := top.get("message_metadata")) is not str and message_metadata is not None:
        message_metadata = reading.optional(message_metadata, _decode.text, "ConversationBatchUpdated.message_metadata")
    if type(correlation_id := top.get("correlation_id")) is not str and correlation_id is not None:
        correlation_id = reading.optional(correlation_id, _decode.text, "ConversationBatchUpdated.correlation_id")
    record = _new_conversation_batch_updated.blank()
    _new_conversation_batch_updated.fill(
        record,
        batch_status_update_notification,
        app_id,
        project_id,
        accepted_time,
        event_time,
        message_metadata,
        correlation_id,
        raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_message(value: object) -> JsonInput:
    """Write a `Message`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Message,
        decode_message,
        {
            "id": _encode.Member(_wire.text, needed=True),
            "contact_id": _wire.text,
            "direction": _wire.known(*_MESSAGE_DIRECTION),
            "app_message": _app_message_json.encode_app_message,
            "contact_message": _contact_message_json.encode_contact_message,
            "channel_identity": _channel_identity_json.encode_channel_identity,
            "conversation_id": _wire.text,
            "accept_time": _wire.date_time,
            "metadata": _wire.text,
            "sender_id": _wire.text,
            "processing_mode": _wire.known(*_PROCESSING_MODE),
            "injected": _wire.truth,
            "message_status": _message_status_json.encode_message_status,
        },
    )


def encode_sent_message(value: object) -> JsonInput:
    """Write a `SentMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        SentMessage,
        decode_sent_message,
        {"message_id": _encode.Member(_wire.text, needed=True), "accepted_time": _wire.date_time},
    )


def encode_transcoded_message(value: object) -> JsonInput:
    """Write a `TranscodedMessage`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, TranscodedMessage, decode_transcoded_message, {"transcoded_message": _wire.map_of(_wire.text)}
    )


def encode_conversation_received(value: object) -> JsonInput:
    """Write a `ConversationReceived`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationReceived,
        decode_conversation_received,
        {
            "message": _encode.Member(encode_message, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
            "text": _encode.Member(_wire.text, path=("message", "contact_message", "text_message", "text")),
        },
    )


def encode_conversation_delivered(value: object) -> JsonInput:
    """Write a `ConversationDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationDelivered,
        decode_conversation_delivered,
        {
            "message_delivery_report": _encode.Member(
                _message_delivery_report_json.encode_message_delivery_report, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_submitted(value: object) -> JsonInput:
    """Write a `ConversationSubmitted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationSubmitted,
        decode_conversation_submitted,
        {
            "message_submit_notification": _encode.Member(
                _message_submit_notification_json.encode_message_submit_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_event_received(value: object) -> JsonInput:
    """Write a `ConversationEventReceived`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEventReceived,
        decode_conversation_event_received,
        {
            "event": _encode.Member(_conversation_events_json.encode_conversation_event, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_event_delivered(value: object) -> JsonInput:
    """Write a `ConversationEventDelivered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationEventDelivered,
        decode_conversation_event_delivered,
        {
            "event_delivery_report": _encode.Member(
                _event_delivery_report_json.encode_event_delivery_report, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_contact_created(value: object) -> JsonInput:
    """Write a `ConversationContactCreated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactCreated,
        decode_conversation_contact_created,
        {
            "contact_create_notification": _encode.Member(
                _contact_notification_json.encode_contact_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_contact_updated(value: object) -> JsonInput:
    """Write a `ConversationContactUpdated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactUpdated,
        decode_conversation_contact_updated,
        {
            "contact_update_notification": _encode.Member(
                _contact_notification_json.encode_contact_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_contact_deleted(value: object) -> JsonInput:
    """Write a `ConversationContactDeleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactDeleted,
        decode_conversation_contact_deleted,
        {
            "contact_delete_notification": _encode.Member(
                _contact_notification_json.encode_contact_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_contacts_merged(value: object) -> JsonInput:
    """Write a `ConversationContactsMerged`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationContactsMerged,
        decode_conversation_contacts_merged,
        {
            "contact_merge_notification": _encode.Member(
                _contact_merge_notification_json.encode_contact_merge_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_identities_duplicated(value: object) -> JsonInput:
    """Write a `ConversationIdentitiesDuplicated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationIdentitiesDuplicated,
        decode_conversation_identities_duplicated,
        {
            "duplicated_contact_identities_notification": _encode.Member(
                _duplicated_contact_identities_json.encode_duplicated_contact_identities, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_started(value: object) -> JsonInput:
    """Write a `ConversationStarted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationStarted,
        decode_conversation_started,
        {
            "conversation_start_notification": _encode.Member(
                _conversation_notification_json.encode_conversation_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_stopped(value: object) -> JsonInput:
    """Write a `ConversationStopped`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationStopped,
        decode_conversation_stopped,
        {
            "conversation_stop_notification": _encode.Member(
                _conversation_notification_json.encode_conversation_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_deleted(value: object) -> JsonInput:
    """Write a `ConversationDeleted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationDeleted,
        decode_conversation_deleted,
        {
            "conversation_delete_notification": _encode.Member(
                _conversation_notification_json.encode_conversation_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_opted_in(value: object) -> JsonInput:
    """Write a `ConversationOptedIn`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationOptedIn,
        decode_conversation_opted_in,
        {
            "opt_in_notification": _encode.Member(_opt_in_notification_json.encode_opt_in_notification, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_opted_out(value: object) -> JsonInput:
    """Write a `ConversationOptedOut`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationOptedOut,
        decode_conversation_opted_out,
        {
            "opt_out_notification": _encode.Member(_opt_out_notification_json.encode_opt_out_notification, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_capability_checked(value: object) -> JsonInput:
    """Write a `ConversationCapabilityChecked`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationCapabilityChecked,
        decode_conversation_capability_checked,
        {
            "capability_notification": _encode.Member(
                _capability_notification_json.encode_capability_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_channel_changed(value: object) -> JsonInput:
    """Write a `ConversationChannelChanged`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationChannelChanged,
        decode_conversation_channel_changed,
        {
            "channel_event_notification": _encode.Member(
                _channel_event_notification_json.encode_channel_event_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_unsupported(value: object) -> JsonInput:
    """Write a `ConversationUnsupported`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationUnsupported,
        decode_conversation_unsupported,
        {
            "unsupported_callback": _encode.Member(_unsupported_callback_json.encode_unsupported_callback, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_recorded(value: object) -> JsonInput:
    """Write a `ConversationRecorded`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationRecorded,
        decode_conversation_recorded,
        {
            "record_notification": _encode.Member(_record_notification_json.encode_record_notification, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_redacted(value: object) -> JsonInput:
    """Write a `ConversationRedacted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationRedacted,
        decode_conversation_redacted,
        {
            "message_redaction": _encode.Member(_redacted_message_json.encode_redacted_message, needed=True),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_analysed(value: object) -> JsonInput:
    """Write a `ConversationAnalysed`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationAnalysed,
        decode_conversation_analysed,
        {
            "smart_conversation_notification": _encode.Member(
                _smart_conversation_notification_json.encode_smart_conversation_notification, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


def encode_conversation_batch_updated(value: object) -> JsonInput:
    """Write a `ConversationBatchUpdated`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConversationBatchUpdated,
        decode_conversation_batch_updated,
        {
            "batch_status_update_notification": _encode.Member(
                _batch_status_update_json.encode_batch_status_update, needed=True
            ),
            "app_id": _wire.text,
            "project_id": _wire.text,
            "accepted_time": _wire.date_time,
            "event_time": _wire.date_time,
            "message_metadata": _wire.text,
            "correlation_id": _wire.text,
        },
    )


ENCODERS: dict[type, object] = {
    Message: encode_message,
    SentMessage: encode_sent_message,
    TranscodedMessage: encode_transcoded_message,
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
    ConversationBatchUpdated: encode_conversation_batch_updated,
}
