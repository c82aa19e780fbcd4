"""The records and events of `conversation.webhooks`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.record import Record as _Record
from .._runtime.values import Unrecognized


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ConversationWebhook(_Record):
    """A conversation webhook."""

    id: str
    """The webhook."""

    app_id: str | None = None
    """The app."""

    target: str | None = None
    """Where events are sent."""

    target_type: Literal["DISMISS", "HTTP"] | Unrecognized | None = None
    """How events are sent."""

    triggers: (
        list[
            Literal[
                "UNSPECIFIED_TRIGGER",
                "MESSAGE_DELIVERY",
                "MESSAGE_SUBMIT",
                "MESSAGE_INBOUND",
                "EVENT_DELIVERY",
                "EVENT_INBOUND",
                "CONVERSATION_START",
                "CONVERSATION_STOP",
                "CONVERSATION_DELETE",
                "CONTACT_CREATE",
                "CONTACT_DELETE",
                "CONTACT_MERGE",
                "CONTACT_UPDATE",
                "CONTACT_IDENTITIES_DUPLICATION",
                "OPT_IN",
                "OPT_OUT",
                "CAPABILITY",
                "CHANNEL_EVENT",
                "UNSUPPORTED",
                "RECORD_NOTIFICATION",
                "BATCH_STATUS_UPDATE",
                "SMART_CONVERSATION",
                "SMART_CONVERSATIONS",
                "MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION",
            ]
            | Unrecognized
        ]
        | None
    ) = None
    """Which events are sent."""

    secret: str | None = None
    """The secret that signs the events."""

    client_credentials: WebhookCredentials | None = None
    """What Sinch authenticates with, by OAuth2."""


from .webhook_credentials import WebhookCredentials  # noqa: E402
