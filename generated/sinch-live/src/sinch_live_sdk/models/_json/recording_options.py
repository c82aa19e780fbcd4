"""The type `RecordingOptions` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..recording_options import RecordingOptions
from . import transcription_options as _transcription_options_json

_new_recording_options = _Maker(RecordingOptions)


def decode_recording_options(data: JsonValue, reading: _decode.Reading) -> RecordingOptions:
    """Decode a `RecordingOptions` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(destination_url := top.get("destinationUrl")) is not str:
        destination_url = reading.required(
            destination_url, _decode.text, "RecordingOptions.destination_url", ("destinationUrl",)
        )
    if type(credentials := top.get("credentials")) is not str:
        credentials = reading.required(credentials, _decode.text, "RecordingOptions.credentials")
    if type(format := top.get("format")) is not str and format is not None:
        format = reading.optional(format, _decode.text, "RecordingOptions.format")
    if type(notification_events := top.get("notificationEvents")) is not bool and notification_events is not None:
        notification_events = reading.optional(
            notification_events, _decode.boolean, "RecordingOptions.notification_events", ("notificationEvents",)
        )
    transcription_options = (
        _transcription_options_json.decode_transcription_options(found, reading)
        if type(found := top.get("transcriptionOptions")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found,
                reading.object(_transcription_options_json.decode_transcription_options),
                "RecordingOptions.transcription_options",
                ("transcriptionOptions",),
            )
        )
    )
    record = _new_recording_options.blank()
    _new_recording_options.fill(
        record, destination_url, credentials, format, notification_events, transcription_options, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


def encode_recording_options(value: object) -> JsonInput:
    """Write a `RecordingOptions`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        RecordingOptions,
        decode_recording_options,
        (
            _encode.Member("destination_url", _wire.text, path=("destinationUrl",), needed=True),
            _encode.Member("credentials", _wire.text, needed=True),
            _encode.Member("format", _wire.text),
            _encode.Member("notification_events", _wire.truth, path=("notificationEvents",)),
            _encode.Member(
                "transcription_options",
                _transcription_options_json.encode_transcription_options,
                path=("transcriptionOptions",),
            ),
        ),
    )


ENCODERS: dict[type, object] = {RecordingOptions: encode_recording_options}
