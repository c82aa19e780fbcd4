"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "CallEndpoint": (
        '{"description":"A caller or a callee.","type":"object","additionalProperties":false,'
        '"properties":{"type":{"type":"string","enum":["number","Number","username","Username","sip","Sip","did","Did",'
        '"websocket","Websocket"],"description":"What the endpoint is"},"endpoint":{"type":"string",'
        '"description":"The number, the name of a user, the SIP address or the URL"}},"required":["type","endpoint"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "CallEndpoint": (
        '{"description":"A caller or a callee.","type":"object","properties":{"type":{"type":"string",'
        '"examples":["number","Number","username","Username","sip","Sip","did","Did","websocket","Websocket"],'
        '"description":"What the endpoint is"},"endpoint":{"type":"string","description":"The number,'
        ' the name of a user, the SIP address or the URL"}}}'
    ),
}
"""The schema of each type, as it is received."""
