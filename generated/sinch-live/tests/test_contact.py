"""The calls of `client.contact`."""

from __future__ import annotations

import asyncio
import httpx
import json
from sinch_live_sdk import AsyncPage, AsyncSinch, ChannelProfile, Contact, IdentityConflict, Sinch

"""The calls of `client.contact`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps them."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.requests.append(request)
        return httpx.Response(200, json=self.reply)

    def called(self, method: str, path: str) -> httpx.Request:
        """The one request, which was for this."""
        assert len(self.requests) == 1
        request = self.requests[0]
        assert (request.method, request.url.raw_path.decode().partition("?")[0]) == (method, path)
        return request

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )

    def async_client(self) -> AsyncSinch:
        """An async client of this server."""
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return AsyncSinch(
            key_id="key-id",
            key_secret="key-secret",
            token_url="https://token-url.example",
            project_auth="oauth2",
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            conversation_region="us",
            service_plan_id="service-plan-id",
            project_id="project-id",
            sms_region="us",
            voice_region="global",
            base_url=BASE_URL,
            http_client=http,
        )


def test_read() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.client()
    result = client.contact.read("id")
    request = server.called("GET", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_read_async() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.async_client()

    async def call() -> Contact:
        return await client.contact.read("id")

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_list() -> None:
    server = Server(
        {
            "contacts": [
                {
                    "id": "text",
                    "display_name": "text",
                    "email": "text",
                    "external_id": "text",
                    "language": "text",
                    "channel_identities": [{"key": "value"}],
                    "channel_priority": ["text"],
                    "metadata": "text",
                }
            ]
        }
    )
    client = server.client()
    result = client.contact.list()
    request = server.called("GET", "/v1/projects/project-id/contacts")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Contact)
    assert item.id == "text"
    assert item.display_name == "text"
    assert item.email == "text"
    assert item.external_id == "text"
    assert item.language == "text"
    assert item.metadata == "text"


def test_list_async() -> None:
    server = Server(
        {
            "contacts": [
                {
                    "id": "text",
                    "display_name": "text",
                    "email": "text",
                    "external_id": "text",
                    "language": "text",
                    "channel_identities": [{"key": "value"}],
                    "channel_priority": ["text"],
                    "metadata": "text",
                }
            ]
        }
    )
    client = server.async_client()

    async def call() -> AsyncPage[Contact]:
        return await client.contact.list()

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/contacts")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, Contact)
    assert item.id == "text"
    assert item.display_name == "text"
    assert item.email == "text"
    assert item.external_id == "text"
    assert item.language == "text"
    assert item.metadata == "text"


def test_create() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.client()
    result = client.contact.create(channel="channel", identity="identity")
    request = server.called("POST", "/v1/projects/project-id/contacts")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_create_async() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.async_client()

    async def call() -> Contact:
        return await client.contact.create(channel="channel", identity="identity")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/contacts")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_update() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.client()
    result = client.contact.update("id")
    request = server.called("PATCH", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_update_async() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.async_client()

    async def call() -> Contact:
        return await client.contact.update("id")

    result = asyncio.run(call())
    request = server.called("PATCH", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_delete() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.client()
    client.contact.delete("id")
    request = server.called("DELETE", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"


def test_delete_async() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.async_client()

    async def call() -> None:
        return await client.contact.delete("id")

    asyncio.run(call())
    request = server.called("DELETE", "/v1/projects/project-id/contacts/id")
    assert request.headers["Authorization"] == "Bearer token"


def test_merge() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.client()
    result = client.contact.merge("id", source_id="source-id")
    request = server.called("POST", "/v1/projects/project-id/contacts/id:merge")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {"source_id": "source-id", "strategy": "MERGE"}
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_merge_async() -> None:
    server = Server(
        {
            "id": "text",
            "display_name": "text",
            "email": "text",
            "external_id": "text",
            "language": "text",
            "channel_identities": [{"key": "value"}],
            "channel_priority": ["text"],
            "metadata": "text",
        }
    )
    client = server.async_client()

    async def call() -> Contact:
        return await client.contact.merge("id", source_id="source-id")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/contacts/id:merge")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {"source_id": "source-id", "strategy": "MERGE"}
    assert isinstance(result, Contact)
    assert result.id == "text"
    assert result.display_name == "text"
    assert result.email == "text"
    assert result.external_id == "text"
    assert result.language == "text"
    assert result.metadata == "text"


def test_list_conflicts() -> None:
    server = Server({"conflicts": [{"identity": "text", "channels": ["text"], "contact_ids": ["text"]}]})
    client = server.client()
    result = client.contact.list_conflicts()
    request = server.called("GET", "/v1/projects/project-id/contacts:identityConflicts")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, IdentityConflict)
    assert item.identity == "text"


def test_list_conflicts_async() -> None:
    server = Server({"conflicts": [{"identity": "text", "channels": ["text"], "contact_ids": ["text"]}]})
    client = server.async_client()

    async def call() -> AsyncPage[IdentityConflict]:
        return await client.contact.list_conflicts()

    result = asyncio.run(call())
    request = server.called("GET", "/v1/projects/project-id/contacts:identityConflicts")
    assert request.headers["Authorization"] == "Bearer token"
    assert len(result.items) == 1
    item = result.items[0]
    assert isinstance(item, IdentityConflict)
    assert item.identity == "text"


def test_read_profile() -> None:
    server = Server({"profile_name": "text"})
    client = server.client()
    result = client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="channel")
    request = server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {
        "app_id": "app-id",
        "recipient": {"contact_id": "contact-id"},
        "channel": "channel",
    }
    assert isinstance(result, ChannelProfile)
    assert result.profile_name == "text"


def test_read_profile_async() -> None:
    server = Server({"profile_name": "text"})
    client = server.async_client()

    async def call() -> ChannelProfile:
        return await client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="channel")

    result = asyncio.run(call())
    request = server.called("POST", "/v1/projects/project-id/contacts:getChannelProfile")
    assert request.headers["Authorization"] == "Bearer token"
    assert json.loads(request.content) == {
        "app_id": "app-id",
        "recipient": {"contact_id": "contact-id"},
        "channel": "channel",
    }
    assert isinstance(result, ChannelProfile)
    assert result.profile_name == "text"
