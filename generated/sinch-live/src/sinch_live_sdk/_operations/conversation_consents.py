"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list_identities": (
        '{"method":"conversation.consents.list_identities","reply":"list","paged":true,"positional":["app_id",'
        '"list_type"],"input":{"type":"object","properties":{"app_id":{"type":"string",'
        '"description":"The Conversation app"},"list_type":{"type":"string","enum":["OPT_OUT_ALL","OPT_OUT_MARKETING",'
        '"OPT_OUT_NOTIFICATION"],"description":"The list"},"page_size":{"type":"integer",'
        '"description":"How many to a page: 10 if not given, 50 at most"},"page_token":{"type":"string",'
        '"description":"Where to start; paging fills it in"}},"required":["app_id","list_type"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/conversation_consents/ConsentIdentity"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "read_audit_records": (
        '{"method":"conversation.consents.read_audit_records","reply":"record","positional":["app_id","identity"],'
        '"input":{"type":"object","properties":{"app_id":{"type":"string","description":"The Conversation app"},'
        '"identity":{"type":"string","description":"The address"}},"required":["app_id","identity"],'
        '"additionalProperties":false},"output":{"$ref":"#/$defs/conversation_consents/ConsentAudit"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ConsentAudit": (
        '{"type":"object","properties":{"identity":{"anyOf":[{"$ref":"#/$defs/conversation_consents/ConsentIdentity"},'
        '{"type":"null"}],"description":"The address"},"audit_records":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/conversation_consents/ConsentAuditRecord"},"description":"What has happened"}}}'
    ),
    "ConsentAuditRecord": (
        '{"type":"object","properties":{"origin":{"type":["string","null"],"examples":["ORIGIN_API","ORIGIN_MO"],'
        '"description":"Where it came from"},"operation":{"type":["string","null"],"examples":["OPERATION_INSERT",'
        '"OPERATION_UPDATE","OPERATION_DELETE"],"description":"What was done"},"list_type":{"type":["string","null"],'
        '"examples":["OPT_OUT_ALL","OPT_OUT_MARKETING","OPT_OUT_NOTIFICATION"],"description":"The list"},'
        '"project_id":{"type":["string","null"],"description":"The project"},"app_id":{"type":["string","null"],'
        '"description":"The app"},"datetime":{"type":["string","null"],"format":"date-time","description":"When"}}}'
    ),
    "ConsentIdentity": '{"type":"object","properties":{"identity":{"type":"string","description":"The address"}}}',
}
"""The schema of each type, as it is received."""
