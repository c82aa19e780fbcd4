"""The calls of `client.conversation.consents`."""

from __future__ import annotations

from sinch_live_sdk import ConsentAudit, ConsentAuditRecord, ConsentIdentity

from . import offline

CONSENT_IDENTITY_JSON = {"identity": "text"}
CONSENT_AUDIT_JSON = {
    "identity": {"identity": "text"},
    "audit_records": [
        {
            "origin": "ORIGIN_API",
            "operation": "OPERATION_INSERT",
            "list_type": "OPT_OUT_ALL",
            "project_id": "text",
            "app_id": "text",
            "datetime": "2026-01-31T12:00:00Z",
        }
    ],
}


def test_list_identities() -> None:
    server = offline.Server({"identities": [{"identity": "text"}], "next_page_token": "text"})
    result = server.client.conversation.consents.list_identities("app-id", "OPT_OUT_ALL")
    other = offline.awaited(server.async_client.conversation.consents.list_identities("app-id", "OPT_OUT_ALL"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, ConsentIdentity)
    assert item.identity == "text"
    for request in server.called("GET", "/v1/projects/project-id/apps/app-id/consents/OPT_OUT_ALL"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_audit_records() -> None:
    server = offline.Server(CONSENT_AUDIT_JSON)
    result = server.client.conversation.consents.read_audit_records("app-id", "identity")
    assert offline.awaited(server.async_client.conversation.consents.read_audit_records("app-id", "identity")) == result
    assert isinstance(result, ConsentAudit)
    assert isinstance(result.identity, ConsentIdentity)
    assert result.identity.identity == "text"
    assert result.audit_records
    assert isinstance(result.audit_records[0], ConsentAuditRecord)
    assert result.audit_records[0].origin == "ORIGIN_API"
    assert result.audit_records[0].operation == "OPERATION_INSERT"
    assert result.audit_records[0].list_type == "OPT_OUT_ALL"
    assert result.audit_records[0].project_id == "text"
    assert result.audit_records[0].app_id == "text"
    for request in server.called("GET", "/v1/projects/project-id/apps/app-id/consents/identities/identity"):
        assert request.headers["Authorization"] == "Bearer token"
