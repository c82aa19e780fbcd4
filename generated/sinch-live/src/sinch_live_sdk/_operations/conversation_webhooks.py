"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"conversation.webhooks.list","reply":"list","positional":["app_id"],"input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"}},"required":["app_id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_webhooks/ConversationWebhook"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "create": (
        '{"method":"conversation.webhooks.create","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"target":{"type":"string",'
        '"description":"Where events are sent: 742 characters at most","examples":["https://acme.example/webhooks"]},'
        '"triggers":{"type":"array","items":{"type":"string","enum":["UNSPECIFIED_TRIGGER","MESSAGE_DELIVERY",'
        '"MESSAGE_SUBMIT","MESSAGE_INBOUND","EVENT_DELIVERY","EVENT_INBOUND","CONVERSATION_START","CONVERSATION_STOP",'
        '"CONVERSATION_DELETE","CONTACT_CREATE","CONTACT_DELETE","CONTACT_MERGE","CONTACT_UPDATE",'
        '"CONTACT_IDENTITIES_DUPLICATION","OPT_IN","OPT_OUT","CAPABILITY","CHANNEL_EVENT","UNSUPPORTED",'
        '"RECORD_NOTIFICATION","BATCH_STATUS_UPDATE","SMART_CONVERSATION","SMART_CONVERSATIONS",'
        '"MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION"]},"description":"Which events are sent",'
        '"examples":[["MESSAGE_INBOUND","MESSAGE_DELIVERY"]]},"target_type":{"type":"string","enum":["DISMISS","HTTP"],'
        '"description":"How events are sent"},"secret":{"type":"string",'
        '"description":"The secret that signs the events"},'
        '"client_credentials":{"$ref":"#/$defs/webhook_credentials/WebhookCredentials",'
        '"description":"What Sinch authenticates with, by OAuth2"}},"required":["app_id","target","triggers"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_webhooks/ConversationWebhook"}}'
    ),
    "read": (
        '{"method":"conversation.webhooks.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The webhook"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_webhooks/ConversationWebhook"}}'
    ),
    "update": (
        '{"method":"conversation.webhooks.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The webhook"},"update_mask":{"type":"array",'
        '"items":{"type":"string"},"description":"What to change, by the names of fields; what is given if not said"},'
        '"app_id":{"type":"string","description":"The Conversation app"},"target":{"type":"string",'
        '"description":"Where events are sent: 742 characters at most"},"triggers":{"type":"array",'
        '"items":{"type":"string","enum":["UNSPECIFIED_TRIGGER","MESSAGE_DELIVERY","MESSAGE_SUBMIT","MESSAGE_INBOUND",'
        '"EVENT_DELIVERY","EVENT_INBOUND","CONVERSATION_START","CONVERSATION_STOP","CONVERSATION_DELETE",'
        '"CONTACT_CREATE","CONTACT_DELETE","CONTACT_MERGE","CONTACT_UPDATE","CONTACT_IDENTITIES_DUPLICATION","OPT_IN",'
        '"OPT_OUT","CAPABILITY","CHANNEL_EVENT","UNSUPPORTED","RECORD_NOTIFICATION","BATCH_STATUS_UPDATE",'
        '"SMART_CONVERSATION","SMART_CONVERSATIONS","MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION"]},'
        '"description":"Which events are sent"},"target_type":{"type":"string","enum":["DISMISS","HTTP"],'
        '"description":"How events are sent"},"secret":{"type":"string",'
        '"description":"The secret that signs the events"},'
        '"client_credentials":{"$ref":"#/$defs/webhook_credentials/WebhookCredentials",'
        '"description":"What Sinch authenticates with, by OAuth2"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_webhooks/ConversationWebhook"}}'
    ),
    "delete": (
        '{"method":"conversation.webhooks.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The webhook"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConversationWebhook": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The webhook","readOnly":true},'
        '"app_id":{"type":["string","null"],"description":"The app"},"target":{"type":["string","null"],'
        '"description":"Where events are sent"},"target_type":{"type":["string","null"],"examples":["DISMISS","HTTP"],'
        '"description":"How events are sent"},"triggers":{"type":["array","null"],"items":{"type":"string",'
        '"examples":["UNSPECIFIED_TRIGGER","MESSAGE_DELIVERY","MESSAGE_SUBMIT","MESSAGE_INBOUND","EVENT_DELIVERY",'
        '"EVENT_INBOUND","CONVERSATION_START","CONVERSATION_STOP","CONVERSATION_DELETE","CONTACT_CREATE",'
        '"CONTACT_DELETE","CONTACT_MERGE","CONTACT_UPDATE","CONTACT_IDENTITIES_DUPLICATION","OPT_IN","OPT_OUT",'
        '"CAPABILITY","CHANNEL_EVENT","UNSUPPORTED","RECORD_NOTIFICATION","BATCH_STATUS_UPDATE","SMART_CONVERSATION",'
        '"SMART_CONVERSATIONS","MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION"]},"description":"Which events are sent"},'
        '"secret":{"type":["string","null"],"description":"The secret that signs the events"},'
        '"client_credentials":{"anyOf":[{"$ref":"#/$defs/webhook_credentials/WebhookCredentials"},{"type":"null"}],'
        '"description":"What Sinch authenticates with, by OAuth2"}}}'
    ),
}
"""The schema of each type, as it is received."""
