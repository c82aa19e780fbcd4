"""The calls of `client.conversation.capabilities`."""

from __future__ import annotations

import json

from sinch_live_sdk import CapabilityRequest, ChannelIdentity, IdentifiedBy, Recipient

from . import offline

CAPABILITY_REQUEST_JSON = {
    "request_id": "text",
    "app_id": "text",
    "recipient": {
        "contact_id": "text",
        "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "text"}]},
    },
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
    assert isinstance(result.recipient, Recipient)
    assert result.recipient.contact_id == "text"
    assert isinstance(result.recipient.identified_by, IdentifiedBy)
    assert result.recipient.identified_by.channel_identities
    assert isinstance(result.recipient.identified_by.channel_identities[0], ChannelIdentity)
    assert result.recipient.identified_by.channel_identities[0].channel == "WHATSAPP"
    assert result.recipient.identified_by.channel_identities[0].identity == "text"
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
    assert isinstance(result.recipient, Recipient)
    assert result.recipient.contact_id == "text"
    assert isinstance(result.recipient.identified_by, IdentifiedBy)
    assert result.recipient.identified_by.channel_identities
    assert isinstance(result.recipient.identified_by.channel_identities[0], ChannelIdentity)
    assert result.recipient.identified_by.channel_identities[0].channel == "WHATSAPP"
    assert result.recipient.identified_by.channel_identities[0].identity == "text"
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}},
        }
