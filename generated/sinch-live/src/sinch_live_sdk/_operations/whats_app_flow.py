"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "WhatsAppFlow": (
        '{"description":"A flow of WhatsApp: forms, one after another.","type":"object","additionalProperties":false,'
        '"properties":{"header":{"$ref":"#/$defs/whats_app_header/WhatsAppHeader",'
        '"description":"What stands above it"},"body":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text"},"footer":{"$ref":"#/$defs/whats_app_text/WhatsAppText",'
        '"description":"The text below it"},"flow_id":{"type":"string","description":"The flow"},'
        '"flow_cta":{"type":"string","description":"The text of the button"},"flow_token":{"type":"string",'
        '"description":"Your own id of this flow"},"flow_mode":{"type":"string","enum":["draft","published"],'
        '"description":"Whether it is published"},"flow_action":{"type":"string","enum":["navigate","data_exchange"],'
        '"description":"What the button does"},'
        '"flow_action_payload":{"$ref":"#/$defs/whats_app_flow/FlowActionPayload",'
        '"description":"Where the flow begins"}},"required":["flow_id","flow_cta"]}'
    ),
    "FlowActionPayload": (
        '{"type":"object","additionalProperties":false,"properties":{"screen":{"type":"string",'
        '"description":"The first screen"},"data":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"The data of that screen"}}}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "WhatsAppFlow": (
        '{"description":"A flow of WhatsApp: forms, one after another.","type":"object",'
        '"properties":{"header":{"anyOf":[{"$ref":"#/$defs/whats_app_header/WhatsAppHeader"},{"type":"null"}],'
        '"description":"What stands above it"},"body":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text"},"footer":{"anyOf":[{"$ref":"#/$defs/whats_app_text/WhatsAppText"},'
        '{"type":"null"}],"description":"The text below it"},"flow_id":{"type":"string","description":"The flow"},'
        '"flow_cta":{"type":"string","description":"The text of the button"},"flow_token":{"type":["string","null"],'
        '"description":"Your own id of this flow"},"flow_mode":{"type":["string","null"],"examples":["draft",'
        '"published"],"description":"Whether it is published"},"flow_action":{"type":["string","null"],'
        '"examples":["navigate","data_exchange"],"description":"What the button does"},'
        '"flow_action_payload":{"anyOf":[{"$ref":"#/$defs/whats_app_flow/FlowActionPayload"},{"type":"null"}],'
        '"description":"Where the flow begins"}}}'
    ),
    "FlowActionPayload": (
        '{"type":"object","properties":{"screen":{"type":["string","null"],"description":"The first screen"},'
        '"data":{"type":["object","null"],"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},'
        '{"type":"null"}]},"description":"The data of that screen"}}}'
    ),
}
"""The schema of each type, as it is received."""
