"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"conversation.conversations.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"only_active":{"type":"boolean","description":"Whether to leave out those that are over"},'
        '"app_id":{"type":"string","description":"Those of this app; it or `contact_id` is needed"},'
        '"contact_id":{"type":"string","description":"Those with this contact"},"active_channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"Those over this channel"},'
        '"page_size":{"type":"integer","description":"How many to a page: 10 if not given, 20 at most"},'
        '"page_token":{"type":"string","description":"Where to start; paging fills it in"}},"required":["only_active"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_conversations/Conversation"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "list_recent": (
        '{"method":"conversation.conversations.list_recent","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"only_active":{"type":"boolean",'
        '"description":"Whether to leave out those that are over"},"order":{"type":"string","enum":["ASC","DESC"],'
        '"description":"By their last messages: the newest first if not given"},"page_size":{"type":"integer",'
        '"description":"How many to a page: 10 if not given, 50 at most"},"page_token":{"type":"string",'
        '"description":"Where to start; paging fills it in"}},"required":["app_id"],"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_conversations/RecentConversation"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"conversation.conversations.create","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app"},"contact_id":{"type":"string",'
        '"description":"The contact"},"active":{"type":"boolean","description":"Whether it goes on"},'
        '"active_channel":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS",'
        '"INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel that messages go over"},"metadata_json":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data, sent along in events"},"metadata":{"type":"string",'
        '"description":"Your own text\\n\\nDeprecated: use `metadata_json`","deprecated":true},'
        '"correlation_id":{"type":"string","description":"Your own reference: 128 characters at most"}},'
        '"required":["app_id","contact_id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_conversations/Conversation"}}'
    ),
    "read": (
        '{"method":"conversation.conversations.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conversation"}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_conversations/Conversation"}}'
    ),
    "update": (
        '{"method":"conversation.conversations.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conversation"},"update_mask":{"type":"array",'
        '"items":{"type":"string"},"description":"What to change, by the names of fields; what is given if not said"},'
        '"metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How `metadata_json` is changed"},"app_id":{"type":"string",'
        '"description":"The Conversation app"},"contact_id":{"type":"string","description":"The contact"},'
        '"active":{"type":"boolean","description":"Whether it goes on"},"active_channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel that messages go over"},"metadata_json":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data, sent along in events"},"metadata":{"type":"string",'
        '"description":"Your own text\\n\\nDeprecated: use `metadata_json`","deprecated":true},'
        '"correlation_id":{"type":"string","description":"Your own reference: 128 characters at most"}},'
        '"required":["id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation_conversations/Conversation"}}'
    ),
    "stop": (
        '{"method":"conversation.conversations.stop","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conversation"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "delete": (
        '{"method":"conversation.conversations.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The conversation"}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "inject_message": (
        '{"method":"conversation.conversations.inject_message","reply":"none","positional":["id"],'
        '"input":{"type":"object","properties":{"id":{"type":"string","description":"The conversation"},'
        '"direction":{"type":"string","enum":["UNDEFINED_DIRECTION","TO_APP","TO_CONTACT"],'
        '"description":"Which way it went"},"accept_time":{"type":"string","format":"date-time",'
        '"description":"When it was sent: in the last 30 days"},'
        '"channel_identity":{"$ref":"#/$defs/channel_identity/ChannelIdentity",'
        '"description":"The address of the contact"},"contact_id":{"type":"string","description":"The contact"},'
        '"app_message":{"$ref":"#/$defs/app_message/AppMessage",'
        '"description":"What the app said; it or `contact_message` is needed"},'
        '"contact_message":{"$ref":"#/$defs/contact_message/ContactMessage","description":"What the contact said"},'
        '"conversation_id":{"type":"string","description":"The conversation"},"sender_id":{"type":"string",'
        '"description":"Who it was sent to, in messages of a contact"},"processing_mode":{"type":"string",'
        '"enum":["CONVERSATION","DISPATCH"],"description":"The mode of the app"},"metadata":{"type":"string",'
        '"description":"Your own text"}},"required":["id","direction","accept_time","channel_identity","contact_id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "inject_event": (
        '{"method":"conversation.conversations.inject_event","reply":"record","positional":["id"],'
        '"input":{"type":"object","properties":{"id":{"type":"string","description":"The conversation"},'
        '"accept_time":{"type":"string","format":"date-time","description":"When it happened: in the last 30 days"},'
        '"app_event":{"$ref":"#/$defs/app_event/AppEvent","description":"What the app did; one of three is needed"},'
        '"contact_event":{"$ref":"#/$defs/contact_event/ContactEvent","description":"What the contact did"},'
        '"contact_message_event":{"$ref":"#/$defs/contact_message_event/ContactMessageEvent",'
        '"description":"What the contact did to a message"},'
        '"channel_identity":{"$ref":"#/$defs/channel_identity/ChannelIdentity",'
        '"description":"The address of the contact"},"contact_id":{"type":"string","description":"The contact"},'
        '"conversation_id":{"type":"string","description":"The conversation"},"processing_mode":{"type":"string",'
        '"enum":["CONVERSATION","DISPATCH"],"description":"The mode of the app"}},"required":["id","accept_time"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_conversations/SentEvent"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Conversation": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The conversation","readOnly":true},'
        '"app_id":{"type":["string","null"],"description":"The app"},"contact_id":{"type":["string","null"],'
        '"description":"The contact"},"active":{"type":["boolean","null"],"description":"Whether it goes on"},'
        '"active_channel":{"type":["string","null"],"examples":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM",'
        '"MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"The channel that messages go over"},"last_received":{"type":["string","null"],'
        '"format":"date-time","description":"When the last message came; 1970 if there is none"},'
        '"metadata":{"type":["string","null"],"description":"Your own text"},"metadata_json":{"type":["object","null"],'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Your own data"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference"}}}'
    ),
    "SentEvent": (
        '{"type":"object","properties":{"event_id":{"type":"string","description":"The event"},'
        '"accepted_time":{"type":["string","null"],"format":"date-time","description":"When it was accepted"}}}'
    ),
    "RecentConversation": (
        '{"type":"object",'
        '"properties":{"conversation":{"anyOf":[{"$ref":"#/$defs/conversation_conversations/Conversation"},'
        '{"type":"null"}],"description":"The conversation"},'
        '"last_message":{"anyOf":[{"$ref":"#/$defs/conversation/Message"},{"type":"null"}],'
        '"description":"Its last message"}}}'
    ),
}
"""The schema of each type, as it is received."""
