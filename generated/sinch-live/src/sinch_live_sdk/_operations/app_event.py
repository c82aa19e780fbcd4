"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "AppEvent": (
        '{"description":"What an app does.","anyOf":[{"type":"object",'
        '"properties":{"composing_event":{"$ref":"#/$defs/composing_event/ComposingEvent"}},'
        '"required":["composing_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"composing_end_event":{"$ref":"#/$defs/composing_end_event/ComposingEndEvent"}},'
        '"required":["composing_end_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"read_message_event":{"$ref":"#/$defs/read_message_event/ReadMessageEvent"}},'
        '"required":["read_message_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"comment_reply_event":{"$ref":"#/$defs/comment_reply_event/CommentReplyEvent"}},'
        '"required":["comment_reply_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"agent_joined_event":{"$ref":"#/$defs/agent_joined_event/AgentJoinedEvent"}},'
        '"required":["agent_joined_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"agent_left_event":{"$ref":"#/$defs/agent_left_event/AgentLeftEvent"}},'
        '"required":["agent_left_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"generic_event":{"$ref":"#/$defs/generic_event/GenericEvent"}},"required":["generic_event"],'
        '"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "AppEvent": (
        '{"description":"What an app does.","anyOf":[{"type":"object",'
        '"properties":{"composing_event":{"$ref":"#/$defs/composing_event/ComposingEvent"}},'
        '"required":["composing_event"]},{"type":"object",'
        '"properties":{"composing_end_event":{"$ref":"#/$defs/composing_end_event/ComposingEndEvent"}},'
        '"required":["composing_end_event"]},{"type":"object",'
        '"properties":{"read_message_event":{"$ref":"#/$defs/read_message_event/ReadMessageEvent"}},'
        '"required":["read_message_event"]},{"type":"object",'
        '"properties":{"comment_reply_event":{"$ref":"#/$defs/comment_reply_event/CommentReplyEvent"}},'
        '"required":["comment_reply_event"]},{"type":"object",'
        '"properties":{"agent_joined_event":{"$ref":"#/$defs/agent_joined_event/AgentJoinedEvent"}},'
        '"required":["agent_joined_event"]},{"type":"object",'
        '"properties":{"agent_left_event":{"$ref":"#/$defs/agent_left_event/AgentLeftEvent"}},'
        '"required":["agent_left_event"]},{"type":"object",'
        '"properties":{"generic_event":{"$ref":"#/$defs/generic_event/GenericEvent"}},"required":["generic_event"]}]}'
    ),
}
"""The schema of each type, as it is received."""
