"""The calls of `client.contact`."""

from __future__ import annotations

import asyncio
import httpx
from sinch_live_sdk import AsyncPage, AsyncSinch, ChannelProfile, Contact, IdentityConflict, Sinch

"""The calls of `client.contact`, each against a transport that answers without a network."""

BASE_URL = "http://127.0.0.1:9"


class Server:
    """Answers every request alike, and keeps the last one."""

    def __init__(self, reply: object) -> None:
        self.reply = reply
        self.method = ""
        self.path = ""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host != "127.0.0.1":
            return httpx.Response(200, json={"access_token": "token", "expires_in": 3600})
        self.method = request.method
        self.path = request.url.raw_path.decode().partition("?")[0]
        return httpx.Response(200, json=self.reply)

    def client(self) -> Sinch:
        """A client of this server."""
        http = httpx.Client(transport=httpx.MockTransport(self))
        return Sinch(
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
            service_plan_token="service-plan-token",
            application_key="application-key",
            application_secret="application-secret",
            project_auth="oauth2",
            token_url="token-url",
            key_id="key-id",
            key_secret="key-secret",
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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts/id")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts/id")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Contact)


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
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts")
    assert len(result.items) == 1
    assert isinstance(result.items[0], Contact)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("PATCH", "/v1/projects/project-id/contacts/id")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("PATCH", "/v1/projects/project-id/contacts/id")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("DELETE", "/v1/projects/project-id/contacts/id")


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
    assert (server.method, server.path) == ("DELETE", "/v1/projects/project-id/contacts/id")


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts/id:merge")
    assert isinstance(result, Contact)


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
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts/id:merge")
    assert isinstance(result, Contact)


def test_list_conflicts() -> None:
    server = Server({"conflicts": [{"identity": "text", "channels": ["text"], "contact_ids": ["text"]}]})
    client = server.client()
    result = client.contact.list_conflicts()
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts:identityConflicts")
    assert len(result.items) == 1
    assert isinstance(result.items[0], IdentityConflict)


def test_list_conflicts_async() -> None:
    server = Server({"conflicts": [{"identity": "text", "channels": ["text"], "contact_ids": ["text"]}]})
    client = server.async_client()

    async def call() -> AsyncPage[IdentityConflict]:
        return await client.contact.list_conflicts()

    result = asyncio.run(call())
    assert (server.method, server.path) == ("GET", "/v1/projects/project-id/contacts:identityConflicts")
    assert len(result.items) == 1
    assert isinstance(result.items[0], IdentityConflict)


def test_read_profile() -> None:
    server = Server({"profile_name": "text"})
    client = server.client()
    result = client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="channel")
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts:getChannelProfile")
    assert isinstance(result, ChannelProfile)


def test_read_profile_async() -> None:
    server = Server({"profile_name": "text"})
    client = server.async_client()

    async def call() -> ChannelProfile:
        return await client.contact.read_profile(app_id="app-id", contact_id="contact-id", channel="channel")

    result = asyncio.run(call())
    assert (server.method, server.path) == ("POST", "/v1/projects/project-id/contacts:getChannelProfile")
    assert isinstance(result, ChannelProfile)
