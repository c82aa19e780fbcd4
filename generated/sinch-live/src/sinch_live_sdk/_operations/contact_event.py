"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ContactEvent": (
        '{"description":"What a contact does.","anyOf":[{"type":"object",'
        '"properties":{"composing_event":{"$ref":"#/$defs/composing_event/ComposingEvent"}},'
        '"required":["composing_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"composing_end_event":{"$ref":"#/$defs/composing_end_event/ComposingEndEvent"}},'
        '"required":["composing_end_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"conversation_deleted_event":{"$ref":"#/$defs/conversation_deleted_event/ConversationDeletedEven'
        't"}},"required":["conversation_deleted_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"comment_event":{"$ref":"#/$defs/comment_event/CommentEvent"}},"required":["comment_event"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"generic_event":{"$ref":"#/$defs/generic_event/GenericEvent"}},"required":["generic_event"],'
        '"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactEvent": (
        '{"description":"What a contact does.","anyOf":[{"type":"object",'
        '"properties":{"composing_event":{"$ref":"#/$defs/composing_event/ComposingEvent"}},'
        '"required":["composing_event"]},{"type":"object",'
        '"properties":{"composing_end_event":{"$ref":"#/$defs/composing_end_event/ComposingEndEvent"}},'
        '"required":["composing_end_event"]},{"type":"object",'
        '"properties":{"conversation_deleted_event":{"$ref":"#/$defs/conversation_deleted_event/ConversationDeletedEven'
        't"}},"required":["conversation_deleted_event"]},{"type":"object",'
        '"properties":{"comment_event":{"$ref":"#/$defs/comment_event/CommentEvent"}},"required":["comment_event"]},'
        '{"type":"object","properties":{"generic_event":{"$ref":"#/$defs/generic_event/GenericEvent"}},'
        '"required":["generic_event"]}]}'
    ),
}
"""The schema of each type, as it is received."""
