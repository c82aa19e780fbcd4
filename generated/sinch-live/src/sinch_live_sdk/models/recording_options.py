"""The type `RecordingOptions`."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.record import Record as _Record


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class RecordingOptions(_Record):
    """Where and how a recording is stored."""

    destination_url: str
    """The bucket: Amazon S3 or Azure Blob Storage."""

    credentials: str
    """The credentials of the bucket."""

    format: str | None = None
    """The format; mp3 if not given."""

    notification_events: bool | None = None
    """Whether events tell of it."""

    transcription_options: TranscriptionOptions | None = None
    """Whether it is transcribed."""


from .transcription_options import TranscriptionOptions  # noqa: E402
