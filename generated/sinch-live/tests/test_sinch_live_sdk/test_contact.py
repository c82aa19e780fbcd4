"""The calls of `client.contact`."""

from __future__ import annotations

import json

from sinch_live_sdk import ChannelIdentity, ChannelProfile, Contact, IdentityConflict

from . import offline

CONTACT_JSON = {
    "id": "text",
    "display_name": "text",
    "email": "text",
    "external_id": "text",
    "language": "UNSPECIFIED",
    "channel_identities": [{"channel": "WHATSAPP", "identity": "text", "app_id": "text"}],
    "channel_priority": ["WHATSAPP"],
    "metadata": "text",
}
IDENTITY_CONFLICT_JSON = {"identity": "text", "channels": ["WHATSAPP"], "contact_ids": ["text"]}
CHANNEL_PROFILE_JSON = {"profile_name": "text"}


def test_read() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.read("id")
    assert offline.awaited(server.async_client.contact.read("id")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "UNSPECIFIED"
    assert result.channel_identities
    assert isinstance(result.channel_identities[0], ChannelIdentity)
    assert result.channel_identities[0].channel == "WHATSAPP"
    assert result.channel_identities[0].identity == "text"
    assert result.channel_identities[0].app_id == "text"
    assert result.channel_priority
    assert result.channel_priority[0] == "WHATSAPP"
    assert result.metadata == "text"
    for request in server.called("GET", "/v1/projects/project-id/contacts/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list() -> None:
    server = offline.Server(
        {
            "contacts": [
                {
                    "id": "text",
                    "display_name": "text",
                    "email": "text",
                    "external_id": "text",
                    "language": "UNSPECIFIED",
                    "channel_identities": [{"channel": "WHATSAPP", "identity": "text", "app_id": "text"}],
                    "channel_priority": ["WHATSAPP"],
                    "metadata": "text",
                }
            ],
            "next_page_token": "text",
        }
    )
    result = server.client.contact.list()
    other = offline.awaited(server.async_client.contact.list())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, Contact)
    assert item.id == "text"
    assert item.display_name == "text"
    assert item.email == "text"
    assert item.external_id == "text"
    assert item.language == "UNSPECIFIED"
    assert item.channel_identities
    assert isinstance(item.channel_identities[0], ChannelIdentity)
    assert item.channel_identities[0].channel == "WHATSAPP"
    assert item.channel_identities[0].identity == "text"
    assert item.channel_identities[0].app_id == "text"
    assert item.channel_priority
    assert item.channel_priority[0] == "WHATSAPP"
    assert item.metadata == "text"
    for request in server.called("GET", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create(channel="WHATSAPP", identity="identity")
    assert offline.awaited(server.async_client.contact.create(channel="WHATSAPP", identity="identity")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "UNSPECIFIED"
    assert result.channel_identities
    assert isinstance(result.channel_identities[0], ChannelIdentity)
    assert result.channel_identities[0].channel == "WHATSAPP"
    assert result.channel_identities[0].identity == "text"
    assert result.channel_identities[0].app_id == "text"
    assert result.channel_priority
    assert result.channel_priority[0] == "WHATSAPP"
    assert result.metadata == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}


def test_create_with_identities() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.create_with_identities(
        channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}]
    )
    assert (
        offline.awaited(
            server.async_client.contact.create_with_identities(
                channel_identities=[{"channel": "WHATSAPP", "identity": "identity"}]
            )
        )
        == result
    )
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "UNSPECIFIED"
    assert result.channel_identities
    assert isinstance(result.channel_identities[0], ChannelIdentity)
    assert result.channel_identities[0].channel == "WHATSAPP"
    assert result.channel_identities[0].identity == "text"
    assert result.channel_identities[0].app_id == "text"
    assert result.channel_priority
    assert result.channel_priority[0] == "WHATSAPP"
    assert result.metadata == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"channel_identities": [{"channel": "WHATSAPP", "identity": "identity"}]}


def test_update() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.update("id")
    assert offline.awaited(server.async_client.contact.update("id")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "UNSPECIFIED"
    assert result.channel_identities
    assert isinstance(result.channel_identities[0], ChannelIdentity)
    assert result.channel_identities[0].channel == "WHATSAPP"
    assert result.channel_identities[0].identity == "text"
    assert result.channel_identities[0].app_id == "text"
    assert result.channel_priority
    assert result.channel_priority[0] == "WHATSAPP"
    assert result.metadata == "text"
    for request in server.called("PATCH", "/v1/projects/project-id/contacts/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.contact.delete("id")
    offline.awaited(server.async_client.contact.delete("id"))
    for request in server.called("DELETE", "/v1/projects/project-id/contacts/id"):
        assert request.headers["Authorization"] == "Bearer token"


def test_merge() -> None:
    server = offline.Server(CONTACT_JSON)
    result = server.client.contact.merge("id", source_id="source-id")
    assert offline.awaited(server.async_client.contact.merge("id", source_id="source-id")) == result
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "UNSPECIFIED"
    assert result.channel_identities
    assert isinstance(result.channel_identities[0], ChannelIdentity)
    assert result.channel_identities[0].channel == "WHATSAPP"
    assert result.channel_identities[0].identity == "text"
    assert result.channel_identities[0].app_id == "text"
    assert result.channel_priority
    assert result.channel_priority[0] == "WHATSAPP"
    assert result.metadata == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts/id:merge"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"source_id": "source-id", "strategy": "MERGE"}


def test_list_conflicts() -> None:
    server = offline.Server(
        {
            "conflicts": [{"identity": "text", "channels": ["WHATSAPP"], "contact_ids": ["text"]}],
            "next_page_token": "text",
        }
    )
    result = server.client.contact.list_conflicts()
    other = offline.awaited(server.async_client.contact.list_conflicts())
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, IdentityConflict)
    assert item.identity == "text"
    assert item.channels
    assert item.channels[0] == "WHATSAPP"
    assert item.contact_ids
    assert item.contact_ids[0] == "text"
    for request in server.called("GET", "/v1/projects/project-id/contacts:identityConflicts"):
        assert request.headers["Authorization"] == "Bearer token"


def test_read_profile() -> None:
    server = offline.Server(CHANNEL_PROFILE_JSON)
    result = server.client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="MESSENGER")
    assert (
        offline.awaited(
            server.async_client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="MESSENGER")
        )
        == result
    )
    assert isinstance(result, ChannelProfile)
    assert result.profile_name == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"contact_id": "contact-id"},
            "channel": "MESSENGER",
        }


def test_read_profile_of_identity() -> None:
    server = offline.Server(CHANNEL_PROFILE_JSON)
    result = server.client.contact.read_profile_of_identity(app_id="app-id", channel="MESSENGER", identity="identity")
    assert (
        offline.awaited(
            server.async_client.contact.read_profile_of_identity(
                app_id="app-id", channel="MESSENGER", identity="identity"
            )
        )
        == result
    )
    assert isinstance(result, ChannelProfile)
    assert result.profile_name == "text"
    for request in server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {
            "app_id": "app-id",
            "recipient": {"identified_by": {"channel_identities": [{"channel": "MESSENGER", "identity": "identity"}]}},
            "channel": "MESSENGER",
        }
