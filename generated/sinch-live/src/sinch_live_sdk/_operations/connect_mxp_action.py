"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConnectMxpAction": (
        '{"description":"Connects the call to an app.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"connectMxp"},"destination":{"$ref":"#/$defs/call_endpoint/CallEndpoint",'
        '"description":"The user"},"callheaders":{"type":"array","items":{"$ref":"#/$defs/call_header/CallHeader"},'
        '"description":"Headers for the app"}},"required":["name"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
