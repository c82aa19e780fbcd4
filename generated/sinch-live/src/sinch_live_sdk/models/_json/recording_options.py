"""The type `RecordingOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject
from ..recording_options import RecordingOptions
from . import transcription_options as _transcription_options_json

_new_recording_options = _Maker(RecordingOptions)


def decode_recording_options(data: JsonObject, reading: _decode.Reading) -> RecordingOptions:
    """Decode a `RecordingOptions` from received JSON."""
    if type(destination_url := data.get("destinationUrl")) is not str:
        destination_url = reading.required(
            destination_url, _decode.text, "RecordingOptions.destination_url", "destinationUrl"
        )
    if type(credentials := data.get("credentials")) is not str:
        credentials = reading.required(credentials, _decode.text, "RecordingOptions.credentials")
    if type(format := data.get("format")) is not str and format is not None:
        format = reading.optional(format, _decode.text, "RecordingOptions.format")
    if type(notification_events := data.get("notificationEvents")) is not bool and notification_events is not None:
        notification_events = reading.optional(
            notification_events, _decode.boolean, "RecordingOptions.notification_events", "notificationEvents"
        )
    transcription_options = reading.record(
        data.get("transcriptionOptions"),
        _transcription_options_json.decode_transcription_options,
        "RecordingOptions.transcription_options",
        "transcriptionOptions",
    )
    record = _new_recording_options.blank()
    _new_recording_options.fill(
        record, destination_url, credentials, format, notification_events, transcription_options, data
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_recording_options(value: object) -> JsonInput:
    """Write a `RecordingOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RecordingOptions,
        decode_recording_options,
        {
            "destination_url": _encode.Member(_wire.text, path=("destinationUrl",), needed=True),
            "credentials": _encode.Member(_wire.text, needed=True),
            "format": _wire.text,
            "notification_events": ("notificationEvents", _wire.truth),
            "transcription_options": ("transcriptionOptions", _transcription_options_json.encode_transcription_options),
        },
    )


ENCODERS: dict[type, object] = {RecordingOptions: encode_recording_options}
