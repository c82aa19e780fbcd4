"""The records and events of `conversation.consents` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import encode as _encode
from ..._runtime import wire as _wire
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonValue
from ..conversation_consents import ConsentAudit, ConsentAuditRecord, ConsentIdentity

_CONSENT_AUDIT_RECORD_ORIGIN = _decode.Known("ORIGIN_API", "ORIGIN_MO")
_CONSENT_AUDIT_RECORD_OPERATION = _decode.Known("OPERATION_INSERT", "OPERATION_UPDATE", "OPERATION_DELETE")
_CONSENT_LIST_TYPE = _decode.Known("OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION")

_new_consent_identity = _Maker(ConsentIdentity)


def decode_consent_identity(data: JsonValue, reading: _decode.Reading) -> ConsentIdentity:
    """Decode a `ConsentIdentity` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    if type(identity := top.get("identity")) is not str:
        identity = reading.required(identity, _decode.text, "ConsentIdentity.identity")
    record = _new_consent_identity.blank()
    _new_consent_identity.fill(record, identity, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_consent_audit_record = _Maker(ConsentAuditRecord)


def decode_consent_audit_record(data: JsonValue, reading: _decode.Reading) -> ConsentAuditRecord:
    """Decode a `ConsentAuditRecord` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    origin = (
        _CONSENT_AUDIT_RECORD_ORIGIN[found]
        if type(found := top.get("origin")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONSENT_AUDIT_RECORD_ORIGIN, "ConsentAuditRecord.origin")
        )
    )
    operation = (
        _CONSENT_AUDIT_RECORD_OPERATION[found]
        if type(found := top.get("operation")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONSENT_AUDIT_RECORD_OPERATION, "ConsentAuditRecord.operation")
        )
    )
    list_type = (
        _CONSENT_LIST_TYPE[found]
        if type(found := top.get("list_type")) is str
        else (None if found is None else reading.optional(found, _CONSENT_LIST_TYPE, "ConsentAuditRecord.list_type"))
    )
    if type(project_id := top.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConsentAuditRecord.project_id")
    if type(app_id := top.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConsentAuditRecord.app_id")
    datetime = reading.optional(top.get("datetime"), _decode.date_time, "ConsentAuditRecord.datetime")
    record = _new_consent_audit_record.blank()
    _new_consent_audit_record.fill(record, origin, operation, list_type, project_id, app_id, datetime, raw)
    return record


_new_consent_audit = _Maker(ConsentAudit)


def decode_consent_audit(data: JsonValue, reading: _decode.Reading) -> ConsentAudit:
    """Decode a `ConsentAudit` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data)
    else:
        raw = top = data
    identity = (
        decode_consent_identity(found, reading)
        if type(found := top.get("identity")) is dict and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(found, reading.object(decode_consent_identity), "ConsentAudit.identity")
        )
    )
    audit_records = (
        [decode_consent_audit_record(item, reading) for item in found]
        if _decode.are_objects(found := top.get("audit_records")) and reading.is_lenient
        else (
            None
            if found is None
            else reading.optional(
                found, _decode.array(reading.object(decode_consent_audit_record)), "ConsentAudit.audit_records"
            )
        )
    )
    record = _new_consent_audit.blank()
    _new_consent_audit.fill(record, identity, audit_records, raw)
    return record


def encode_consent_identity(value: object) -> JsonInput:
    """Write a `ConsentIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ConsentIdentity, decode_consent_identity, (_encode.Member("identity", _wire.text, needed=True),)
    )


def encode_consent_audit_record(value: object) -> JsonInput:
    """Write a `ConsentAuditRecord`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConsentAuditRecord,
        decode_consent_audit_record,
        (
            _encode.Member("origin", _wire.known(*_CONSENT_AUDIT_RECORD_ORIGIN)),
            _encode.Member("operation", _wire.known(*_CONSENT_AUDIT_RECORD_OPERATION)),
            _encode.Member("list_type", _wire.known(*_CONSENT_LIST_TYPE)),
            _encode.Member("project_id", _wire.text),
            _encode.Member("app_id", _wire.text),
            _encode.Member("datetime", _wire.date_time),
        ),
    )


def encode_consent_audit(value: object) -> JsonInput:
    """Write a `ConsentAudit`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConsentAudit,
        decode_consent_audit,
        (
            _encode.Member("identity", encode_consent_identity),
            _encode.Member("audit_records", _wire.list_of(encode_consent_audit_record)),
        ),
    )


ENCODERS: dict[type, object] = {
    ConsentIdentity: encode_consent_identity,
    ConsentAuditRecord: encode_consent_audit_record,
    ConsentAudit: encode_consent_audit,
}
