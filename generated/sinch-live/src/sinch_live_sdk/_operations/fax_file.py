"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "FaxFile": (
        '{"description":"A document.","type":"object","additionalProperties":false,'
        '"properties":{"file":{"type":"string","contentEncoding":"base64","description":"Its content"},'
        '"fileType":{"type":"string","enum":["DOC","DOCX","PDF","TIF","JPG","ODT","TXT","HTML","PNG"],'
        '"description":"Its kind"}},"required":["file","fileType"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
