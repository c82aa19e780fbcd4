"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {
    "FaxCoverPageFile": (
        '{"description":"The document of a cover page.","type":"object","properties":{"fileContent":{"type":"string",'
        '"contentEncoding":"base64","description":"Its content"},"fileType":{"const":"PDF","description":"Its kind"}}}'
    ),
}
"""The schema of each type, as it is received."""
