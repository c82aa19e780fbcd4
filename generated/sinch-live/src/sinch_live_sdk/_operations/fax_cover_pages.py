"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"fax.cover_pages.list","reply":"list","paged":true,"names":{"pageSize":"page_size"},'
        '"positional":["service_id"],"input":{"type":"object","properties":{"service_id":{"type":"string",'
        '"description":"The fax service."},"page":{"type":"integer","description":"The page to start at, from 1"},'
        '"pageSize":{"type":"integer","description":"How many to a page"}},"required":["service_id"],'
        '"additionalProperties":false},"output":{"type":"object","properties":{"items":{"type":"array",'
        '"items":{"$ref":"#/$defs/fax_cover_pages/FaxCoverPage"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "create": (
        '{"method":"fax.cover_pages.create","reply":"record","positional":["service_id"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service."},"name":{"type":"string",'
        '"description":"Its name"},"file":{"type":"string","contentEncoding":"base64","description":"The document,'
        ' a PDF"}},"required":["service_id","name","file"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax_cover_pages/FaxCoverPage"}}'
    ),
    "read": (
        '{"method":"fax.cover_pages.read","reply":"record","positional":["service_id","id"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service."},"id":{"type":"string",'
        '"description":"The cover page"}},"required":["service_id","id"],"additionalProperties":false},'
        '"output":{"$ref":"#/$defs/fax_cover_pages/FaxCoverPage"}}'
    ),
    "delete": (
        '{"method":"fax.cover_pages.delete","reply":"none","positional":["service_id","id"],"input":{"type":"object",'
        '"properties":{"service_id":{"type":"string","description":"The fax service."},"id":{"type":"string",'
        '"description":"The cover page"}},"required":["service_id","id"],"additionalProperties":false},'
        '"output":{"type":"object"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxCoverPage": (
        '{"type":"object","properties":{"id":{"type":"string","description":"The cover page"},"name":{"type":["string",'
        '"null"],"description":"Its name"},"file":{"anyOf":[{"$ref":"#/$defs/fax_cover_page_file/FaxCoverPageFile"},'
        '{"type":"null"}],"description":"The document"},"projectId":{"type":["string","null"],'
        '"description":"The project"},"serviceId":{"type":["string","null"],"description":"The fax service"},'
        '"createdTime":{"type":["string","null"],"format":"date-time","description":"When it was made"},'
        '"updatedTime":{"type":["string","null"],"format":"date-time","description":"When it was last changed"}}}'
    ),
}
"""The schema of each type, as it is received."""
