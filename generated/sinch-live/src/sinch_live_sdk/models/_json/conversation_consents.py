"""The records and events of `conversation.consents` from JSON, and as JSON."""

from __future__ import annotations

from ..._runtime import decode as _decode
from ..._runtime import wire as _wire
from ..._runtime.lazy import encode as _encode
from ..._runtime.record import Maker as _Maker
from ..._runtime.record import with_gaps as _with_gaps
from ..._runtime.values import JsonInput, JsonObject, JsonValue
from ..conversation_consents import ConsentAudit, ConsentAuditRecord, ConsentIdentity

_CONSENT_AUDIT_RECORD_ORIGIN = _decode.Known("ORIGIN_API", "ORIGIN_MO")
_CONSENT_AUDIT_RECORD_OPERATION = _decode.Known("OPERATION_INSERT", "OPERATION_UPDATE", "OPERATION_DELETE")
_CONSENT_LIST_TYPE = _decode.Known("OPT_OUT_ALL", "OPT_OUT_MARKETING", "OPT_OUT_NOTIFICATION")

_new_consent_identity = _Maker(ConsentIdentity)


def decode_consent_identity(data: JsonValue, reading: _decode.Reading) -> ConsentIdentity:
    """Decode a `ConsentIdentity` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    if type(identity := top.get("identity")) is not str:
        identity = reading.required(identity, _decode.text, "ConsentIdentity.identity")
    record = _new_consent_identity.blank()
    _new_consent_identity.fill(record, identity, raw)
    return _with_gaps(record) if reading.has_gaps else record


_new_consent_audit_record = _Maker(ConsentAuditRecord)


def decode_consent_audit_record(data: JsonObject, reading: _decode.Reading) -> ConsentAuditRecord:
    """Decode a `ConsentAuditRecord` from received JSON."""
    origin = (
        _CONSENT_AUDIT_RECORD_ORIGIN[found]
        if type(found := data.get("origin")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONSENT_AUDIT_RECORD_ORIGIN, "ConsentAuditRecord.origin")
        )
    )
    operation = (
        _CONSENT_AUDIT_RECORD_OPERATION[found]
        if type(found := data.get("operation")) is str
        else (
            None
            if found is None
            else reading.optional(found, _CONSENT_AUDIT_RECORD_OPERATION, "ConsentAuditRecord.operation")
        )
    )
    list_type = (
        _CONSENT_LIST_TYPE[found]
        if type(found := data.get("list_type")) is str
        else (None if found is None else reading.optional(found, _CONSENT_LIST_TYPE, "ConsentAuditRecord.list_type"))
    )
    if type(project_id := data.get("project_id")) is not str and project_id is not None:
        project_id = reading.optional(project_id, _decode.text, "ConsentAuditRecord.project_id")
    if type(app_id := data.get("app_id")) is not str and app_id is not None:
        app_id = reading.optional(app_id, _decode.text, "ConsentAuditRecord.app_id")
    datetime = reading.optional(data.get("datetime"), _decode.date_time, "ConsentAuditRecord.datetime")
    record = _new_consent_audit_record.blank()
    _new_consent_audit_record.fill(record, origin, operation, list_type, project_id, app_id, datetime, data)
    return record


_new_consent_audit = _Maker(ConsentAudit)


def decode_consent_audit(data: JsonValue, reading: _decode.Reading) -> ConsentAudit:
    """Decode a `ConsentAudit` from received JSON."""
    if type(data) is not dict:
        raw, top = _decode.opened(data, reading)
    else:
        raw = top = data
    identity = reading.record(top.get("identity"), decode_consent_identity, "ConsentAudit.identity")
    audit_records = reading.records(top.get("audit_records"), decode_consent_audit_record, "ConsentAudit.audit_records")
    record = _new_consent_audit.blank()
    _new_consent_audit.fill(record, identity, audit_records, raw)
    return record


def encode_consent_identity(value: object) -> JsonInput:
    """Write a `ConsentIdentity`, or a mapping of its members, as JSON."""
    return _encode.record(
        value, ConsentIdentity, decode_consent_identity, {"identity": _encode.Member(_wire.text, needed=True)}
    )


def encode_consent_audit_record(value: object) -> JsonInput:
    """Write a `ConsentAuditRecord`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConsentAuditRecord,
        decode_consent_audit_record,
        {
            "origin": _wire.known(*_CONSENT_AUDIT_RECORD_ORIGIN),
            "operation": _wire.known(*_CONSENT_AUDIT_RECORD_OPERATION),
            "list_type": _wire.known(*_CONSENT_LIST_TYPE),
            "project_id": _wire.text,
            "app_id": _wire.text,
            "datetime": _wire.date_time,
        },
    )


def encode_consent_audit(value: object) -> JsonInput:
    """Write a `ConsentAudit`, or a mapping of its members, as JSON."""
    return _encode.record(
        value,
        ConsentAudit,
        decode_consent_audit,
        {"identity": encode_consent_identity, "audit_records": _wire.list_of(encode_consent_audit_record)},
    )


ENCODERS: dict[type, object] = {
    ConsentIdentity: encode_consent_identity,
    ConsentAuditRecord: encode_consent_audit_record,
    ConsentAudit: encode_consent_audit,
}
