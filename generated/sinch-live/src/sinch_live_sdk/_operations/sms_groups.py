"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"sms.groups.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"page":{"type":"integer","description":"The page to start at, from 0."},'
        '"page_size":{"type":"integer","description":"How many to a page, 100 at most."}},'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/sms_groups/SmsGroup"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"sms.groups.create","reply":"record","input":{"type":"object","properties":{"name":{"type":"string",'
        '"description":"Its name, up to 20 characters.","examples":["Friends"]},"members":{"type":"array",'
        '"items":{"type":"string"},"description":"The members, in E.164: 10000 at most.",'
        '"examples":[["+15551230001"]]},"child_groups":{"type":"array","items":{"type":"string"},'
        '"description":"Groups whose members are to be in it, too: 10 at most."},'
        '"auto_update":{"$ref":"#/$defs/sms_group_auto_update/SmsGroupAutoUpdate",'
        '"description":"How received texts change it."}},"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/sms_groups/SmsGroup"}}'
    ),
    "read": (
        '{"method":"sms.groups.read","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The group."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/sms_groups/SmsGroup"}}'
    ),
    "update": (
        '{"method":"sms.groups.update","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The group."},"name":{"anyOf":[{"type":"string"},'
        '{"type":"null"}],"description":"Its name; `None` takes it away."},"add":{"type":"array",'
        '"items":{"type":"string"},"description":"Members to add, in E.164."},"remove":{"type":"array",'
        '"items":{"type":"string"},"description":"Members to remove, in E.164."},"add_from_group":{"type":"string",'
        '"description":"A group whose members are copied into it."},"remove_from_group":{"type":"string",'
        '"description":"A group whose members are removed from it."},'
        '"auto_update":{"anyOf":[{"$ref":"#/$defs/sms_group_auto_update/SmsGroupAutoUpdate"},{"type":"null"}],'
        '"description":"How received texts change it; `None` ends that."}},"required":["id"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/sms_groups/SmsGroup"}}'
    ),
    "replace": (
        '{"method":"sms.groups.replace","reply":"record","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The group."},"members":{"type":"array",'
        '"items":{"type":"string"},"description":"The members from now on, in E.164."},"name":{"type":"string",'
        '"description":"Its name from now on."},"child_groups":{"type":"array","items":{"type":"string"},'
        '"description":"Groups whose members are in it from now on."},'
        '"auto_update":{"$ref":"#/$defs/sms_group_auto_update/SmsGroupAutoUpdate",'
        '"description":"How received texts change it from now on."}},"required":["id","members"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/sms_groups/SmsGroup"}}'
    ),
    "delete": (
        '{"method":"sms.groups.delete","reply":"none","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The group."}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object"}}'
    ),
    "list_members": (
        '{"method":"sms.groups.list_members","reply":"json","positional":["id"],"input":{"type":"object",'
        '"properties":{"id":{"type":"string","description":"The group."}},"required":["id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"type":"string"}},"truncated":{"type":"boolean"}},"required":["items"]}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "SmsGroup": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The group"},"name":{"type":["string",'
        '"null"],"description":"Its name"},"size":{"type":["integer","null"],"description":"How many members it has"},'
        '"created_at":{"type":["string","null"],"format":"date-time","description":"When it was made"},'
        '"modified_at":{"type":["string","null"],"format":"date-time","description":"When it was last changed"},'
        '"child_groups":{"type":["array","null"],"items":{"type":"string"},'
        '"description":"The groups whose members are in it"},'
        '"auto_update":{"anyOf":[{"$ref":"#/$defs/sms_group_auto_update/SmsGroupAutoUpdate"},{"type":"null"}],'
        '"description":"How received texts change it"}}}'
    ),
}
"""The schema of each type, as it is received."""
