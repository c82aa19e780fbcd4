"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"fax.emails.list","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"positional":["service_id"],"input":{"type":"object","properties":{"service_id":{"type":"string",'
        '"description":"The fax service."},"page":{"type":"integer","description":"The page to start at, from 1"},'
        '"pageSize":{"type":"integer","description":"How many to a page"}},"required":["service_id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_emails/FaxEmail"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"fax.emails.create","reply":"record","positional":["service_id"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service.","examples":["service-1"]},'
        '"email":{"type":"string","description":"The address","examples":["ada@acme.example"]},'
        '"numbers":{"type":"array","items":{"anyOf":[{"type":"string"},'
        '{"$ref":"#/$defs/fax_number_permissions/FaxNumberPermissions"}]},"description":"Its numbers,'
        ' in E.164 with their plus","examples":[["+12065550100"]]}},"required":["service_id","email","numbers"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/fax_emails/FaxEmail"}}'
    ),
    "update": (
        '{"method":"fax.emails.update","reply":"record","positional":["service_id","email"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service."},"email":{"type":"string",'
        '"description":"The address"},"numbers":{"type":"array","items":{"anyOf":[{"type":"string"},'
        '{"$ref":"#/$defs/fax_number_permissions/FaxNumberPermissions"}]},"description":"Its numbers from now on,'
        ' in E.164 with their plus"}},"required":["service_id","email","numbers"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax_emails/FaxEmail"}}'
    ),
    "delete": (
        '{"method":"fax.emails.delete","reply":"none","positional":["service_id","email"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service."},"email":{"type":"string",'
        '"description":"The address"}},"required":["service_id","email"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
    "list_numbers": (
        '{"method":"fax.emails.list_numbers","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"positional":["service_id","email"],"input":{"type":"object","properties":{"service_id":{"type":"string",'
        '"description":"The fax service."},"email":{"type":"string","description":"The address"},'
        '"page":{"type":"integer","description":"The page to start at, from 1"},"pageSize":{"type":"integer",'
        '"description":"How many to a page"}},"required":["service_id","email"],"additionalProperties":false},'
        '"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_service_number/FaxServiceNumber"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxEmail": (
        '{"type":"object","properties":{"email":{"type":"string","description":"The address"},'
        '"phoneNumbers":{"type":["array","null"],"items":{"anyOf":[{"type":"string"},'
        '{"$ref":"#/$defs/fax_number_permissions/FaxNumberPermissions"}]},"description":"Its numbers"},'
        '"projectId":{"type":["string","null"],"description":"The project"}}}'
    ),
}
"""The schema of each type, as it is received."""
