"""Operations and events as JSON, and the JSON Schemas of types."""

from __future__ import annotations

OPERATIONS: dict[str, str] = {}
"""Each operation."""

TRIGGERS: dict[str, str] = {}
"""Each event."""

SENT: dict[str, str] = {
    "RecordingOptions": (
        '{"description":"Where and how a recording is stored.","type":"object","additionalProperties":false,'
        '"properties":{"destinationUrl":{"type":"string","description":"The bucket: Amazon S3 or Azure Blob Storage"},'
        '"credentials":{"type":"string","description":"The credentials of the bucket"},"format":{"type":"string",'
        '"description":"The format; mp3 if not given"},"notificationEvents":{"type":"boolean",'
        '"description":"Whether events tell of it"},'
        '"transcriptionOptions":{"$ref":"#/$defs/transcription_options/TranscriptionOptions",'
        '"description":"Whether it is transcribed"}},"required":["destinationUrl","credentials"]}'
    ),
}
"""The schema of each type, as calls take it."""

RECEIVED: dict[str, str] = {}
"""The schema of each type, as it is received."""
