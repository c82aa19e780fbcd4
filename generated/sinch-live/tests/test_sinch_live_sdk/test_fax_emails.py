"""The calls of `client.fax.emails`."""

from __future__ import annotations

import json

from sinch_live_sdk import FaxEmail, FaxServiceNumber

from . import offline

FAX_EMAIL_JSON = {"email": "text", "phoneNumbers": ["text"], "projectId": "text"}
FAX_SERVICE_NUMBER_JSON = {"phoneNumber": "text", "projectId": "text", "serviceId": "text"}


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "emails": [{"email": "text", "phoneNumbers": ["text"], "projectId": "text"}],
        }
    )
    result = server.client.fax.emails.list("service-id")
    other = offline.awaited(server.async_client.fax.emails.list("service-id"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxEmail)
    assert item.email == "text"
    assert item.phone_numbers
    assert item.phone_numbers[0] == "text"
    assert item.project_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/service-id/emails"):
        assert request.headers["Authorization"] == "Bearer token"


def test_create() -> None:
    server = offline.Server(FAX_EMAIL_JSON)
    result = server.client.fax.emails.create("service-1", email="ada@acme.example", numbers=["+12065550100"])
    assert (
        offline.awaited(
            server.async_client.fax.emails.create("service-1", email="ada@acme.example", numbers=["+12065550100"])
        )
        == result
    )
    assert isinstance(result, FaxEmail)
    assert result.email == "text"
    assert result.phone_numbers
    assert result.phone_numbers[0] == "text"
    assert result.project_id == "text"
    for request in server.called("POST", "/v3/projects/project-id/services/service-1/emails"):
        assert request.headers["Authorization"] == "Bearer token"


def test_update() -> None:
    server = offline.Server(FAX_EMAIL_JSON)
    result = server.client.fax.emails.update("service-id", "email", numbers=["numbers"])
    assert offline.awaited(server.async_client.fax.emails.update("service-id", "email", numbers=["numbers"])) == result
    assert isinstance(result, FaxEmail)
    assert result.email == "text"
    assert result.phone_numbers
    assert result.phone_numbers[0] == "text"
    assert result.project_id == "text"
    for request in server.called("PUT", "/v3/projects/project-id/services/service-id/emails/email"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"phoneNumbers": ["numbers"]}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.emails.delete("service-id", "email")
    offline.awaited(server.async_client.fax.emails.delete("service-id", "email"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/service-id/emails/email"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_numbers() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 1,
            "totalPages": 1,
            "totalItems": 1,
            "phoneNumbers": [{"phoneNumber": "text", "projectId": "text", "serviceId": "text"}],
        }
    )
    result = server.client.fax.emails.list_numbers("service-id", "email")
    other = offline.awaited(server.async_client.fax.emails.list_numbers("service-id", "email"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxServiceNumber)
    assert item.phone_number == "text"
    assert item.project_id == "text"
    assert item.service_id == "text"
    for request in server.called("GET", "/v3/projects/project-id/services/service-id/emails/email/numbers"):
        assert request.headers["Authorization"] == "Bearer token"
