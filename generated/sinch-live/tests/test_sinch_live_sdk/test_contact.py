"""The calls of `client.contact`."""

from __future__ import annotations

import json

from sinch_live_sdk import ChannelIdentity, ChannelProfile, Contact, IdentityConflict

from . import offline

CONTACT_JSON = {
    "id": "contact_4c62",
    "display_name": "Ada Lovelace",
    "email": "ada@example.com",
    "external_id": "external_5852",
    "language": "UNSPECIFIED",
    "channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"}],
    "channel_priority": ["WHATSAPP"],
    "metadata": "order-1042",
}
IDENTITY_CONFLICT_JSON = {"identity": "+12025550123", "channels": ["WHATSAPP"], "contact_ids": ["contact_4c62"]}
CHANNEL_PROFILE_JSON = {"profile_name": "Ada Lovelace"}


def check_contact(record: object) -> None:
    assert isinstance(record, Contact)
    assert record.id == "contact_4c62"
    assert record.display_name == "Ada Lovelace"
    assert record.email == "ada@example.com"
    assert record.external_id == "external_5852"
    assert record.language == "UNSPECIFIED"
    assert record.channel_identities
    assert isinstance(record.channel_identities[0], ChannelIdentity)
    assert record.channel_identities[0].channel == "WHATSAPP"
    assert record.channel_identities[0].identity == "+12025550123"
    assert record.channel_identities[0].app_id == "app_c96e"
    assert record.channel_priority
    assert record.channel_priority[0] == "WHATSAPP"
    assert record.metadata == "order-1042"


def check_channel_profile(record: object) -> None:
    assert isinstance(record, ChannelProfile)
    assert record.profile_name == "Ada Lovelace"


def test_read() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.read("contact_4c62")
    assert offline.awaited(server.async_client.contact.read("contact_4c62")) == result
    check_contact(result)
    for request in server.called("GET", "/v1/projects/project-id/contacts/contact_4c62"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server(
        {
            "contacts": [
                {
                    "id": "contact_4c62",
                    "display_name": "Ada Lovelace",
                    "email": "ada@example.com",
                    "external_id": "external_5852",
                    "language": "UNSPECIFIED",
                    "channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123", "app_id": "app_c96e"}],
                    "channel_priority": ["WHATSAPP"],
                    "metadata": "order-1042",
                }
            ],
            "next_page_token": "c2Vjb25k",
        }
    )
    result = server.client.contact.list()
    other = offline.awaited(server.async_client.contact.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_contact(item)
    for request in server.called("GET", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create(channel="WHATSAPP", identity="+12025550123")
    assert offline.awaited(server.async_client.contact.create(channel="WHATSAPP", identity="+12025550123")) == result
    check_contact(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]
        }


def test_create_with_identities() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create_with_identities(
        channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}]
    )
    assert (
        offline.awaited(
            server.async_client.contact.create_with_identities(
                channel_identities=[{"channel": "WHATSAPP", "identity": "+12025550123"}]
            )
        )
        == result
    )
    check_contact(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "channel_identities": [{"channel": "WHATSAPP", "identity": "+12025550123"}]
        }


def test_update() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.update("contact_4c62", display_name="Ada Lovelace")
    assert offline.awaited(server.async_client.contact.update("contact_4c62", display_name="Ada Lovelace")) == result
    check_contact(result)
    for request in server.called("PATCH", "/v1/projects/project-id/contacts/contact_4c62"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"display_name": "Ada Lovelace"}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.contact.delete("contact_4c62")
    offline.awaited(server.async_client.contact.delete("contact_4c62"))
    for request in server.called("DELETE", "/v1/projects/project-id/contacts/contact_4c62"):
        assert request.headers["Authorization"] == "Bearer token"


def test_merge() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.merge("contact_4c62", source_id="source_5f8a")
    assert offline.awaited(server.async_client.contact.merge("contact_4c62", source_id="source_5f8a")) == result
    check_contact(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts/contact_4c62:merge"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"source_id": "source_5f8a", "strategy": "MERGE"}


def test_list_conflicts() -> None:
    server = offline.Server(
        {
            "conflicts": [{"identity": "+12025550123", "channels": ["WHATSAPP"], "contact_ids": ["contact_4c62"]}],
            "next_page_token": "c2Vjb25k",
        }
    )
    result = server.client.contact.list_conflicts()
    other = offline.awaited(server.async_client.contact.list_conflicts())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, IdentityConflict)
    assert item.identity == "+12025550123"
    assert item.channels
    assert item.channels[0] == "WHATSAPP"
    assert item.contact_ids
    assert item.contact_ids[0] == "contact_4c62"
    for request in server.called("GET", "/v1/projects/project-id/contacts:identityConflicts"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_profile() -> None:
    server = offline.Server(CHANNEL_PROFILE_JSON)
    result = server.client.contact.read_profile(app_id="app_c96e", contact_id="contact_4c62", channel="MESSENGER")
    assert (
        offline.awaited(
            server.async_client.contact.read_profile(app_id="app_c96e", contact_id="contact_4c62", channel="MESSENGER")
        )
        == result
    )
    check_channel_profile(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {"contact_id": "contact_4c62"},
            "channel": "MESSENGER",
        }


def test_read_profile_of_identity() -> None:
    server = offline.Server(CHANNEL_PROFILE_JSON)
    result = server.client.contact.read_profile_of_identity(
        app_id="app_c96e", channel="MESSENGER", identity="+12025550123"
    )
    assert (
        offline.awaited(
            server.async_client.contact.read_profile_of_identity(
                app_id="app_c96e", channel="MESSENGER", identity="+12025550123"
            )
        )
        == result
    )
    check_channel_profile(result)
    for request in server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app_c96e",
            "recipient": {
                "identified_by": {"channel_identities": [{"channel": "MESSENGER", "identity": "+12025550123"}]}
            },
            "channel": "MESSENGER",
        }
