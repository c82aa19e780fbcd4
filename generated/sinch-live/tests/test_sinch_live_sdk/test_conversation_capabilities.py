"""The calls of `client.conversation.capabilities`."""

from __future__ import annotations

import json

from sinch_live_sdk import CapabilityRecipient, CapabilityRequest

from . import offline

CAPABILITY_REQUEST_JSON: object = {
    "request_id": "text",
    "app_id": "text",
    "recipient": {"contact_id": "text", "identified_by": {}},
}


def test_query() -> None:
    server = offline.Server(CAPABILITY_REQUEST_JSON)
    result = server.client.conversation.capabilities.query(app_id="app-id", contact_id="contact-id")
    assert (
        offline.awaited(server.async_client.conversation.capabilities.query(app_id="app-id", contact_id="contact-id"))
        == result
    )
    assert isinstance(result, CapabilityRequest)
    assert result.request_id == "text"
    assert result.app_id == "text"
    assert isinstance(result.recipient, CapabilityRecipient)
    assert result.recipient.contact_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app-id", "recipient": {"contact_id": "contact-id"}}


def test_query_identities() -> None:
    server = offline.Server(CAPABILITY_REQUEST_JSON)
    result = server.client.conversation.capabilities.query_identities(
        app_id="app-id", channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.capabilities.query_identities(
                app_id="app-id", channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}]
            )
        )
        == result
    )
    assert isinstance(result, CapabilityRequest)
    assert result.request_id == "text"
    assert result.app_id == "text"
    assert isinstance(result.recipient, CapabilityRecipient)
    assert result.recipient.contact_id == "text"
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}},
        }
