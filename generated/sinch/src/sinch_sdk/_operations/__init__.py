"""The operations and events of the API, for `tools`."""

from __future__ import annotations

CLIENT = "Sinch"
"""The class of the client."""

COMMAND = "sinch-sdk"
"""The command of a terminal."""

OPERATIONS: tuple[tuple[str, str, str, str, str, bool, str], ...] = (
    ("sms.list", "sms_list", "sms", "list", "reads", True, "List SMS."),
    ("sms.read", "sms_read", "sms", "read", "reads", True, "Read one SMS."),
    ("sms.create", "sms_create", "sms", "create", "changes", False, "Create a new SMS."),
    ("voice.list", "voice_list", "voice", "list", "reads", True, "List voice."),
    ("voice.read", "voice_read", "voice", "read", "reads", True, "Read one voice."),
    ("voice.create", "voice_create", "voice", "create", "changes", False, "Create a new voice."),
    ("verify.create", "verify_create", "verify", "create", "changes", False, "Create a new verify."),
    ("verify.read", "verify_read", "verify", "read", "reads", True, "Read one verify."),
    ("conversation.read", "conversation_read", "conversation", "read", "reads", True, "Read one conversation."),
    ("conversation.list", "conversation_list", "conversation", "list", "reads", True, "List conversation."),
    ("conversation.send", "conversation_send", "conversation", "send", "changes", False, "Send: conversation."),
    ("contact.read", "contact_read", "contact", "read", "reads", True, "Read one contact."),
    ("contact.list", "contact_list", "contact", "list", "reads", True, "List contact."),
    ("contact.create", "contact_create", "contact", "create", "changes", False, "Create a new contact."),
)
"""The name of each, its name as a tool, its module, its key there, its effect, whether it is repeatable, a summary."""

TRIGGERS: tuple[tuple[str, str, str], ...] = (
    ("sms/delivered", "sms", "The event sms/delivered."),
    ("voice/answered", "voice", "The event voice/answered."),
)
"""The id of each event, its module, a summary."""
