"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ContactMessageEvent": (
        '{"description":"What a contact does to a message.","anyOf":[{"type":"object",'
        '"properties":{"reaction_event":{"$ref":"#/$defs/reaction_event/ReactionEvent"}},"required":["reaction_event"],'
        '"additionalProperties":false},{"type":"object",'
        '"properties":{"payment_status_update_event":{"$ref":"#/$defs/payment_status_update_event/PaymentStatusUpdateEv'
        'ent"}},"required":["payment_status_update_event"],"additionalProperties":false},{"type":"object",'
        '"properties":{"shortlink_activated_event":{"$ref":"#/$defs/short_link_activated_event/ShortLinkActivatedEvent"'
        '}},"required":["shortlink_activated_event"],"additionalProperties":false}]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ContactMessageEvent": (
        '{"description":"What a contact does to a message.","anyOf":[{"type":"object",'
        '"properties":{"reaction_event":{"$ref":"#/$defs/reaction_event/ReactionEvent"}},'
        '"required":["reaction_event"]},{"type":"object",'
        '"properties":{"payment_status_update_event":{"$ref":"#/$defs/payment_status_update_event/PaymentStatusUpdateEv'
        'ent"}},"required":["payment_status_update_event"]},{"type":"object",'
        '"properties":{"shortlink_activated_event":{"$ref":"#/$defs/short_link_activated_event/ShortLinkActivatedEvent"'
        '}},"required":["shortlink_activated_event"]}]}'
    ),
}
"""The schema of each type, as it is received."""
