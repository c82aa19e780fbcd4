"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "read": (
        '{"method":"contact.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The contact."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "list": (
        '{"method":"contact.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"external_id":{"type":"string","description":"Those with this reference."},'
        '"channel":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM",'
        '"TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],'
        '"description":"Those on this channel; goes with `identity`."},"identity":{"type":"string",'
        '"description":"Those with this address; goes with `channel`."},"page_size":{"type":"integer",'
        '"description":"How many to a page: 10 if not given, 20 at most."},"page_token":{"type":"string",'
        '"description":"Where to start; paging fills it in."}},"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/contact/Contact"}},'
        '"truncated":{"type":"boolean"},"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"contact.create","reply":"record","input":{"type":"object","properties":{"channel":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"],"description":"The channel,'
        ' such as `SMS` or `WHATSAPP`."},"identity":{"type":"string","description":"The address on it,'
        ' such as a number."},"app_id":{"type":"string","description":"The app,'
        ' for channels whose addresses are an app\'s own."},"display_name":{"type":"string",'
        '"description":"The name that is shown."},"language":{"type":"string","enum":["UNSPECIFIED","AF","SQ","AR",'
        '"AZ","BN","BG","CA","ZH","ZH_CN","ZH_HK","ZH_TW","HR","CS","DA","NL","EN","EN_GB","EN_US","ET","FIL","FI",'
        '"FR","DE","EL","GU","HA","HE","HI","HU","ID","GA","IT","JA","KN","KK","KO","LO","LV","LT","MK","MS","ML","MR",'
        '"NB","FA","PL","PT","PT_BR","PT_PT","PA","RO","RU","SR","SK","SL","ES","ES_AR","ES_ES","ES_MX","SW","SV","TA",'
        '"TE","TH","TR","UK","UR","UZ","VI","ZU"],"description":"The language, such as `EN_US`."},'
        '"email":{"type":"string","description":"An e-mail address."},"external_id":{"type":"string",'
        '"description":"Your own reference."},"metadata":{"type":"string","description":"A text of your own."},'
        '"channel_priority":{"type":"array","items":{"type":"string","enum":["WHATSAPP","RCS","SMS","MESSENGER",'
        '"VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channels to try first."}},"required":["channel","identity"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "create_with_identities": (
        '{"method":"contact.create_with_identities","reply":"record","input":{"type":"object",'
        '"properties":{"channel_identities":{"type":"array",'
        '"items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},"description":"The addresses."},'
        '"display_name":{"type":"string","description":"The name that is shown."},"language":{"type":"string",'
        '"enum":["UNSPECIFIED","AF","SQ","AR","AZ","BN","BG","CA","ZH","ZH_CN","ZH_HK","ZH_TW","HR","CS","DA","NL",'
        '"EN","EN_GB","EN_US","ET","FIL","FI","FR","DE","EL","GU","HA","HE","HI","HU","ID","GA","IT","JA","KN","KK",'
        '"KO","LO","LV","LT","MK","MS","ML","MR","NB","FA","PL","PT","PT_BR","PT_PT","PA","RO","RU","SR","SK","SL",'
        '"ES","ES_AR","ES_ES","ES_MX","SW","SV","TA","TE","TH","TR","UK","UR","UZ","VI","ZU"],'
        '"description":"The language, such as `EN_US`."},"email":{"type":"string","description":"An e-mail address."},'
        '"external_id":{"type":"string","description":"Your own reference."},"metadata":{"type":"string",'
        '"description":"A text of your own."},"channel_priority":{"type":"array","items":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},'
        '"description":"The channels to try first."}},"required":["channel_identities"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "update": (
        '{"method":"contact.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The contact."},"update_mask":{"type":"array",'
        '"items":{"type":"string"},"description":"What to change, by the names of fields; what is given if not said."},'
        '"display_name":{"type":"string","description":"The name that is shown."},"language":{"type":"string",'
        '"enum":["UNSPECIFIED","AF","SQ","AR","AZ","BN","BG","CA","ZH","ZH_CN","ZH_HK","ZH_TW","HR","CS","DA","NL",'
        '"EN","EN_GB","EN_US","ET","FIL","FI","FR","DE","EL","GU","HA","HE","HI","HU","ID","GA","IT","JA","KN","KK",'
        '"KO","LO","LV","LT","MK","MS","ML","MR","NB","FA","PL","PT","PT_BR","PT_PT","PA","RO","RU","SR","SK","SL",'
        '"ES","ES_AR","ES_ES","ES_MX","SW","SV","TA","TE","TH","TR","UK","UR","UZ","VI","ZU"],'
        '"description":"The language, such as `EN_US`."},"email":{"type":"string","description":"An e-mail address."},'
        '"external_id":{"type":"string","description":"Your own reference."},"metadata":{"type":"string",'
        '"description":"A text of your own."},"channel_priority":{"type":"array","items":{"type":"string",'
        '"enum":["WHATSAPP","RCS","SMS","MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK",'
        '"KAKAOTALKCHAT","LINE","WECHAT","APPLEBC","CHANNEL_UNSPECIFIED"]},"description":"The channels to try first."},'
        '"channel_identities":{"type":"array","items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},'
        '"description":"All of their addresses, in place of the present ones."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "delete": (
        '{"method":"contact.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The contact."}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "merge": (
        '{"method":"contact.merge","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The contact that stays."},"source_id":{"type":"string",'
        '"description":"The contact that goes."}},"required":["id","source_id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/contact/Contact"}}'
    ),
    "list_conflicts": (
        '{"method":"contact.list_conflicts","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"page_size":{"type":"integer","description":"How many to a page."},'
        '"page_token":{"type":"string","description":"Where to start; paging fills it in."}},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/contact/IdentityConflict"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "read_profile": (
        '{"method":"contact.read_profile","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},"contact_id":{"type":"string",'
        '"description":"The contact."},"channel":{"type":"string","enum":["MESSENGER","INSTAGRAM","VIBER","LINE"],'
        '"description":"The channel."}},"required":["app_id","contact_id","channel"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/contact/ChannelProfile"}}'
    ),
    "read_profile_of_identity": (
        '{"method":"contact.read_profile_of_identity","reply":"record","input":{"type":"object",'
        '"properties":{"app_id":{"type":"string","description":"The Conversation app."},"channel":{"type":"string",'
        '"enum":["MESSENGER","INSTAGRAM","VIBER","LINE"],"description":"The channel."},"identity":{"type":"string",'
        '"description":"The address on it."}},"required":["app_id","channel","identity"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/contact/ChannelProfile"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "Contact": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The contact","readOnly":true},'
        '"display_name":{"type":["string","null"],"description":"Display name of the contact"},'
        '"email":{"type":["string","null"],"description":"Email address of the contact"},'
        '"external_id":{"type":["string","null"],"description":"External reference ID for the contact"},'
        '"language":{"type":["string","null"],"examples":["UNSPECIFIED","AF","SQ","AR","AZ","BN","BG","CA","ZH",'
        '"ZH_CN","ZH_HK","ZH_TW","HR","CS","DA","NL","EN","EN_GB","EN_US","ET","FIL","FI","FR","DE","EL","GU","HA",'
        '"HE","HI","HU","ID","GA","IT","JA","KN","KK","KO","LO","LV","LT","MK","MS","ML","MR","NB","FA","PL","PT",'
        '"PT_BR","PT_PT","PA","RO","RU","SR","SK","SL","ES","ES_AR","ES_ES","ES_MX","SW","SV","TA","TE","TH","TR","UK",'
        '"UR","UZ","VI","ZU"],"description":"The language"},"channel_identities":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/channel_identity/ChannelIdentity"},"description":"Their addresses"},'
        '"channel_priority":{"type":["array","null"],"items":{"type":"string","examples":["WHATSAPP","RCS","SMS",'
        '"MESSENGER","VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT",'
        '"APPLEBC","CHANNEL_UNSPECIFIED"]},"description":"The channels to try first"},"metadata":{"type":["string",'
        '"null"],"description":"Your own text"}}}'
    ),
    "ChannelProfile": (
        '{"type":"object","properties":{"profile_name":{"type":["string","null"],'
        '"description":"The name on the channel"}}}'
    ),
    "IdentityConflict": (
        '{"type":"object","properties":{"identity":{"type":["string","null"],"description":"The address"},'
        '"channels":{"type":["array","null"],"items":{"type":"string","examples":["WHATSAPP","RCS","SMS","MESSENGER",'
        '"VIBER","VIBERBM","MMS","INSTAGRAM","TELEGRAM","KAKAOTALK","KAKAOTALKCHAT","LINE","WECHAT","APPLEBC",'
        '"CHANNEL_UNSPECIFIED"]},"description":"The channels that it is on"},"contact_ids":{"type":["array","null"],'
        '"items":{"type":"string"},"description":"The contacts that have it"}}}'
    ),
}
"""The schema of each type, as it is received."""
