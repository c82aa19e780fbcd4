"""The calls of `client.conversation.consents`."""

from __future__ import annotations

from sinch_live_sdk import ConsentAudit, ConsentAuditRecord, ConsentIdentity

from . import offline

CONSENT_IDENTITY_JSON = {"identity": "+12025550123"}
CONSENT_AUDIT_JSON = {
    "identity": {"identity": "+12025550123"},
    "audit_records": [
        {
            "origin": "ORIGIN_API",
            "operation": "OPERATION_INSERT",
            "list_type": "OPT_OUT_ALL",
            "project_id": "project_2fb3",
            "app_id": "app_c96e",
            "datetime": "2026-01-31T12:00:00Z",
        }
    ],
}


def test_list_identities() -> None:
    server = offline.Server({"identities": [{"identity": "+12025550123"}], "next_page_token": "c2Vjb25k"})
    result = server.client.conversation.consents.list_identities("app_c96e", "OPT_OUT_ALL")
    other = offline.awaited(server.async_client.conversation.consents.list_identities("app_c96e", "OPT_OUT_ALL"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, ConsentIdentity)
    assert item.identity == "+12025550123"
    for request in server.called("GET", "/v1/projects/project-id/apps/app_c96e/consents/OPT_OUT_ALL"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_audit_records() -> None:
    server = offline.Server(CONSENT_AUDIT_JSON)
    result = server.client.conversation.consents.read_audit_records("app_c96e", "+12025550123")
    assert (
        offline.awaited(server.async_client.conversation.consents.read_audit_records("app_c96e", "+12025550123"))
        == result
    )
    assert isinstance(result, ConsentAudit)
    assert isinstance(result.identity, ConsentIdentity)
    assert result.identity.identity == "+12025550123"
    assert result.audit_records
    assert isinstance(result.audit_records[0], ConsentAuditRecord)
    assert result.audit_records[0].origin == "ORIGIN_API"
    assert result.audit_records[0].operation == "OPERATION_INSERT"
    assert result.audit_records[0].list_type == "OPT_OUT_ALL"
    assert result.audit_records[0].project_id == "project_2fb3"
    assert result.audit_records[0].app_id == "app_c96e"
    for request in server.called("GET", "/v1/projects/project-id/apps/app_c96e/consents/identities/%2B12025550123"):
        assert request.headers["Authorization"] == "Bearer token"
