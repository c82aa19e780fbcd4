"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "send": (
        '{"method":"conversation.batches.send","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},'
        '"message":{"$ref":"#/$defs/app_message/AppMessage",'
        '"description":"The message; `${name}` stands for a parameter of each recipient"},'
        '"recipient_and_params":{"type":"array","items":{"$ref":"#/$defs/batch_recipient/BatchRecipient"},'
        '"description":"The recipients: 1000 at most"},"send_after":{"type":"string","format":"date-time",'
        '"description":"When to send it, in the next 7 days; the next 5 minutes are rounded up"},'
        '"batch_metadata":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},'
        '{"type":"null"}]},"description":"Your own data, by which a batch is found"},'
        '"message_metadata":{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},'
        '{"type":"null"}]},"description":"Your own data, sent along in reports"},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversations"},"channel_priority_order":{"type":"array",'
        '"items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try, in this order"},'
        '"channel_properties":{"$ref":"#/$defs/channel_properties/ChannelProperties",'
        '"description":"What only some channels know, such as `SMS_SENDER`"},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks"},'
        '"correlation_id":{"type":"string","description":"Your own reference, sent along in events"},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`"},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without conversations, whatever the mode of the app"}},'
        '"required":["app_id","message","recipient_and_params"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_batches/SentBatch"}}'
    ),
    "list": (
        '{"method":"conversation.batches.list","reply":"list","input":{"type":"object",'
        '"properties":{"metadata_key":{"type":"string","description":"The key in `batch_metadata`"},'
        '"metadata_value":{"type":"string","description":"Its value"}},"required":["metadata_key","metadata_value"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_batches/MessageBatch"}},"truncated":{"type":"boolean"}},'
        '"required":["items"]}}'
    ),
    "read": (
        '{"method":"conversation.batches.read","reply":"record","positional":["batch_id"],"input":{"type":"object",'
        '"properties":{"batch_id":{"type":"string","description":"The batch"}},"required":["batch_id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_batches/MessageBatch"}}'
    ),
    "cancel": (
        '{"method":"conversation.batches.cancel","reply":"none","input":{"type":"object",'
        '"properties":{"batch_id":{"type":"string","description":"The batch"}},"required":["batch_id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "MessageBatch": (
        '{"type":"object","properties":{"batch_id":{"type":"string","description":"The batch"},'
        '"status":{"type":["string","null"],"examples":["READY","SCHEDULED","PROCESSED","CANCELLED"],'
        '"description":"How far it has come"},"send_after":{"type":["string","null"],"format":"date-time",'
        '"description":"When it is sent"},"meta_data":{"type":["object","null"],'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data"}}}'
    ),
    "SentBatch": (
        '{"type":"object","properties":{"batch_id":{"type":"string","description":"The batch"},'
        '"send_after":{"type":["string","null"],"format":"date-time","description":"When it is sent"}}}'
    ),
}
"""The schema of each type, as it is received."""
