"""The calls of `client.conversation.capabilities`."""

from __future__ import annotations

import json

from sinch_live_sdk import CapabilityRequest, ChannelIdentity, IdentifiedBy, Recipient

from . import offline

CAPABILITY_REQUEST_JSON = {
    "request_id": "request_3b97",
    "app_id": "app_c96e",
    "recipient": {
        "contact_id": "contact_4c62",
        "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]},
    },
}


def test_query() -> None:
    server = offline.Server(CAPABILITY_REQUEST_JSON)
    result = server.client.conversation.capabilities.query(app_id="app_c96e", contact_id="contact_4c62")
    assert (
        offline.awaited(
            server.async_client.conversation.capabilities.query(app_id="app_c96e", contact_id="contact_4c62")
        )
        == result
    )
    assert isinstance(result, CapabilityRequest)
    assert result.request_id == "request_3b97"
    assert result.app_id == "app_c96e"
    assert isinstance(result.recipient, Recipient)
    assert result.recipient.contact_id == "contact_4c62"
    assert isinstance(result.recipient.identified_by, IdentifiedBy)
    assert result.recipient.identified_by.channel_identities
    assert isinstance(result.recipient.identified_by.channel_identities[0], ChannelIdentity)
    assert result.recipient.identified_by.channel_identities[0].channel == "WHATSAPP"
    assert result.recipient.identified_by.channel_identities[0].identity == "+12025550123"
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"app_id": "app_c96e", "recipient": {"contact_id": "contact_4c62"}}


def test_query_identities() -> None:
    server = offline.Server(CAPABILITY_REQUEST_JSON)
    result = server.client.conversation.capabilities.query_identities(
        app_id="app_c96e", channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}]
    )
    assert (
        offline.awaited(
            server.async_client.conversation.capabilities.query_identities(
                app_id="app_c96e", channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}]
            )
        )
        == result
    )
    assert isinstance(result, CapabilityRequest)
    assert result.request_id == "request_3b97"
    assert result.app_id == "app_c96e"
    assert isinstance(result.recipient, Recipient)
    assert result.recipient.contact_id == "contact_4c62"
    assert isinstance(result.recipient.identified_by, IdentifiedBy)
    assert result.recipient.identified_by.channel_identities
    assert isinstance(result.recipient.identified_by.channel_identities[0], ChannelIdentity)
    assert result.recipient.identified_by.channel_identities[0].channel == "WHATSAPP"
    assert result.recipient.identified_by.channel_identities[0].identity == "+12025550123"
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
        }
