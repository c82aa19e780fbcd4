"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"conversation.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The message."},"messages_source":{"type":"string",'
        '"enum":["CONVERSATION_SOURCE","DISPATCH_SOURCE"],'
        '"description":"Which mode it was sent in; `CONVERSATION_SOURCE` if not given."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/Message"}}'
    ),
    "list": (
        '{"method":"conversation.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"Those of this app."},'
        '"conversation_id":{"type":"string","description":"Those of this conversation."},"contact_id":{"type":"string",'
        '"description":"Those with this contact."},"channel":{"type":"string","enum":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"],"description":"Those over this channel, such as `SMS`."},'
        '"channel_identity":{"type":"string","description":"Those with this address."},"direction":{"type":"string",'
        '"enum":["UNDEFINED_DIRECTION","TO_APP","TO_CONTACT"],"description":"Those that went this way."},'
        '"start_time":{"type":"string","format":"date-time","description":"Those from then on."},'
        '"end_time":{"type":"string","format":"date-time","description":"Those before then."},"view":{"type":"string",'
        '"enum":["WITH_METADATA","WITHOUT_METADATA"],"description":"Whether metadata is read as well."},'
        '"messages_source":{"type":"string","enum":["CONVERSATION_SOURCE","DISPATCH_SOURCE"],'
        '"description":"Which mode they were sent in; `CONVERSATION_SOURCE` if not given."},'
        '"only_recipient_originated":{"type":"boolean","description":"Whether to leave out what the app sent,'
        ' in `DISPATCH_SOURCE`."},"page_size":{"type":"integer","description":"How many to a page: 10 if not given,'
        ' 1000 at most."},"page_token":{"type":"string","description":"Where to start; paging fills it in."}},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation/Message"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "send": (
        '{"method":"conversation.send","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app.","examples":["01ABC"]},'
        '"contact_id":{"type":"string","description":"The contact.","examples":["01DEF"]},"text":{"type":"string",'
        '"description":"The text.","examples":["Hello"]},"channel_priority_order":{"type":"array",'
        '"items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try, in this order, such as `SMS` and `WHATSAPP`."},'
        '"sms_sender":{"type":"string","description":"The sender of an SMS."},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks."},'
        '"message_metadata":{"type":"string","description":"A text of your own, sent along in events."},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversation and sent along in its events."},'
        '"conversation_metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How that data is changed."},"correlation_id":{"type":"string",'
        '"description":"Your own reference, sent along in events. It doesn\'t make a repetition harmless."},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`."},"queue":{"type":"string",'
        '"enum":["NORMAL_PRIORITY","HIGH_PRIORITY"],"description":"Whether it overtakes others."},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without a conversation, whatever the mode of the app."},'
        '"message_content_type":{"type":"string","enum":["CONTENT_UNKNOWN","CONTENT_MARKETING","CONTENT_NOTIFICATION"],'
        '"description":"What it is about: who has opted out of that doesn\'t get it."}},"required":["app_id",'
        '"contact_id","text"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/SentMessage"}}'
    ),
    "list_last": (
        '{"method":"conversation.list_last","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"Those of this app."},'
        '"channel_identities":{"type":"array","items":{"type":"string"},'
        '"description":"Those with these addresses; not together with `contact_ids`."},"contact_ids":{"type":"array",'
        '"items":{"type":"string"},"description":"Those with these contacts, in `CONVERSATION_SOURCE`."},'
        '"channel":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"Those over this channel."},"direction":{"type":"string","enum":["UNDEFINED_DIRECTION","TO_APP",'
        '"TO_CONTACT"],"description":"Those that went this way."},"start_time":{"type":"string","format":"date-time",'
        '"description":"Those from then on."},"end_time":{"type":"string","format":"date-time",'
        '"description":"Those before then."},"view":{"type":"string","enum":["WITH_METADATA","WITHOUT_METADATA"],'
        '"description":"Whether metadata is read as well."},"messages_source":{"type":"string",'
        '"enum":["CONVERSATION_SOURCE","DISPATCH_SOURCE"],'
        '"description":"Which mode they were sent in; `DISPATCH_SOURCE` if not given."},"page_size":{"type":"integer",'
        '"description":"How many to a page: 10 if not given, 1000 at most."},"page_token":{"type":"string",'
        '"description":"Where to start; paging fills it in."}},"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/conversation/Message"}},'
        '"truncated":{"type":"boolean"},"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "send_to_channel": (
        '{"method":"conversation.send_to_channel","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},"channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel, such as `SMS`."},'
        '"identity":{"type":"string","description":"The address on it, such as a number in E.164."},'
        '"text":{"type":"string","description":"The text."},"channel_priority_order":{"type":"array",'
        '"items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try, in this order, such as `SMS` and `WHATSAPP`."},'
        '"sms_sender":{"type":"string","description":"The sender of an SMS."},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks."},'
        '"message_metadata":{"type":"string","description":"A text of your own, sent along in events."},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversation and sent along in its events."},'
        '"conversation_metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How that data is changed."},"correlation_id":{"type":"string",'
        '"description":"Your own reference, sent along in events. It doesn\'t make a repetition harmless."},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`."},"queue":{"type":"string",'
        '"enum":["NORMAL_PRIORITY","HIGH_PRIORITY"],"description":"Whether it overtakes others."},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without a conversation, whatever the mode of the app."},'
        '"message_content_type":{"type":"string","enum":["CONTENT_UNKNOWN","CONTENT_MARKETING","CONTENT_NOTIFICATION"],'
        '"description":"What it is about: who has opted out of that doesn\'t get it."}},"required":["app_id","channel",'
        '"identity","text"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/SentMessage"}}'
    ),
    "send_message": (
        '{"method":"conversation.send_message","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app.","examples":["01ABC"]},'
        '"contact_id":{"type":"string","description":"The contact.","examples":["01DEF"]},'
        '"message":{"$ref":"#/$defs/app_message/AppMessage","description":"The message: an `AppMessage`, or its JSON,'
        ' such as `{\\"media_message\\": {\\"url\\": \\"...\\"}}`.",'
        '"examples":[{"choice_message":{"text_message":{"text":"Shall we call you?"},'
        '"choices":[{"text_message":{"text":"Yes"}},{"text_message":{"text":"No"}}]}}]},'
        '"channel_priority_order":{"type":"array","items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER",'
        '"VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channels to try, in this order, such as `SMS` and `WHATSAPP`."},'
        '"channel_properties":{"$ref":"#/$defs/channel_properties/ChannelProperties",'
        '"description":"What only some channels know, such as `SMS_SENDER`."},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks."},'
        '"message_metadata":{"type":"string","description":"A text of your own, sent along in events."},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversation and sent along in its events."},'
        '"conversation_metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How that data is changed."},"correlation_id":{"type":"string",'
        '"description":"Your own reference, sent along in events. It doesn\'t make a repetition harmless."},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`."},"queue":{"type":"string",'
        '"enum":["NORMAL_PRIORITY","HIGH_PRIORITY"],"description":"Whether it overtakes others."},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without a conversation, whatever the mode of the app."},'
        '"message_content_type":{"type":"string","enum":["CONTENT_UNKNOWN","CONTENT_MARKETING","CONTENT_NOTIFICATION"],'
        '"description":"What it is about: who has opted out of that doesn\'t get it."}},"required":["app_id",'
        '"contact_id","message"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/SentMessage"}}'
    ),
    "send_message_to_channel": (
        '{"method":"conversation.send_message_to_channel","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},"channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel, such as `SMS`."},'
        '"identity":{"type":"string","description":"The address on it, such as a number in E.164."},'
        '"message":{"$ref":"#/$defs/app_message/AppMessage","description":"The message: an `AppMessage`, or its JSON,'
        ' such as `{\\"media_message\\": {\\"url\\": \\"...\\"}}`."},"channel_priority_order":{"type":"array",'
        '"items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try, in this order, such as `SMS` and `WHATSAPP`."},'
        '"channel_properties":{"$ref":"#/$defs/channel_properties/ChannelProperties",'
        '"description":"What only some channels know, such as `SMS_SENDER`."},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks."},'
        '"message_metadata":{"type":"string","description":"A text of your own, sent along in events."},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversation and sent along in its events."},'
        '"conversation_metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How that data is changed."},"correlation_id":{"type":"string",'
        '"description":"Your own reference, sent along in events. It doesn\'t make a repetition harmless."},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`."},"queue":{"type":"string",'
        '"enum":["NORMAL_PRIORITY","HIGH_PRIORITY"],"description":"Whether it overtakes others."},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without a conversation, whatever the mode of the app."},'
        '"message_content_type":{"type":"string","enum":["CONTENT_UNKNOWN","CONTENT_MARKETING","CONTENT_NOTIFICATION"],'
        '"description":"What it is about: who has opted out of that doesn\'t get it."}},"required":["app_id","channel",'
        '"identity","message"],"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/SentMessage"}}'
    ),
    "send_message_to_identities": (
        '{"method":"conversation.send_message_to_identities","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},'
        '"channel_identities":{"type":"array","items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},'
        '"description":"The addresses, tried in the order of `channel_priority_order`, else in this one."},'
        '"message":{"$ref":"#/$defs/app_message/AppMessage","description":"The message: an `AppMessage`, or its JSON,'
        ' such as `{\\"media_message\\": {\\"url\\": \\"...\\"}}`."},"channel_priority_order":{"type":"array",'
        '"items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try, in this order, such as `SMS` and `WHATSAPP`."},'
        '"channel_properties":{"$ref":"#/$defs/channel_properties/ChannelProperties",'
        '"description":"What only some channels know, such as `SMS_SENDER`."},"callback_url":{"type":"string",'
        '"description":"Where its events are sent, if not to the app\'s own webhooks."},'
        '"message_metadata":{"type":"string","description":"A text of your own, sent along in events."},'
        '"conversation_metadata":{"type":"object",'
        '"additionalProperties":{"anyOf":[{"$ref":"#/$defs/free_value/FreeValue"},{"type":"null"}]},'
        '"description":"Data of your own, kept with the conversation and sent along in its events."},'
        '"conversation_metadata_update_strategy":{"type":"string","enum":["REPLACE","MERGE_PATCH"],'
        '"description":"How that data is changed."},"correlation_id":{"type":"string",'
        '"description":"Your own reference, sent along in events. It doesn\'t make a repetition harmless."},'
        '"ttl":{"type":"string","description":"How long to try, such as `3600s`."},"queue":{"type":"string",'
        '"enum":["NORMAL_PRIORITY","HIGH_PRIORITY"],"description":"Whether it overtakes others."},'
        '"processing_strategy":{"type":"string","enum":["DEFAULT","DISPATCH_ONLY"],'
        '"description":"`DISPATCH_ONLY` sends without a conversation, whatever the mode of the app."},'
        '"message_content_type":{"type":"string","enum":["CONTENT_UNKNOWN","CONTENT_MARKETING","CONTENT_NOTIFICATION"],'
        '"description":"What it is about: who has opted out of that doesn\'t get it."}},"required":["app_id",'
        '"channel_identities","message"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/conversation/SentMessage"}}'
    ),
    "update": (
        '{"method":"conversation.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The message."},"metadata":{"type":"string",'
        '"description":"A text of your own: 1024 characters at most."},"messages_source":{"type":"string",'
        '"enum":["CONVERSATION_SOURCE","DISPATCH_SOURCE"],'
        '"description":"Which mode it was sent in; `CONVERSATION_SOURCE` if not given."}},"required":["id","metadata"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/Message"}}'
    ),
    "delete": (
        '{"method":"conversation.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The message."},"messages_source":{"type":"string",'
        '"enum":["CONVERSATION_SOURCE","DISPATCH_SOURCE"],'
        '"description":"Which mode it was sent in; `CONVERSATION_SOURCE` if not given."}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "transcode": (
        '{"method":"conversation.transcode","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},'
        '"app_message":{"$ref":"#/$defs/app_message/AppMessage","description":"The message."},'
        '"channels":{"type":"array","items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER",'
        '"VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channels."},"from":{"type":"string","description":"The sender."},'
        '"to":{"type":"string","description":"The recipient."}},"required":["app_id","app_message","channels"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation/TranscodedMessage"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "conversation/received": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationReceived"},{"type":"object",'
        '"properties":{"message":{}},"required":["message"]}]}}'
    ),
    "conversation/delivered": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationDelivered"},{"type":"object",'
        '"properties":{"message_delivery_report":{}},"required":["message_delivery_report"]}]}}'
    ),
    "conversation/submitted": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationSubmitted"},{"type":"object",'
        '"properties":{"message_submit_notification":{}},"required":["message_submit_notification"]}]}}'
    ),
    "conversation/event_received": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationEventReceived"},{"type":"object",'
        '"properties":{"event":{}},"required":["event"]}]}}'
    ),
    "conversation/event_delivered": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationEventDelivered"},{"type":"object",'
        '"properties":{"event_delivery_report":{}},"required":["event_delivery_report"]}]}}'
    ),
    "conversation/contact_created": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationContactCreated"},{"type":"object",'
        '"properties":{"contact_create_notification":{}},"required":["contact_create_notification"]}]}}'
    ),
    "conversation/contact_updated": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationContactUpdated"},{"type":"object",'
        '"properties":{"contact_update_notification":{}},"required":["contact_update_notification"]}]}}'
    ),
    "conversation/contact_deleted": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationContactDeleted"},{"type":"object",'
        '"properties":{"contact_delete_notification":{}},"required":["contact_delete_notification"]}]}}'
    ),
    "conversation/contacts_merged": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationContactsMerged"},{"type":"object",'
        '"properties":{"contact_merge_notification":{}},"required":["contact_merge_notification"]}]}}'
    ),
    "conversation/identities_duplicated": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationIdentitiesDuplicated"},{"type":"object",'
        '"properties":{"duplicated_contact_identities_notification":{}},'
        '"required":["duplicated_contact_identities_notification"]}]}}'
    ),
    "conversation/started": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationStarted"},{"type":"object",'
        '"properties":{"conversation_start_notification":{}},"required":["conversation_start_notification"]}]}}'
    ),
    "conversation/stopped": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationStopped"},{"type":"object",'
        '"properties":{"conversation_stop_notification":{}},"required":["conversation_stop_notification"]}]}}'
    ),
    "conversation/deleted": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationDeleted"},{"type":"object",'
        '"properties":{"conversation_delete_notification":{}},"required":["conversation_delete_notification"]}]}}'
    ),
    "conversation/opted_in": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationOptedIn"},{"type":"object",'
        '"properties":{"opt_in_notification":{}},"required":["opt_in_notification"]}]}}'
    ),
    "conversation/opted_out": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationOptedOut"},{"type":"object",'
        '"properties":{"opt_out_notification":{}},"required":["opt_out_notification"]}]}}'
    ),
    "conversation/capability_checked": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationCapabilityChecked"},{"type":"object",'
        '"properties":{"capability_notification":{}},"required":["capability_notification"]}]}}'
    ),
    "conversation/channel_changed": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationChannelChanged"},{"type":"object",'
        '"properties":{"channel_event_notification":{}},"required":["channel_event_notification"]}]}}'
    ),
    "conversation/unsupported": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationUnsupported"},{"type":"object",'
        '"properties":{"unsupported_callback":{}},"required":["unsupported_callback"]}]}}'
    ),
    "conversation/recorded": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationRecorded"},{"type":"object",'
        '"properties":{"record_notification":{}},"required":["record_notification"]}]}}'
    ),
    "conversation/redacted": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationRedacted"},{"type":"object",'
        '"properties":{"message_redaction":{}},"required":["message_redaction"]}]}}'
    ),
    "conversation/analysed": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationAnalysed"},{"type":"object",'
        '"properties":{"smart_conversation_notification":{}},"required":["smart_conversation_notification"]}]}}'
    ),
    "conversation/batch_updated": (
        '{"path":"/webhooks/sinch/conversation","signature":"conversation",'
        '"payload":{"allOf":[{"$ref":"#/$defs/conversation/ConversationBatchUpdated"},{"type":"object",'
        '"properties":{"batch_status_update_notification":{}},"required":["batch_status_update_notification"]}]}}'
    ),
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConversationBatchUpdated": (
        '{"type":"object",'
        '"properties":{"batch_status_update_notification":{"$ref":"#/$defs/batch_status_update/BatchStatusUpdate",'
        '"description":"How far it has come"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationAnalysed": (
        '{"type":"object",'
        '"properties":{"smart_conversation_notification":{"$ref":"#/$defs/smart_conversation_notification/SmartConversa'
        'tionNotification","description":"What was found"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationRedacted": (
        '{"type":"object","properties":{"message_redaction":{"$ref":"#/$defs/redacted_message/RedactedMessage",'
        '"description":"What is left of it"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationRecorded": (
        '{"type":"object","properties":{"record_notification":{"$ref":"#/$defs/record_notification/RecordNotification",'
        '"description":"What was stored"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationUnsupported": (
        '{"type":"object",'
        '"properties":{"unsupported_callback":{"$ref":"#/$defs/unsupported_callback/UnsupportedCallback",'
        '"description":"What it sent"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationChannelChanged": (
        '{"type":"object",'
        '"properties":{"channel_event_notification":{"$ref":"#/$defs/channel_event_notification/ChannelEventNotificatio'
        'n","description":"What changed"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationCapabilityChecked": (
        '{"type":"object",'
        '"properties":{"capability_notification":{"$ref":"#/$defs/capability_notification/CapabilityNotification",'
        '"description":"What it can do"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationOptedOut": (
        '{"type":"object",'
        '"properties":{"opt_out_notification":{"$ref":"#/$defs/opt_out_notification/OptOutNotification",'
        '"description":"Who has, and of what"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationOptedIn": (
        '{"type":"object","properties":{"opt_in_notification":{"$ref":"#/$defs/opt_in_notification/OptInNotification",'
        '"description":"Who has, and to what"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationDeleted": (
        '{"type":"object",'
        '"properties":{"conversation_delete_notification":{"$ref":"#/$defs/conversation_notification/ConversationNotifi'
        'cation","description":"The conversation"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationStopped": (
        '{"type":"object",'
        '"properties":{"conversation_stop_notification":{"$ref":"#/$defs/conversation_notification/ConversationNotifica'
        'tion","description":"The conversation"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationStarted": (
        '{"type":"object",'
        '"properties":{"conversation_start_notification":{"$ref":"#/$defs/conversation_notification/ConversationNotific'
        'ation","description":"The conversation"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationIdentitiesDuplicated": (
        '{"type":"object",'
        '"properties":{"duplicated_contact_identities_notification":{"$ref":"#/$defs/duplicated_contact_identities/Dupl'
        'icatedContactIdentities","description":"The addresses"},"app_id":{"type":["string","null"],'
        '"description":"The app"},"project_id":{"type":["string","null"],"description":"The project"},'
        '"accepted_time":{"type":["string","null"],"format":"date-time","description":"When Sinch got it"},'
        '"event_time":{"type":["string","null"],"format":"date-time","description":"When it happened"},'
        '"message_metadata":{"type":["string","null"],"description":"Your own text of the message"},'
        '"correlation_id":{"type":["string","null"],"description":"Your own reference of the message"}}}'
    ),
    "ConversationContactsMerged": (
        '{"type":"object",'
        '"properties":{"contact_merge_notification":{"$ref":"#/$defs/contact_merge_notification/ContactMergeNotificatio'
        'n","description":"The contacts"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationContactDeleted": (
        '{"type":"object",'
        '"properties":{"contact_delete_notification":{"$ref":"#/$defs/contact_notification/ContactNotification",'
        '"description":"The contact"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationContactUpdated": (
        '{"type":"object",'
        '"properties":{"contact_update_notification":{"$ref":"#/$defs/contact_notification/ContactNotification",'
        '"description":"The contact"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationContactCreated": (
        '{"type":"object",'
        '"properties":{"contact_create_notification":{"$ref":"#/$defs/contact_notification/ContactNotification",'
        '"description":"The contact"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationEventDelivered": (
        '{"type":"object",'
        '"properties":{"event_delivery_report":{"$ref":"#/$defs/event_delivery_report/EventDeliveryReport",'
        '"description":"How far it has come"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationEventReceived": (
        '{"type":"object","properties":{"event":{"$ref":"#/$defs/conversation_events/ConversationEvent",'
        '"description":"What was done"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationSubmitted": (
        '{"type":"object",'
        '"properties":{"message_submit_notification":{"$ref":"#/$defs/message_submit_notification/MessageSubmitNotifica'
        'tion","description":"The message"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationDelivered": (
        '{"type":"object",'
        '"properties":{"message_delivery_report":{"$ref":"#/$defs/message_delivery_report/MessageDeliveryReport",'
        '"description":"How far it has come"},"app_id":{"type":["string","null"],"description":"The app"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"accepted_time":{"type":["string","null"],'
        '"format":"date-time","description":"When Sinch got it"},"event_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it happened"},"message_metadata":{"type":["string","null"],'
        '"description":"Your own text of the message"},"correlation_id":{"type":["string","null"],'
        '"description":"Your own reference of the message"}}}'
    ),
    "ConversationReceived": (
        '{"type":"object","properties":{"message":{"anyOf":[{"$ref":"#/$defs/conversation/Message",'
        '"description":"The message"},{"type":"object","properties":{"contact_message":{"type":"object",'
        '"properties":{"text_message":{"type":"object","properties":{"text":{"type":["string","null"],'
        '"description":"The text, where it is one"}}}}}}}]},"app_id":{"type":["string","null"],'
        '"description":"The app"},"project_id":{"type":["string","null"],"description":"The project"},'
        '"accepted_time":{"type":["string","null"],"format":"date-time","description":"When Sinch got it"},'
        '"event_time":{"type":["string","null"],"format":"date-time","description":"When it happened"},'
        '"message_metadata":{"type":["string","null"],"description":"Your own text of the message"},'
        '"correlation_id":{"type":["string","null"],"description":"Your own reference of the message"}}}'
    ),
    "Message": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The message"},'
        '"contact_id":{"type":["string","null"],"description":"The contact; empty in `DISPATCH`"},'
        '"direction":{"type":["string","null"],"examples":["UNDEFINED_DIRECTION","TO_APP","TO_CONTACT"],'
        '"description":"Which way it went"},'
        '"app_message":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/app_message/AppMessage"},{"type":"null"}],'
        '"description":"What the app said"},{"type":"object","properties":{"text_message":{"type":"object",'
        '"properties":{"text":{"type":["string","null"],"description":"The text, sent or received"}}}}}]},'
        '"contact_message":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/contact_message/ContactMessage"},{"type":"null"}],'
        '"description":"What the contact said"},{"type":"object","properties":{"text_message":{"type":"object",'
        '"properties":{"text":{"type":["string","null"],"description":"The text, sent or received"}}}}}]},'
        '"channel_identity":{"anyOf":[{"$ref":"#/$defs/channel_identity/ChannelIdentity"},{"type":"null"}],'
        '"description":"The address of the contact"},"conversation_id":{"type":["string","null"],'
        '"description":"The conversation; empty in `DISPATCH`"},"accept_time":{"type":["string","null"],'
        '"format":"date-time","description":"When it was accepted"},"metadata":{"type":["string","null"],'
        '"description":"Your own text"},"sender_id":{"type":["string","null"],'
        '"description":"Who sent it on the channel, or whom a contact wrote to"},"processing_mode":{"type":["string",'
        '"null"],"examples":["CONVERSATION","DISPATCH"],"description":"The mode of the app"},'
        '"injected":{"type":["boolean","null"],"description":"Whether it was put in by hand"},'
        '"message_status":{"anyOf":[{"$ref":"#/$defs/message_status/MessageStatus"},{"type":"null"}],'
        '"description":"How far it has come, where the app keeps that"}}}'
    ),
    "TranscodedMessage": (
        '{"type":"object","properties":{"transcoded_message":{"type":["object","null"],'
        '"additionalProperties":{"type":"string"},"description":"The message by channel,'
        " as a text of the channel's own JSON\"}}}"
    ),
    "SentMessage": (
        '{"type":"object","properties":{"message_id":{"type":"string","description":"The message"},'
        '"accepted_time":{"type":["string","null"],"format":"date-time","description":"When it was accepted"}}}'
    ),
}
"""The schema of each type, as it is received."""
