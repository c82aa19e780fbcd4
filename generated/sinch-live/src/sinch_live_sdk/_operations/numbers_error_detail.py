"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "NumbersErrorDetail": (
        '{"description":"More about an error.","type":"object","properties":{"type":{"type":["string","null"],'
        '"description":"What it is about: `ResourceInfo`, `BadRequest`"},"resourceType":{"type":["string","null"],'
        '"description":"The kind of thing"},"resourceName":{"type":["string","null"],"description":"The thing"},'
        '"owner":{"type":["string","null"],"description":"Whose it is"},"description":{"type":["string","null"],'
        '"description":"What is wrong with it"},"fieldViolations":{"type":["array","null"],'
        '"items":{"$ref":"#/$defs/numbers_error_detail/NumbersFieldViolation"},'
        '"description":"What is wrong in the request"}}}'
    ),
    "NumbersFieldViolation": (
        '{"type":"object","properties":{"field":{"type":["string","null"],"description":"The member"},'
        '"description":{"type":["string","null"],"description":"What is wrong with it"}}}'
    ),
}
"""The schema of each type, as it is received."""
