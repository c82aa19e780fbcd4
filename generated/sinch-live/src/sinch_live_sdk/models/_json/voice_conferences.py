"""The records and events of `voice.conferences` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..voice_conferences import Conference, ConferenceParticipant

_new_conference_participant = _Maker(ConferenceParticipant)


def decode_conference_participant(data: JsonObject, reading: _decode.Reading) -> ConferenceParticipant:
    """Decode a `ConferenceParticipant` from received JSON."""
    if type(id := data.get("id")) is not str and id is not None:
        id = reading.optional(id, _decode.text, "ConferenceParticipant.id")
    if type(cli := data.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "ConferenceParticipant.cli")
    if type(duration := data.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "ConferenceParticipant.duration")
    if type(muted := data.get("muted")) is not bool and muted is not None:
        muted = reading.optional(muted, _decode.boolean, "ConferenceParticipant.muted")
    if type(onhold := data.get("onhold")) is not bool and onhold is not None:
        onhold = reading.optional(onhold, _decode.boolean, "ConferenceParticipant.onhold")
    record = _new_conference_participant.blank()
    _new_conference_participant.fill(record, id, cli, duration, muted, onhold, data)
    return record


_new_conference = _Maker(Conference)


def decode_conference(data: JsonValue, reading: _decode.Reading) -> Conference:
    """Decode a `Conference` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    participants = reading.records(top.get("participants"), decode_conference_participant, "Conference.participants")
    record = _new_conference.blank()
    _new_conference.fill(record, participants, raw)
    return record


def encode_conference_participant(value: object) -> JsonInput:
    """Write a `ConferenceParticipant`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConferenceParticipant,
        decode_conference_participant,
        {"id": _wire.text, "cli": _wire.text, "duration": _wire.whole, "muted": _wire.truth, "onhold": _wire.truth},
    )


def encode_conference(value: object) -> JsonInput:
    """Write a `Conference`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, Conference, decode_conference, {"participants": _wire.list_of(encode_conference_participant)}
    )


ENCODERS: dict[type, object] = {ConferenceParticipant: encode_conference_participant, Conference: encode_conference}
