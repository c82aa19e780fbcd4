"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {
    "list": (
        '{"method":"things.list","reply":"list","paged":true,"input":{"type":"object",'
        '"properties":{"page":{"type":"integer"}},"additionalProperties":false},"output":{"type":"object",'
        '"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/things/Thing"}},"truncated":{"type":"boolean"},'
        '"next_cursor":{"type":"string"}},"required":["items"]}}'
    ),
    "import": (
        '{"method":"things.import_","reply":"record","names":{"from":"from_"},"input":{"type":"object",'
        '"properties":{"from":{"type":"array","items":{"$ref":"#/$defs/line/Line"},"description":"What is imported."}},'
        '"required":["from"],"additionalProperties":false},"output":{"$ref":"#/$defs/things/Thing"}}'
    ),
}
"""Each operation."""

TRIGGERS: dict[str, str] = {
    "things/made": '{"path":"/hooks","payload":{"$ref":"#/$defs/things/ThingMade"}}',
}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "ThingMade": '{"type":"object","properties":{"id":{"type":["integer","null"]}}}',
    "Thing": (
        '{"type":"object","properties":{"id":{"type":["integer","null"]},"lines":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/line/Line"}}}}'
    ),
}
"""The schema of each type, as it is received."""
