"""The records and events of `voice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..voice import Call, StartedCall, VoiceAnswered, VoiceDisconnected, VoiceIncoming, VoiceNotified, VoicePrompted
from . import call_endpoint as _call_endpoint_json
from . import call_header as _call_header_json
from . import call_machine_detection as _call_machine_detection_json
from . import currency_amount as _currency_amount_json
from . import menu_result as _menu_result_json

_CALL_STATUS = _decode.Known("ONGOING", "FINAL")
_CALL_DOMAIN = _decode.Known("pstn", "PSTN", "mxp", "MXP", "sip", "SIP")
_CALL_RESULT = _decode.Known("N/A", "ANSWERED", "BUSY", "NOANSWER", "FAILED")
_CALL_REASON = _decode.Known(
    "N/A",
    "TIMEOUT",
    "CALLERHANGUP",
    "CALLEEHANGUP",
    "BLOCKED",
    "NOCREDITPARTNER",
    "MANAGERHANGUP",
    "CANCEL",
    "GENERALERROR",
    "INVALIDSVAMLACTION",
)
_VOICE_ANSWERED_EVENT = _decode.Known("ace")
_VOICE_INCOMING_EVENT = _decode.Known("ice")
_VOICE_DISCONNECTED_EVENT = _decode.Known("dice")
_VOICE_PROMPTED_EVENT = _decode.Known("pie")
_VOICE_NOTIFIED_EVENT = _decode.Known("notify")
_VOICE_NOTIFIED_TYPE = _decode.Known(
    "recording_finished", "recording_available", "transcription_available", "amd", "amd_beep", "callingerror"
)

_new_call = _Maker(Call)


def decode_call(data: JsonValue, reading: _decode.Reading) -> Call:
    """Decode a `Call` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "Call.id", "callId")
    status = (
        _CALL_STATUS[found]
        if type(found := top.get("status")) is str
        else (None if found is None else reading.optional(found, _CALL_STATUS, "Call.status"))
    )
    from_ = reading.record(top.get("from"), _call_endpoint_json.decode_call_endpoint, "Call.from_", "from")
    to = reading.record(top.get("to"), _call_endpoint_json.decode_call_endpoint, "Call.to")
    domain = (
        _CALL_DOMAIN[found]
        if type(found := top.get("domain")) is str
        else (None if found is None else reading.optional(found, _CALL_DOMAIN, "Call.domain"))
    )
    result = (
        _CALL_RESULT[found]
        if type(found := top.get("result")) is str
        else (None if found is None else reading.optional(found, _CALL_RESULT, "Call.result"))
    )
    reason = (
        _CALL_REASON[found]
        if type(found := top.get("reason")) is str
        else (None if found is None else reading.optional(found, _CALL_REASON, "Call.reason"))
    )
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "Call.duration")
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "Call.timestamp")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "Call.custom")
    user_rate = reading.record(
        top.get("userRate"), _currency_amount_json.decode_currency_amount, "Call.user_rate", "userRate"
    )
    debit = reading.record(top.get("debit"), _currency_amount_json.decode_currency_amount, "Call.debit")
    record = _new_call.blank()
    _new_call.fill(
        record, id, status, from_, to, domain, result, reason, duration, timestamp, custom, user_rate, debit, raw
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_started_call = _Maker(StartedCall)


def decode_started_call(data: JsonValue, reading: _decode.Reading) -> StartedCall:
    """Decode a `StartedCall` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "StartedCall.id", "callId")
    record = _new_started_call.blank()
    _new_started_call.fill(record, id, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_voice_answered = _Maker(VoiceAnswered)


def decode_voice_answered(data: JsonValue, reading: _decode.Reading) -> VoiceAnswered:
    """Decode a `VoiceAnswered` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceAnswered.call_id", "callid")
    event = (
        _VOICE_ANSWERED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VOICE_ANSWERED_EVENT, "VoiceAnswered.event"))
    )
    amd = reading.record(
        top.get("amd"), _call_machine_detection_json.decode_call_machine_detection, "VoiceAnswered.amd"
    )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceAnswered.timestamp")
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceAnswered.conference_id", "conferenceId")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceAnswered.custom")
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceAnswered.application_key", "applicationKey"
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceAnswered.version")
    record = _new_voice_answered.blank()
    _new_voice_answered.fill(
        record, call_id, event, amd, timestamp, conference_id, custom, application_key, version, raw
    )
    return record


_new_voice_incoming = _Maker(VoiceIncoming)


def decode_voice_incoming(data: JsonValue, reading: _decode.Reading) -> VoiceIncoming:
    """Decode a `VoiceIncoming` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceIncoming.call_id", "callid")
    event = (
        _VOICE_INCOMING_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VOICE_INCOMING_EVENT, "VoiceIncoming.event"))
    )
    if type(cli := top.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "VoiceIncoming.cli")
    to = reading.record(top.get("to"), _call_endpoint_json.decode_call_endpoint, "VoiceIncoming.to")
    domain = (
        _CALL_DOMAIN[found]
        if type(found := top.get("domain")) is str
        else (None if found is None else reading.optional(found, _CALL_DOMAIN, "VoiceIncoming.domain"))
    )
    origination_type = (
        _CALL_DOMAIN[found]
        if type(found := top.get("originationType")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CALL_DOMAIN, "VoiceIncoming.origination_type", "originationType")
        )
    )
    if type(call_resource_url := top.get("callResourceUrl")) is not str and call_resource_url is not None:
        call_resource_url = reading.optional(
            call_resource_url, _decode.text, "VoiceIncoming.call_resource_url", "callResourceUrl"
        )
    user_rate = reading.record(
        top.get("userRate"), _currency_amount_json.decode_currency_amount, "VoiceIncoming.user_rate", "userRate"
    )
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "VoiceIncoming.duration")
    if type(rdnis := top.get("rdnis")) is not str and rdnis is not None:
        rdnis = reading.optional(rdnis, _decode.text, "VoiceIncoming.rdnis")
    call_headers = reading.records(
        top.get("callHeaders"), _call_header_json.decode_call_header, "VoiceIncoming.call_headers", "callHeaders"
    )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceIncoming.timestamp")
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceIncoming.conference_id", "conferenceId")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceIncoming.custom")
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceIncoming.application_key", "applicationKey"
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceIncoming.version")
    record = _new_voice_incoming.blank()
    _new_voice_incoming.fill(
        record,
        call_id,
        event,
        cli,
        to,
        domain,
        origination_type,
        call_resource_url,
        user_rate,
        duration,
        rdnis,
        call_headers,
        timestamp,
        conference_id,
        custom,
        application_key,
        version,
        raw,
    )
    return record


_new_voice_disconnected = _Maker(VoiceDisconnected)


def decode_voice_disconnected(data: JsonValue, reading: _decode.Reading) -> VoiceDisconnected:
    """Decode a `VoiceDisconnected` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceDisconnected.call_id", "callid")
    event = (
        _VOICE_DISCONNECTED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VOICE_DISCONNECTED_EVENT, "VoiceDisconnected.event"))
    )
    reason = (
        _CALL_REASON[found]
        if type(found := top.get("reason")) is str
        else (None if found is None else reading.optional(found, _CALL_REASON, "VoiceDisconnected.reason"))
    )
    result = (
        _CALL_RESULT[found]
        if type(found := top.get("result")) is str
        else (None if found is None else reading.optional(found, _CALL_RESULT, "VoiceDisconnected.result"))
    )
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "VoiceDisconnected.from_", "from")
    to = reading.record(top.get("to"), _call_endpoint_json.decode_call_endpoint, "VoiceDisconnected.to")
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "VoiceDisconnected.duration")
    debit = reading.record(top.get("debit"), _currency_amount_json.decode_currency_amount, "VoiceDisconnected.debit")
    user_rate = reading.record(
        top.get("userRate"), _currency_amount_json.decode_currency_amount, "VoiceDisconnected.user_rate", "userRate"
    )
    call_headers = reading.records(
        top.get("callHeaders"), _call_header_json.decode_call_header, "VoiceDisconnected.call_headers", "callHeaders"
    )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceDisconnected.timestamp")
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceDisconnected.conference_id", "conferenceId")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceDisconnected.custom")
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceDisconnected.application_key", "applicationKey"
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceDisconnected.version")
    record = _new_voice_disconnected.blank()
    _new_voice_disconnected.fill(
        record,
        call_id,
        event,
        reason,
        result,
        from_,
        to,
        duration,
        debit,
        user_rate,
        call_headers,
        timestamp,
        conference_id,
        custom,
        application_key,
        version,
        raw,
    )
    return record


_new_voice_prompted = _Maker(VoicePrompted)


def decode_voice_prompted(data: JsonValue, reading: _decode.Reading) -> VoicePrompted:
    """Decode a `VoicePrompted` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoicePrompted.call_id", "callid")
    event = (
        _VOICE_PROMPTED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VOICE_PROMPTED_EVENT, "VoicePrompted.event"))
    )
    menu_result = reading.record(
        top.get("menuResult"), _menu_result_json.decode_menu_result, "VoicePrompted.menu_result", "menuResult"
    )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoicePrompted.timestamp")
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoicePrompted.conference_id", "conferenceId")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoicePrompted.custom")
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoicePrompted.application_key", "applicationKey"
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoicePrompted.version")
    record = _new_voice_prompted.blank()
    _new_voice_prompted.fill(
        record, call_id, event, menu_result, timestamp, conference_id, custom, application_key, version, raw
    )
    return record


_new_voice_notified = _Maker(VoiceNotified)


def decode_voice_notified(data: JsonValue, reading: _decode.Reading) -> VoiceNotified:
    """Decode a `VoiceNotified` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceNotified.call_id", "callid")
    event = (
        _VOICE_NOTIFIED_EVENT[found]
        if type(found := top.get("event")) is str
        else (None if found is None else reading.optional(found, _VOICE_NOTIFIED_EVENT, "VoiceNotified.event"))
    )
    type_ = (
        _VOICE_NOTIFIED_TYPE[found]
        if type(found := top.get("type")) is str
        else (None if found is None else reading.optional(found, _VOICE_NOTIFIED_TYPE, "VoiceNotified.type"))
    )
    if type(destination := top.get("destination")) is not str and destination is not None:
        destination = reading.optional(destination, _decode.text, "VoiceNotified.destination")
    amd = reading.record(
        top.get("amd"), _call_machine_detection_json.decode_call_machine_detection, "VoiceNotified.amd"
    )
    if type(error_code := top.get("errorCode")) is not int and error_code is not None:
        error_code = reading.optional(error_code, _decode.integer, "VoiceNotified.error_code", "errorCode")
    if type(error_message := top.get("errorMsg")) is not str and error_message is not None:
        error_message = reading.optional(error_message, _decode.text, "VoiceNotified.error_message", "errorMsg")
    if type(user := top.get("user")) is not str and user is not None:
        user = reading.optional(user, _decode.text, "VoiceNotified.user")
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceNotified.timestamp")
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceNotified.conference_id", "conferenceId")
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceNotified.custom")
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceNotified.application_key", "applicationKey"
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceNotified.version")
    record = _new_voice_notified.blank()
    _new_voice_notified.fill(
        record,
        call_id,
        event,
        type_,
        destination,
        amd,
        error_code,
        error_message,
        user,
        timestamp,
        conference_id,
        custom,
        application_key,
        version,
        raw,
    )
    return record


def encode_call(value: object) -> JsonInput:
    """Write a `Call`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Call,
        decode_call,
        {
            "id": _encode.Member(_wire.text, path=("callId",), needed=True),
            "status": _wire.known(*_CALL_STATUS),
            "from_": ("from", _call_endpoint_json.encode_call_endpoint),
            "to": _call_endpoint_json.encode_call_endpoint,
            "domain": _wire.known(*_CALL_DOMAIN),
            "result": _wire.known(*_CALL_RESULT),
            "reason": _wire.known(*_CALL_REASON),
            "duration": _wire.whole,
            "timestamp": _wire.date_time,
            "custom": _wire.text,
            "user_rate": ("userRate", _currency_amount_json.encode_currency_amount),
            "debit": _currency_amount_json.encode_currency_amount,
        },
    )


def encode_started_call(value: object) -> JsonInput:
    """Write a `StartedCall`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, StartedCall, decode_started_call, {"id": _encode.Member(_wire.text, path=("callId",), needed=True)}
    )


def encode_voice_answered(value: object) -> JsonInput:
    """Write a `VoiceAnswered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceAnswered,
        decode_voice_answered,
        {
            "call_id": ("callid", _wire.text),
            "event": _wire.known(*_VOICE_ANSWERED_EVENT),
            "amd": _call_machine_detection_json.encode_call_machine_detection,
            "timestamp": _wire.date_time,
            "conference_id": ("conferenceId", _wire.text),
            "custom": _wire.text,
            "application_key": ("applicationKey", _wire.text),
            "version": _wire.whole,
        },
    )


def encode_voice_incoming(value: object) -> JsonInput:
    """Write a `VoiceIncoming`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceIncoming,
        decode_voice_incoming,
        {
            "call_id": ("callid", _wire.text),
            "event": _wire.known(*_VOICE_INCOMING_EVENT),
            "cli": _wire.text,
            "to": _call_endpoint_json.encode_call_endpoint,
            "domain": _wire.known(*_CALL_DOMAIN),
            "origination_type": ("originationType", _wire.known(*_CALL_DOMAIN)),
            "call_resource_url": ("callResourceUrl", _wire.text),
            "user_rate": ("userRate", _currency_amount_json.encode_currency_amount),
            "duration": _wire.whole,
            "rdnis": _wire.text,
            "call_headers": ("callHeaders", _wire.list_of(_call_header_json.encode_call_header)),
            "timestamp": _wire.date_time,
            "conference_id": ("conferenceId", _wire.text),
            "custom": _wire.text,
            "application_key": ("applicationKey", _wire.text),
            "version": _wire.whole,
        },
    )


def encode_voice_disconnected(value: object) -> JsonInput:
    """Write a `VoiceDisconnected`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceDisconnected,
        decode_voice_disconnected,
        {
            "call_id": ("callid", _wire.text),
            "event": _wire.known(*_VOICE_DISCONNECTED_EVENT),
            "reason": _wire.known(*_CALL_REASON),
            "result": _wire.known(*_CALL_RESULT),
            "from_": ("from", _wire.text),
            "to": _call_endpoint_json.encode_call_endpoint,
            "duration": _wire.whole,
            "debit": _currency_amount_json.encode_currency_amount,
            "user_rate": ("userRate", _currency_amount_json.encode_currency_amount),
            "call_headers": ("callHeaders", _wire.list_of(_call_header_json.encode_call_header)),
            "timestamp": _wire.date_time,
            "conference_id": ("conferenceId", _wire.text),
            "custom": _wire.text,
            "application_key": ("applicationKey", _wire.text),
            "version": _wire.whole,
        },
    )


def encode_voice_prompted(value: object) -> JsonInput:
    """Write a `VoicePrompted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoicePrompted,
        decode_voice_prompted,
        {
            "call_id": ("callid", _wire.text),
            "event": _wire.known(*_VOICE_PROMPTED_EVENT),
            "menu_result": ("menuResult", _menu_result_json.encode_menu_result),
            "timestamp": _wire.date_time,
            "conference_id": ("conferenceId", _wire.text),
            "custom": _wire.text,
            "application_key": ("applicationKey", _wire.text),
            "version": _wire.whole,
        },
    )


def encode_voice_notified(value: object) -> JsonInput:
    """Write a `VoiceNotified`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceNotified,
        decode_voice_notified,
        {
            "call_id": ("callid", _wire.text),
            "event": _wire.known(*_VOICE_NOTIFIED_EVENT),
            "type": _wire.known(*_VOICE_NOTIFIED_TYPE),
            "destination": _wire.text,
            "amd": _call_machine_detection_json.encode_call_machine_detection,
            "error_code": ("errorCode", _wire.whole),
            "error_message": ("errorMsg", _wire.text),
            "user": _wire.text,
            "timestamp": _wire.date_time,
            "conference_id": ("conferenceId", _wire.text),
            "custom": _wire.text,
            "application_key": ("applicationKey", _wire.text),
            "version": _wire.whole,
        },
    )


ENCODERS: dict[type, object] = {
    Call: encode_call,
    StartedCall: encode_started_call,
    VoiceAnswered: encode_voice_answered,
    VoiceIncoming: encode_voice_incoming,
    VoiceDisconnected: encode_voice_disconnected,
    VoicePrompted: encode_voice_prompted,
    VoiceNotified: encode_voice_notified,
}
