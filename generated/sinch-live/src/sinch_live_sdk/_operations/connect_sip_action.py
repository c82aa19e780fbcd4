"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "ConnectSipAction": (
        '{"description":"Connects the call to a SIP server.","type":"object","additionalProperties":false,'
        '"properties":{"name":{"const":"connectSip"},"destination":{"$ref":"#/$defs/call_endpoint/CallEndpoint",'
        '"description":"The address"},"maxDuration":{"type":"integer",'
        '"description":"The longest that the call may take, in seconds"},"cli":{"type":"string",'
        '"description":"The number that is shown"},"transport":{"type":"string","enum":["udp","tcp","tls","UDP","TCP",'
        '"TLS"],"description":"The transport; UDP if not given"},"suppressCallbacks":{"type":"boolean",'
        '"description":"Whether `answered` and `disconnected` are not sent"},"callHeaders":{"type":"array",'
        '"items":{"$ref":"#/$defs/call_header/CallHeader"},"description":"Headers for the server"},'
        '"moh":{"type":"string","enum":["ring","music1","music2","music3"],"description":"What is played on hold"}},'
        '"required":["name","destination"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
