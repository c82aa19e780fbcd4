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


def check_capability_request(record: object) -> None:
    assert isinstance(record, CapabilityRequest)
    assert record.request_id == "request_3b97"
    assert record.app_id == "app_c96e"
    assert isinstance(record.recipient, Recipient)
    assert record.recipient.contact_id == "contact_4c62"
    assert isinstance(record.recipient.identified_by, IdentifiedBy)
    assert record.recipient.identified_by.channel_identities
    assert isinstance(record.recipient.identified_by.channel_identities[0], ChannelIdentity)
    assert record.recipient.identified_by.channel_identities[0].channel == "WHATSAPP"
    assert record.recipient.identified_by.channel_identities[0].identity == "+12025550123"


def test_query() -> None:
    server = offline.Server(CAPABILITY_REQUEST_JSON)
    result = server.client.conversation.capabilities.query(app_id="app_c96e", contact_id="contact_4c62")
    assert (
        offline.awaited(
            server.async_client.conversation.capabilities.query(app_id="app_c96e", contact_id="contact_4c62")
        )
        == result
    )
    check_capability_request(result)
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
    check_capability_request(result)
    for request in server.called("POST", "/v1/projects/project-id/capability:query"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]}
            },
        }
