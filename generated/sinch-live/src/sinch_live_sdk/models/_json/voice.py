"""The records and events of `voice` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..voice import Call, StartedCall, VoiceAnswered, VoiceDisconnected, VoiceIncoming, VoiceNotified, VoicePrompted

_new_call = _Maker(Call)


def decode_call(data: JsonValue, reading: _decode.Reading) -> Call:
    """Decode a `Call` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "Call.id", ("callId",))
    if type(status := top.get("status")) is not str and status is not None:
        status = reading.optional(status, _decode.text, "Call.status", ("status",))
    in_from = found if type(found := top.get("from")) is dict else _decode.members(found)
    if type(from_ := in_from.get("endpoint")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "Call.from_", ("from", "endpoint"))
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("endpoint")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "Call.to", ("to", "endpoint"))
    if type(to_type := in_to.get("type")) is not str and to_type is not None:
        to_type = reading.optional(to_type, _decode.text, "Call.to_type", ("to", "type"))
    if type(domain := top.get("domain")) is not str and domain is not None:
        domain = reading.optional(domain, _decode.text, "Call.domain", ("domain",))
    if type(result := top.get("result")) is not str and result is not None:
        result = reading.optional(result, _decode.text, "Call.result", ("result",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "Call.reason", ("reason",))
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "Call.duration", ("duration",))
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "Call.timestamp", ("timestamp",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "Call.custom", ("custom",))
    in_user_rate = found if type(found := top.get("userRate")) is dict else _decode.members(found)
    if type(rate_currency := in_user_rate.get("currencyId")) is not str and rate_currency is not None:
        rate_currency = reading.optional(rate_currency, _decode.text, "Call.rate_currency", ("userRate", "currencyId"))
    if type(rate := in_user_rate.get("amount")) is not float and rate is not None:
        rate = reading.optional(rate, _decode.number, "Call.rate", ("userRate", "amount"))
    in_debit = found if type(found := top.get("debit")) is dict else _decode.members(found)
    if type(debit_currency := in_debit.get("currencyId")) is not str and debit_currency is not None:
        debit_currency = reading.optional(debit_currency, _decode.text, "Call.debit_currency", ("debit", "currencyId"))
    if type(debit := in_debit.get("amount")) is not float and debit is not None:
        debit = reading.optional(debit, _decode.number, "Call.debit", ("debit", "amount"))
    record = _new_call.blank()
    _new_call.fill(
        record,
        id=id,
        status=status,
        from_=from_,
        to=to,
        to_type=to_type,
        domain=domain,
        result=result,
        reason=reason,
        duration=duration,
        timestamp=timestamp,
        custom=custom,
        rate_currency=rate_currency,
        rate=rate,
        debit_currency=debit_currency,
        debit=debit,
        raw=raw,
    )
    return _with_gaps(record) if reading.has_gaps else record


_new_started_call = _Maker(StartedCall)


def decode_started_call(data: JsonValue, reading: _decode.Reading) -> StartedCall:
    """Decode a `StartedCall` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(id := top.get("callId")) is not str:
        id = reading.required(id, _decode.text, "StartedCall.id", ("callId",))
    record = _new_started_call.blank()
    _new_started_call.fill(record, id=id, raw=raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_voice_answered = _Maker(VoiceAnswered)


def decode_voice_answered(data: JsonValue, reading: _decode.Reading) -> VoiceAnswered:
    """Decode a `VoiceAnswered` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceAnswered.call_id", ("callid",))
    in_amd = found if type(found := top.get("amd")) is dict else _decode.members(found)
    if type(amd_status := in_amd.get("status")) is not str and amd_status is not None:
        amd_status = reading.optional(amd_status, _decode.text, "VoiceAnswered.amd_status", ("amd", "status"))
    if type(amd_reason := in_amd.get("reason")) is not str and amd_reason is not None:
        amd_reason = reading.optional(amd_reason, _decode.text, "VoiceAnswered.amd_reason", ("amd", "reason"))
    if type(amd_duration := in_amd.get("duration")) is not int and amd_duration is not None:
        amd_duration = reading.optional(
            amd_duration, _decode.integer, "VoiceAnswered.amd_duration", ("amd", "duration")
        )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceAnswered.timestamp", ("timestamp",))
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceAnswered.conference_id", ("conferenceId",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceAnswered.custom", ("custom",))
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceAnswered.application_key", ("applicationKey",)
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceAnswered.version", ("version",))
    record = _new_voice_answered.blank()
    _new_voice_answered.fill(
        record,
        call_id=call_id,
        amd_status=amd_status,
        amd_reason=amd_reason,
        amd_duration=amd_duration,
        timestamp=timestamp,
        conference_id=conference_id,
        custom=custom,
        application_key=application_key,
        version=version,
        raw=raw,
    )
    return record


_new_voice_incoming = _Maker(VoiceIncoming)


def decode_voice_incoming(data: JsonValue, reading: _decode.Reading) -> VoiceIncoming:
    """Decode a `VoiceIncoming` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceIncoming.call_id", ("callid",))
    if type(cli := top.get("cli")) is not str and cli is not None:
        cli = reading.optional(cli, _decode.text, "VoiceIncoming.cli", ("cli",))
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("endpoint")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "VoiceIncoming.to", ("to", "endpoint"))
    if type(to_type := in_to.get("type")) is not str and to_type is not None:
        to_type = reading.optional(to_type, _decode.text, "VoiceIncoming.to_type", ("to", "type"))
    if type(domain := top.get("domain")) is not str and domain is not None:
        domain = reading.optional(domain, _decode.text, "VoiceIncoming.domain", ("domain",))
    if type(origination_type := top.get("originationType")) is not str and origination_type is not None:
        origination_type = reading.optional(
            origination_type, _decode.text, "VoiceIncoming.origination_type", ("originationType",)
        )
    if type(call_resource_url := top.get("callResourceUrl")) is not str and call_resource_url is not None:
        call_resource_url = reading.optional(
            call_resource_url, _decode.text, "VoiceIncoming.call_resource_url", ("callResourceUrl",)
        )
    call_headers = reading.optional(
        top.get("callHeaders"), _decode.array(_decode.mapping), "VoiceIncoming.call_headers", ("callHeaders",)
    )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceIncoming.timestamp", ("timestamp",))
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceIncoming.conference_id", ("conferenceId",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceIncoming.custom", ("custom",))
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceIncoming.application_key", ("applicationKey",)
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceIncoming.version", ("version",))
    record = _new_voice_incoming.blank()
    _new_voice_incoming.fill(
        record,
        call_id=call_id,
        cli=cli,
        to=to,
        to_type=to_type,
        domain=domain,
        origination_type=origination_type,
        call_resource_url=call_resource_url,
        call_headers=call_headers,
        timestamp=timestamp,
        conference_id=conference_id,
        custom=custom,
        application_key=application_key,
        version=version,
        raw=raw,
    )
    return record


_new_voice_disconnected = _Maker(VoiceDisconnected)


def decode_voice_disconnected(data: JsonValue, reading: _decode.Reading) -> VoiceDisconnected:
    """Decode a `VoiceDisconnected` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceDisconnected.call_id", ("callid",))
    if type(reason := top.get("reason")) is not str and reason is not None:
        reason = reading.optional(reason, _decode.text, "VoiceDisconnected.reason", ("reason",))
    if type(result := top.get("result")) is not str and result is not None:
        result = reading.optional(result, _decode.text, "VoiceDisconnected.result", ("result",))
    if type(from_ := top.get("from")) is not str and from_ is not None:
        from_ = reading.optional(from_, _decode.text, "VoiceDisconnected.from_", ("from",))
    in_to = found if type(found := top.get("to")) is dict else _decode.members(found)
    if type(to := in_to.get("endpoint")) is not str and to is not None:
        to = reading.optional(to, _decode.text, "VoiceDisconnected.to", ("to", "endpoint"))
    if type(duration := top.get("duration")) is not int and duration is not None:
        duration = reading.optional(duration, _decode.integer, "VoiceDisconnected.duration", ("duration",))
    in_debit = found if type(found := top.get("debit")) is dict else _decode.members(found)
    if type(debit_currency := in_debit.get("currencyId")) is not str and debit_currency is not None:
        debit_currency = reading.optional(
            debit_currency, _decode.text, "VoiceDisconnected.debit_currency", ("debit", "currencyId")
        )
    if type(debit := in_debit.get("amount")) is not float and debit is not None:
        debit = reading.optional(debit, _decode.number, "VoiceDisconnected.debit", ("debit", "amount"))
    in_user_rate = found if type(found := top.get("userRate")) is dict else _decode.members(found)
    if type(rate_currency := in_user_rate.get("currencyId")) is not str and rate_currency is not None:
        rate_currency = reading.optional(
            rate_currency, _decode.text, "VoiceDisconnected.rate_currency", ("userRate", "currencyId")
        )
    if type(rate := in_user_rate.get("amount")) is not float and rate is not None:
        rate = reading.optional(rate, _decode.number, "VoiceDisconnected.rate", ("userRate", "amount"))
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceDisconnected.timestamp", ("timestamp",))
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(
            conference_id, _decode.text, "VoiceDisconnected.conference_id", ("conferenceId",)
        )
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceDisconnected.custom", ("custom",))
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceDisconnected.application_key", ("applicationKey",)
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceDisconnected.version", ("version",))
    record = _new_voice_disconnected.blank()
    _new_voice_disconnected.fill(
        record,
        call_id=call_id,
        reason=reason,
        result=result,
        from_=from_,
        to=to,
        duration=duration,
        debit_currency=debit_currency,
        debit=debit,
        rate_currency=rate_currency,
        rate=rate,
        timestamp=timestamp,
        conference_id=conference_id,
        custom=custom,
        application_key=application_key,
        version=version,
        raw=raw,
    )
    return record


_new_voice_prompted = _Maker(VoicePrompted)


def decode_voice_prompted(data: JsonValue, reading: _decode.Reading) -> VoicePrompted:
    """Decode a `VoicePrompted` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoicePrompted.call_id", ("callid",))
    in_menu_result = found if type(found := top.get("menuResult")) is dict else _decode.members(found)
    if type(menu_id := in_menu_result.get("menuId")) is not str and menu_id is not None:
        menu_id = reading.optional(menu_id, _decode.text, "VoicePrompted.menu_id", ("menuResult", "menuId"))
    if type(input_type := in_menu_result.get("type")) is not str and input_type is not None:
        input_type = reading.optional(input_type, _decode.text, "VoicePrompted.input_type", ("menuResult", "type"))
    if type(value := in_menu_result.get("value")) is not str and value is not None:
        value = reading.optional(value, _decode.text, "VoicePrompted.value", ("menuResult", "value"))
    if type(input_method := in_menu_result.get("inputMethod")) is not str and input_method is not None:
        input_method = reading.optional(
            input_method, _decode.text, "VoicePrompted.input_method", ("menuResult", "inputMethod")
        )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoicePrompted.timestamp", ("timestamp",))
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoicePrompted.conference_id", ("conferenceId",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoicePrompted.custom", ("custom",))
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoicePrompted.application_key", ("applicationKey",)
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoicePrompted.version", ("version",))
    record = _new_voice_prompted.blank()
    _new_voice_prompted.fill(
        record,
        call_id=call_id,
        menu_id=menu_id,
        input_type=input_type,
        value=value,
        input_method=input_method,
        timestamp=timestamp,
        conference_id=conference_id,
        custom=custom,
        application_key=application_key,
        version=version,
        raw=raw,
    )
    return record


_new_voice_notified = _Maker(VoiceNotified)


def decode_voice_notified(data: JsonValue, reading: _decode.Reading) -> VoiceNotified:
    """Decode a `VoiceNotified` from received JSON."""
    raw = data if type(data) is dict else _decode.raw(data)
    top = raw if raw is data else _decode.members(data)
    if type(call_id := top.get("callid")) is not str and call_id is not None:
        call_id = reading.optional(call_id, _decode.text, "VoiceNotified.call_id", ("callid",))
    if type(type_ := top.get("type")) is not str and type_ is not None:
        type_ = reading.optional(type_, _decode.text, "VoiceNotified.type", ("type",))
    if type(destination := top.get("destination")) is not str and destination is not None:
        destination = reading.optional(destination, _decode.text, "VoiceNotified.destination", ("destination",))
    in_amd = found if type(found := top.get("amd")) is dict else _decode.members(found)
    if type(amd_status := in_amd.get("status")) is not str and amd_status is not None:
        amd_status = reading.optional(amd_status, _decode.text, "VoiceNotified.amd_status", ("amd", "status"))
    if type(amd_reason := in_amd.get("reason")) is not str and amd_reason is not None:
        amd_reason = reading.optional(amd_reason, _decode.text, "VoiceNotified.amd_reason", ("amd", "reason"))
    if type(amd_duration := in_amd.get("duration")) is not int and amd_duration is not None:
        amd_duration = reading.optional(
            amd_duration, _decode.integer, "VoiceNotified.amd_duration", ("amd", "duration")
        )
    timestamp = reading.optional(top.get("timestamp"), _decode.date_time, "VoiceNotified.timestamp", ("timestamp",))
    if type(conference_id := top.get("conferenceId")) is not str and conference_id is not None:
        conference_id = reading.optional(conference_id, _decode.text, "VoiceNotified.conference_id", ("conferenceId",))
    if type(custom := top.get("custom")) is not str and custom is not None:
        custom = reading.optional(custom, _decode.text, "VoiceNotified.custom", ("custom",))
    if type(application_key := top.get("applicationKey")) is not str and application_key is not None:
        application_key = reading.optional(
            application_key, _decode.text, "VoiceNotified.application_key", ("applicationKey",)
        )
    if type(version := top.get("version")) is not int and version is not None:
        version = reading.optional(version, _decode.integer, "VoiceNotified.version", ("version",))
    record = _new_voice_notified.blank()
    _new_voice_notified.fill(
        record,
        call_id=call_id,
        type=type_,
        destination=destination,
        amd_status=amd_status,
        amd_reason=amd_reason,
        amd_duration=amd_duration,
        timestamp=timestamp,
        conference_id=conference_id,
        custom=custom,
        application_key=application_key,
        version=version,
        raw=raw,
    )
    return record


def encode_call(value: object) -> JsonInput:
    """Write a `Call`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        Call,
        decode_call,
        (
            _encode.Member("id", ("callId",), _wire.text, needed=True),
            _encode.Member("status", ("status",), _wire.text),
            _encode.Member("domain", ("domain",), _wire.text),
            _encode.Member("result", ("result",), _wire.text),
            _encode.Member("reason", ("reason",), _wire.text),
            _encode.Member("duration", ("duration",), _wire.whole),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("from_", ("from", "endpoint"), _wire.text),
            _encode.Member("to", ("to", "endpoint"), _wire.text),
            _encode.Member("to_type", ("to", "type"), _wire.text),
            _encode.Member("rate_currency", ("userRate", "currencyId"), _wire.text),
            _encode.Member("rate", ("userRate", "amount"), _wire.real),
            _encode.Member("debit_currency", ("debit", "currencyId"), _wire.text),
            _encode.Member("debit", ("debit", "amount"), _wire.real),
        ),
    )


def encode_started_call(value: object) -> JsonInput:
    """Write a `StartedCall`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, StartedCall, decode_started_call, (_encode.Member("id", ("callId",), _wire.text, needed=True),)
    )


def encode_voice_answered(value: object) -> JsonInput:
    """Write a `VoiceAnswered`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceAnswered,
        decode_voice_answered,
        (
            _encode.Member("call_id", ("callid",), _wire.text),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("conference_id", ("conferenceId",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("application_key", ("applicationKey",), _wire.text),
            _encode.Member("version", ("version",), _wire.whole),
            _encode.Member("amd_status", ("amd", "status"), _wire.text),
            _encode.Member("amd_reason", ("amd", "reason"), _wire.text),
            _encode.Member("amd_duration", ("amd", "duration"), _wire.whole),
        ),
    )


def encode_voice_incoming(value: object) -> JsonInput:
    """Write a `VoiceIncoming`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceIncoming,
        decode_voice_incoming,
        (
            _encode.Member("call_id", ("callid",), _wire.text),
            _encode.Member("cli", ("cli",), _wire.text),
            _encode.Member("domain", ("domain",), _wire.text),
            _encode.Member("origination_type", ("originationType",), _wire.text),
            _encode.Member("call_resource_url", ("callResourceUrl",), _wire.text),
            _encode.Member("call_headers", ("callHeaders",), _wire.list_of(_wire.mapping)),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("conference_id", ("conferenceId",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("application_key", ("applicationKey",), _wire.text),
            _encode.Member("version", ("version",), _wire.whole),
            _encode.Member("to", ("to", "endpoint"), _wire.text),
            _encode.Member("to_type", ("to", "type"), _wire.text),
        ),
    )


def encode_voice_disconnected(value: object) -> JsonInput:
    """Write a `VoiceDisconnected`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceDisconnected,
        decode_voice_disconnected,
        (
            _encode.Member("call_id", ("callid",), _wire.text),
            _encode.Member("reason", ("reason",), _wire.text),
            _encode.Member("result", ("result",), _wire.text),
            _encode.Member("from_", ("from",), _wire.text),
            _encode.Member("duration", ("duration",), _wire.whole),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("conference_id", ("conferenceId",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("application_key", ("applicationKey",), _wire.text),
            _encode.Member("version", ("version",), _wire.whole),
            _encode.Member("to", ("to", "endpoint"), _wire.text),
            _encode.Member("debit_currency", ("debit", "currencyId"), _wire.text),
            _encode.Member("debit", ("debit", "amount"), _wire.real),
            _encode.Member("rate_currency", ("userRate", "currencyId"), _wire.text),
            _encode.Member("rate", ("userRate", "amount"), _wire.real),
        ),
    )


def encode_voice_prompted(value: object) -> JsonInput:
    """Write a `VoicePrompted`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoicePrompted,
        decode_voice_prompted,
        (
            _encode.Member("call_id", ("callid",), _wire.text),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("conference_id", ("conferenceId",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("application_key", ("applicationKey",), _wire.text),
            _encode.Member("version", ("version",), _wire.whole),
            _encode.Member("menu_id", ("menuResult", "menuId"), _wire.text),
            _encode.Member("input_type", ("menuResult", "type"), _wire.text),
            _encode.Member("value", ("menuResult", "value"), _wire.text),
            _encode.Member("input_method", ("menuResult", "inputMethod"), _wire.text),
        ),
    )


def encode_voice_notified(value: object) -> JsonInput:
    """Write a `VoiceNotified`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        VoiceNotified,
        decode_voice_notified,
        (
            _encode.Member("call_id", ("callid",), _wire.text),
            _encode.Member("type", ("type",), _wire.text),
            _encode.Member("destination", ("destination",), _wire.text),
            _encode.Member("timestamp", ("timestamp",), _wire.date_time),
            _encode.Member("conference_id", ("conferenceId",), _wire.text),
            _encode.Member("custom", ("custom",), _wire.text),
            _encode.Member("application_key", ("applicationKey",), _wire.text),
            _encode.Member("version", ("version",), _wire.whole),
            _encode.Member("amd_status", ("amd", "status"), _wire.text),
            _encode.Member("amd_reason", ("amd", "reason"), _wire.text),
            _encode.Member("amd_duration", ("amd", "duration"), _wire.whole),
        ),
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
