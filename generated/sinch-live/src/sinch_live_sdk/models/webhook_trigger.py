"""The type `WebhookTrigger`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.values import Unrecognized

WebhookTrigger: TypeAlias = (
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
)
"""A kind of event."""
