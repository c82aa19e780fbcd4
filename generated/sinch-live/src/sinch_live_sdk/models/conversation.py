"""The records and events of `conversation`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Message(_Record):
    """A record of `conversation`."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SentMessage(_Record):
    """What `conversation.send` returns."""

    message_id: str
    """The message."""

    accepted_time: IsoDateTime | None = None
    """When it was accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationReceived(_Record):
    """Sent when a contact has written."""

    message_id: str | None = None
    """The message."""

    direction: str | None = None
    """TO_APP."""

    text: str | None = None
    """The text."""

    contact_message: JsonObject | None = None
    """Whatever was written."""

    metadata: str | None = None
    """The channel's own text."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    sender_id: str | None = None
    """Who it was sent to."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationDelivered(_Record):
    """Sent when it is known how far a message has come."""

    message_id: str | None = None
    """The message."""

    status: str | None = None
    """QUEUED_ON_CHANNEL, DELIVERED, READ, FAILED or SWITCHING_CHANNEL."""

    metadata: str | None = None
    """Your own text."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    reason_code: str | None = None
    """Why it failed."""

    reason: str | None = None
    """Why it failed, in words."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationSubmitted(_Record):
    """Sent when a message was handed to its channel."""

    message_id: str | None = None
    """The message."""

    submitted_message: JsonObject | None = None
    """The message."""

    metadata: str | None = None
    """Your own text."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationEventReceived(_Record):
    """Sent when a contact has done something else, such as typing."""

    event_id: str | None = None
    """The event."""

    direction: str | None = None
    """TO_APP."""

    contact_event: JsonObject | None = None
    """What was done."""

    contact_message_event: JsonObject | None = None
    """What was done to a message."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationEventDelivered(_Record):
    """Sent when it is known how far an event has come."""

    event_id: str | None = None
    """The event."""

    status: str | None = None
    """How far it has come."""

    contact_id: str | None = None
    """The contact."""

    metadata: str | None = None
    """Your own text."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    reason_code: str | None = None
    """Why it failed."""

    reason: str | None = None
    """Why it failed, in words."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationContactCreated(_Record):
    """Sent when a contact was made."""

    contact_id: str | None = None
    """The contact."""

    display_name: str | None = None
    """The name that is shown."""

    email: str | None = None
    """An e-mail address."""

    external_id: str | None = None
    """Your own reference."""

    language: str | None = None
    """The language."""

    channel_identities: list[JsonObject] | None = None
    """All of their addresses."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationContactUpdated(_Record):
    """Sent when a contact was changed."""

    contact_id: str | None = None
    """The contact."""

    display_name: str | None = None
    """The name that is shown."""

    email: str | None = None
    """An e-mail address."""

    external_id: str | None = None
    """Your own reference."""

    language: str | None = None
    """The language."""

    channel_identities: list[JsonObject] | None = None
    """All of their addresses."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationContactDeleted(_Record):
    """Sent when a contact was deleted."""

    contact_id: str | None = None
    """The contact."""

    display_name: str | None = None
    """The name that is shown."""

    email: str | None = None
    """An e-mail address."""

    external_id: str | None = None
    """Your own reference."""

    language: str | None = None
    """The language."""

    channel_identities: list[JsonObject] | None = None
    """All of their addresses."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationContactsMerged(_Record):
    """Sent when two contacts became one."""

    preserved_contact_id: str | None = None
    """The contact that is left."""

    deleted_contact_id: str | None = None
    """The contact that is gone."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationIdentitiesDuplicated(_Record):
    """Sent when several contacts have one address."""

    duplicated_identities: list[JsonObject] | None = None
    """Each `channel` with its `contact_ids`."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationStarted(_Record):
    """Sent when a conversation starts."""

    conversation_id: str | None = None
    """The conversation."""

    contact_id: str | None = None
    """The contact."""

    active: bool | None = None
    """Whether it goes on."""

    active_channel: str | None = None
    """The channel."""

    last_received: IsoDateTime | None = None
    """When the last message came."""

    metadata: str | None = None
    """Your own text."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationStopped(_Record):
    """Sent when a conversation stops."""

    conversation_id: str | None = None
    """The conversation."""

    contact_id: str | None = None
    """The contact."""

    active: bool | None = None
    """Whether it goes on."""

    active_channel: str | None = None
    """The channel."""

    last_received: IsoDateTime | None = None
    """When the last message came."""

    metadata: str | None = None
    """Your own text."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationDeleted(_Record):
    """Sent when a conversation was deleted."""

    conversation_id: str | None = None
    """The conversation."""

    contact_id: str | None = None
    """The contact."""

    active: bool | None = None
    """Whether it goes on."""

    active_channel: str | None = None
    """The channel."""

    last_received: IsoDateTime | None = None
    """When the last message came."""

    metadata: str | None = None
    """Your own text."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationOptedIn(_Record):
    """Sent when a contact has opted in."""

    request_id: str | None = None
    """The request."""

    contact_id: str | None = None
    """The contact."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    status: str | None = None
    """Whether it worked."""

    error: str | None = None
    """What failed."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationOptedOut(_Record):
    """Sent when a contact has opted out."""

    request_id: str | None = None
    """The request."""

    contact_id: str | None = None
    """The contact."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    status: str | None = None
    """Whether it worked."""

    error: str | None = None
    """What failed."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationCapabilityChecked(_Record):
    """Sent when it is known what a contact's channel can do."""

    contact_id: str | None = None
    """The contact."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    capability_status: str | None = None
    """CAPABILITY_FULL, CAPABILITY_PARTIAL or NO_CAPABILITY."""

    channel_capabilities: list[str] | None = None
    """What it can do."""

    request_id: str | None = None
    """The request."""

    reason_code: str | None = None
    """Why it failed."""

    reason: str | None = None
    """Why it failed, in words."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationChannelChanged(_Record):
    """Sent when something about a channel has changed, such as its quality."""

    channel: str | None = None
    """The channel."""

    event_type: str | None = None
    """What changed."""

    additional_data: JsonObject | None = None
    """More about it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationUnsupported(_Record):
    """Sent when a channel sends what the API has no words for."""

    callback_id: str | None = None
    """The callback."""

    channel: str | None = None
    """The channel."""

    payload: str | None = None
    """What the channel sent."""

    processing_mode: str | None = None
    """CONVERSATION or DISPATCH."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRecorded(_Record):
    """Sent when it is known whether something could be stored."""

    entity_id: str | None = None
    """The message or the event."""

    record_status: str | None = None
    """Whether it was stored."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    reason_code: str | None = None
    """Why it failed."""

    reason: str | None = None
    """Why it failed, in words."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRedacted(_Record):
    """Sent when personal data was taken out of a message."""

    message_id: str | None = None
    """The message."""

    direction: str | None = None
    """TO_APP."""

    contact_message: JsonObject | None = None
    """What is left of it."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    channel: str | None = None
    """The channel."""

    identity: str | None = None
    """The address on it."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationAnalysed(_Record):
    """Sent when a message was analysed."""

    message_id: str | None = None
    """The message."""

    channel: str | None = None
    """The channel."""

    channel_identity: str | None = None
    """The address on it."""

    analysis_results: JsonObject | None = None
    """What was found."""

    contact_id: str | None = None
    """The contact."""

    conversation_id: str | None = None
    """The conversation."""

    app_id: str | None = None
    """The app."""

    project_id: str | None = None
    """The project."""

    accepted_time: IsoDateTime | None = None
    """When Sinch got it."""

    event_time: IsoDateTime | None = None
    """When it happened."""

    message_metadata: str | None = None
    """Your own text of the message."""

    correlation_id: str | None = None
    """Your own reference of the message."""
