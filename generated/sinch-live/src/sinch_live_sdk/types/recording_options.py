"""The types of arguments that are objects."""

from __future__ import annotations

from typing import NotRequired, TypeAlias

from .._runtime.typeddict import TypedDict as _TypedDict
from ..models.recording_options import RecordingOptions
from ..models.transcription_options import TranscriptionOptions


class RecordingOptionsDict(_TypedDict):
    """The JSON of `RecordingOptions`."""

    destinationUrl: str
    """The bucket: Amazon S3 or Azure Blob Storage."""

    credentials: str
    """The credentials of the bucket."""

    format: NotRequired[str]
    """The format; mp3 if not given."""

    notificationEvents: NotRequired[bool]
    """Whether events tell of it."""

    transcriptionOptions: NotRequired[TranscriptionOptionsDict | TranscriptionOptions]
    """Whether it is transcribed."""


from .transcription_options import TranscriptionOptionsDict  # noqa: E402

RecordingOptionsInput: TypeAlias = RecordingOptionsDict | RecordingOptions
"""The JSON of `RecordingOptions`, or the record."""
