"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"conversation.apps.list","reply":"list","input":{"type":"object","properties":{},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_apps/ConversationApps"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "create": (
        '{"method":"conversation.apps.create","reply":"record","input":{"type":"object",'
        '"properties":{"display_name":{"type":"string","description":"The name that is shown: 64 characters at most",'
        '"examples":["Support"]},"channel_credentials":{"type":"array",'
        '"items":{"$ref":"#/$defs/channel_credential/ChannelCredential"},"description":"The channels,'
        ' the first to be tried first"},"processing_mode":{"type":"string","enum":["CONVERSATION","DISPATCH"],'
        '"description":"Whether there are contacts and conversations; new apps are in `DISPATCH` if not given"},'
        '"conversation_metadata_report_view":{"type":"string","enum":["NONE","FULL"],'
        '"description":"Whether events have the metadata of the conversation"},'
        '"retention_policy":{"$ref":"#/$defs/retention_policy/RetentionPolicy",'
        '"description":"How long messages are kept in `CONVERSATION`"},'
        '"dispatch_retention_policy":{"$ref":"#/$defs/dispatch_retention_policy/DispatchRetentionPolicy",'
        '"description":"How long messages are kept in `DISPATCH`"},'
        '"smart_conversation":{"$ref":"#/$defs/feature_flag/FeatureFlag",'
        '"description":"Whether messages are analysed"},'
        '"persist_message_status":{"$ref":"#/$defs/feature_flag/FeatureFlag",'
        '"description":"Whether the status of messages is kept"},'
        '"message_search":{"$ref":"#/$defs/feature_flag/FeatureFlag","description":"Whether messages can be searched"},'
        '"callback_settings":{"$ref":"#/$defs/callback_settings/CallbackSettings",'
        '"description":"How events are signed that go to a `callback_url`"},'
        '"delivery_report_based_fallback":{"$ref":"#/$defs/delivery_report_based_fallback/DeliveryReportBasedFallback",'
        '"description":"Whether a message without a report goes to the next channel"},'
        '"message_retry_settings":{"$ref":"#/$defs/message_retry_settings/MessageRetrySettings",'
        '"description":"How long a message is tried again"}},"required":["display_name"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_apps/ConversationApps"}}'
    ),
    "read": (
        '{"method":"conversation.apps.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The app"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_apps/ConversationApps"}}'
    ),
    "update": (
        '{"method":"conversation.apps.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The app"},"update_mask":{"type":"array",'
        '"items":{"type":"string"},"description":"What to change, by the names of fields; what is given if not said"},'
        '"display_name":{"type":"string","description":"The name that is shown"},"channel_credentials":{"type":"array",'
        '"items":{"$ref":"#/$defs/channel_credential/ChannelCredential"},"description":"The channels,'
        ' the first to be tried first"},"processing_mode":{"type":"string","enum":["CONVERSATION","DISPATCH"],'
        '"description":"Whether there are contacts and conversations; new apps are in `DISPATCH` if not given"},'
        '"conversation_metadata_report_view":{"type":"string","enum":["NONE","FULL"],'
        '"description":"Whether events have the metadata of the conversation"},'
        '"retention_policy":{"$ref":"#/$defs/retention_policy/RetentionPolicy",'
        '"description":"How long messages are kept in `CONVERSATION`"},'
        '"dispatch_retention_policy":{"$ref":"#/$defs/dispatch_retention_policy/DispatchRetentionPolicy",'
        '"description":"How long messages are kept in `DISPATCH`"},'
        '"smart_conversation":{"$ref":"#/$defs/feature_flag/FeatureFlag",'
        '"description":"Whether messages are analysed"},'
        '"persist_message_status":{"$ref":"#/$defs/feature_flag/FeatureFlag",'
        '"description":"Whether the status of messages is kept"},'
        '"message_search":{"$ref":"#/$defs/feature_flag/FeatureFlag","description":"Whether messages can be searched"},'
        '"callback_settings":{"$ref":"#/$defs/callback_settings/CallbackSettings",'
        '"description":"How events are signed that go to a `callback_url`"},'
        '"delivery_report_based_fallback":{"$ref":"#/$defs/delivery_report_based_fallback/DeliveryReportBasedFallback",'
        '"description":"Whether a message without a report goes to the next channel"},'
        '"message_retry_settings":{"$ref":"#/$defs/message_retry_settings/MessageRetrySettings",'
        '"description":"How long a message is tried again"}},"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_apps/ConversationApps"}}'
    ),
    "delete": (
        '{"method":"conversation.apps.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The app"}},"required":["id"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConversationApps": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The app","readOnly":true},'
        '"display_name":{"type":["string","null"],"description":"The name that is shown"},'
        '"channel_credentials":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/channel_credential/ChannelCredential"},"description":"The channels,'
        ' the first to be tried first"},"processing_mode":{"type":["string","null"],"examples":["CONVERSATION",'
        '"DISPATCH"],"description":"Whether there are contacts and conversations"},'
        '"conversation_metadata_report_view":{"type":["string","null"],"examples":["NONE","FULL"],'
        '"description":"Whether events have the metadata of the conversation"},'
        '"retention_policy":{"anyOf":[{"$ref":"#/$defs/retention_policy/RetentionPolicy"},{"type":"null"}],'
        '"description":"How long messages are kept in `CONVERSATION`"},'
        '"dispatch_retention_policy":{"anyOf":[{"$ref":"#/$defs/dispatch_retention_policy/DispatchRetentionPolicy"},'
        '{"type":"null"}],"description":"How long messages are kept in `DISPATCH`"},'
        '"smart_conversation":{"anyOf":[{"$ref":"#/$defs/feature_flag/FeatureFlag"},{"type":"null"}],'
        '"description":"Whether messages are analysed"},'
        '"persist_message_status":{"anyOf":[{"$ref":"#/$defs/feature_flag/FeatureFlag"},{"type":"null"}],'
        '"description":"Whether the status of messages is kept"},'
        '"message_search":{"anyOf":[{"$ref":"#/$defs/feature_flag/FeatureFlag"},{"type":"null"}],'
        '"description":"Whether messages can be searched"},'
        '"callback_settings":{"anyOf":[{"$ref":"#/$defs/callback_settings/CallbackSettings"},{"type":"null"}],'
        '"description":"How events are signed that go to a `callback_url`"},'
        '"delivery_report_based_fallback":{"anyOf":[{"$ref":"#/$defs/delivery_report_based_fallback/DeliveryReportBased'
        'Fallback"},{"type":"null"}],"description":"Whether a message without a report goes to the next channel"},'
        '"message_retry_settings":{"anyOf":[{"$ref":"#/$defs/message_retry_settings/MessageRetrySettings"},'
        '{"type":"null"}],"description":"How long a message is tried again"},'
        '"queue_stats":{"anyOf":[{"$ref":"#/$defs/conversation_apps/QueueStats"},{"type":"null"}],'
        '"description":"The queue of the app","readOnly":true},'
        '"rate_limits":{"anyOf":[{"$ref":"#/$defs/conversation_apps/RateLimits"},{"type":"null"}],'
        '"description":"How much the app may do in a second","readOnly":true}}}'
    ),
    "RateLimits": (
        '{"type":"object","properties":{"inbound":{"type":["integer","null"],'
        '"description":"Messages and events from channels"},"outbound":{"type":["integer","null"],'
        '"description":"Messages and events to channels"},"webhooks":{"type":["integer","null"],'
        '"description":"Events to webhooks"}}}'
    ),
    "QueueStats": (
        '{"type":"object","properties":{"outbound_size":{"type":["integer","null"],'
        '"description":"How many messages wait"},"outbound_limit":{"type":["integer","null"],'
        '"description":"How many may wait"}}}'
    ),
}
"""The schema of each type, as it is received."""
