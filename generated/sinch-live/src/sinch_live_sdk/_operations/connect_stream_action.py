"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConnectStreamAction": (
        '{"description":"Connects the call to a WebSocket server.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"connectStream"},"destination":{"$ref":"#/$defs/call_endpoint/CallEndpoint",'
        '"description":"The server"},"maxDuration":{"type":"integer","description":"The longest that the call may take,'
        ' in seconds"},"callHeaders":{"type":"array","items":{"$ref":"#/$defs/call_header/CallHeader"},'
        '"description":"Headers for the server"}},"required":["name","destination"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
