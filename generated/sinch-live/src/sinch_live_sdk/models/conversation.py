"""The records and events of `conversation`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import IsoDateTime, Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Message(_Record):
    """A record of `conversation`."""

    id: str
    """The message."""

    contact_id: str | None = None
    """The contact; empty in `DISPATCH`."""

    direction: Literal["UNDEFINED_DIRECTION", "TO_APP", "TO_CONTACT"] | Unrecognized | None = None
    """Which way it went."""

    text: str | None = None
    """The text, sent or received."""

    app_message: AppMessage | None = None
    """What the app said."""

    contact_message: ContactMessage | None = None
    """What the contact said."""

    channel_identity: ChannelIdentity | None = None
    """The address of the contact."""

    conversation_id: str | None = None
    """The conversation; empty in `DISPATCH`."""

    accept_time: IsoDateTime | None = None
    """When it was accepted."""

    metadata: str | None = None
    """Your own text."""

    sender_id: str | None = None
    """Who sent it on the channel, or whom a contact wrote to."""

    processing_mode: Literal["CONVERSATION", "DISPATCH"] | Unrecognized | None = None
    """The mode of the app."""

    injected: bool | None = None
    """Whether it was put in by hand."""

    message_status: MessageStatus | None = None
    """How far it has come, where the app keeps that."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SentMessage(_Record):
    """What `conversation.send` returns."""

    message_id: str
    """The message."""

    accepted_time: IsoDateTime | None = None
    """When it was accepted."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class TranscodedMessage(_Record):
    """What `conversation.transcode` returns."""

    transcoded_message: dict[str, str] | None = None
    """The message by channel, as a text of the channel's own JSON."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationReceived(_Record):
    """Sent when a contact has written."""

    message: Message
    """The message."""

    text: str | None = None
    """The text, where it is one."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationDelivered(_Record):
    """Sent when it is known how far a message has come."""

    message_delivery_report: MessageDeliveryReport
    """How far it has come."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationSubmitted(_Record):
    """Sent when a message was handed to its channel."""

    message_submit_notification: MessageSubmitNotification
    """The message."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationEventReceived(_Record):
    """Sent when a contact has done something else, such as typing."""

    event: ConversationEvent
    """What was done."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationEventDelivered(_Record):
    """Sent when it is known how far an event has come."""

    event_delivery_report: EventDeliveryReport
    """How far it has come."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationContactCreated(_Record):
    """Sent when a contact was made."""

    contact_create_notification: ContactNotification
    """The contact."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationContactUpdated(_Record):
    """Sent when a contact was changed."""

    contact_update_notification: ContactNotification
    """The contact."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationContactDeleted(_Record):
    """Sent when a contact was deleted."""

    contact_delete_notification: ContactNotification
    """The contact."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationContactsMerged(_Record):
    """Sent when two contacts became one."""

    contact_merge_notification: ContactMergeNotification
    """The contacts."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationIdentitiesDuplicated(_Record):
    """Sent when several contacts have one address."""

    duplicated_contact_identities_notification: DuplicatedContactIdentities
    """The addresses."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationStarted(_Record):
    """Sent when a conversation starts."""

    conversation_start_notification: ConversationNotification
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationStopped(_Record):
    """Sent when a conversation stops."""

    conversation_stop_notification: ConversationNotification
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationDeleted(_Record):
    """Sent when a conversation was deleted."""

    conversation_delete_notification: ConversationNotification
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationOptedIn(_Record):
    """Sent when a contact has opted in."""

    opt_in_notification: OptInNotification
    """Who has, and to what."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationOptedOut(_Record):
    """Sent when a contact has opted out."""

    opt_out_notification: OptOutNotification
    """Who has, and of what."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationCapabilityChecked(_Record):
    """Sent when it is known what a contact's channel can do."""

    capability_notification: CapabilityNotification
    """What it can do."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationChannelChanged(_Record):
    """Sent when something about a channel has changed, such as its quality."""

    channel_event_notification: ChannelEventNotification
    """What changed."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationUnsupported(_Record):
    """Sent when a channel sends what the API has no words for."""

    unsupported_callback: UnsupportedCallback
    """What it sent."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationRecorded(_Record):
    """Sent when it is known whether something could be stored."""

    record_notification: RecordNotification
    """What was stored."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationRedacted(_Record):
    """Sent when personal data was taken out of a message."""

    message_redaction: RedactedMessage
    """What is left of it."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationAnalysed(_Record):
    """Sent when a message was analysed."""

    smart_conversation_notification: SmartConversationNotification
    """What was found."""

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationBatchUpdated(_Record):
    """Sent when it is known how far a batch has come."""

    batch_status_update_notification: BatchStatusUpdate
    """How far it has come."""

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


from .app_message import AppMessage  # noqa: E402
from .batch_status_update import BatchStatusUpdate  # noqa: E402
from .capability_notification import CapabilityNotification  # noqa: E402
from .channel_event_notification import ChannelEventNotification  # noqa: E402
from .channel_identity import ChannelIdentity  # noqa: E402
from .contact_merge_notification import ContactMergeNotification  # noqa: E402
from .contact_message import ContactMessage  # noqa: E402
from .contact_notification import ContactNotification  # noqa: E402
from .conversation_events import ConversationEvent  # noqa: E402
from .conversation_notification import ConversationNotification  # noqa: E402
from .duplicated_contact_identities import DuplicatedContactIdentities  # noqa: E402
from .event_delivery_report import EventDeliveryReport  # noqa: E402
from .message_delivery_report import MessageDeliveryReport  # noqa: E402
from .message_status import MessageStatus  # noqa: E402
from .message_submit_notification import MessageSubmitNotification  # noqa: E402
from .opt_in_notification import OptInNotification  # noqa: E402
from .opt_out_notification import OptOutNotification  # noqa: E402
from .record_notification import RecordNotification  # noqa: E402
from .redacted_message import RedactedMessage  # noqa: E402
from .smart_conversation_notification import SmartConversationNotification  # noqa: E402
from .unsupported_callback import UnsupportedCallback  # noqa: E402
