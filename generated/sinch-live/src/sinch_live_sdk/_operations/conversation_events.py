"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "send": (
        '{"method":"conversation.events.send","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"contact_id":{"type":"string",'
        '"description":"The contact"},"event":{"$ref":"#/$defs/app_event/AppEvent","description":"What the app does",'
        '"examples":[{"composing_event":{}}]},"callback_url":{"type":"string",'
        '"description":"Where its reports are sent, if not to the app\'s own webhooks"},'
        '"channel_priority_order":{"type":"array","items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER",'
        '"VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channel to send it over: one"},"event_metadata":{"type":"string",'
        '"description":"A text of your own, sent along in reports"},"queue":{"type":"string","enum":["NORMAL_PRIORITY",'
        '"HIGH_PRIORITY"],"description":"Whether it overtakes others"}},"required":["app_id","contact_id","event"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_conversations/SentEvent"}}'
    ),
    "send_to_channel": (
        '{"method":"conversation.events.send_to_channel","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel"},'
        '"identity":{"type":"string","description":"The address on it"},"event":{"$ref":"#/$defs/app_event/AppEvent",'
        '"description":"What the app does","examples":[{"composing_event":{}}]},"callback_url":{"type":"string",'
        '"description":"Where its reports are sent, if not to the app\'s own webhooks"},'
        '"channel_priority_order":{"type":"array","items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER",'
        '"VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channel to send it over: one"},"event_metadata":{"type":"string",'
        '"description":"A text of your own, sent along in reports"},"queue":{"type":"string","enum":["NORMAL_PRIORITY",'
        '"HIGH_PRIORITY"],"description":"Whether it overtakes others"}},"required":["app_id","channel","identity",'
        '"event"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_conversations/SentEvent"}}'
    ),
    "list": (
        '{"method":"conversation.events.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"conversation_id":{"type":"string",'
        '"description":"Those of this conversation; it or `contact_id` is needed"},"contact_id":{"type":"string",'
        '"description":"Those of this contact"},"page_size":{"type":"integer",'
        '"description":"How many to a page: 10 if not given, 20 at most"},"page_token":{"type":"string",'
        '"description":"Where to start; paging fills it in"}},"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/conversation_events/ConversationEvent"}},'
        '"truncated":{"type":"boolean"},"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "read": (
        '{"method":"conversation.events.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The event"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_events/ConversationEvent"}}'
    ),
    "delete": (
        '{"method":"conversation.events.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The event"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConversationEvent": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The event","readOnly":true},'
        '"direction":{"type":["string","null"],"examples":["UNDEFINED_DIRECTION","TO_APP","TO_CONTACT"],'
        '"description":"Which way it went"},"app_event":{"anyOf":[{"$ref":"#/$defs/app_event/AppEvent"},'
        '{"type":"null"}],"description":"What the app did"},'
        '"contact_event":{"anyOf":[{"$ref":"#/$defs/contact_event/ContactEvent"},{"type":"null"}],'
        '"description":"What the contact did"},'
        '"contact_message_event":{"anyOf":[{"$ref":"#/$defs/contact_message_event/ContactMessageEvent"},'
        '{"type":"null"}],"description":"What the contact did to a message"},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address"},"contact_id":{"type":["string","null"],'
        '"description":"The contact; empty in `DISPATCH`"},"conversation_id":{"type":["string","null"],'
        '"description":"The conversation; empty in `DISPATCH`"},"accept_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it was accepted"},"processing_mode":{"type":["string","null"],'
        '"examples":["CONVERSATION","DISPATCH"],"description":"The mode of the app"}}}'
    ),
}
"""The schema of each type, as it is received."""
