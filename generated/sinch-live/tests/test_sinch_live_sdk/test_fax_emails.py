"""The calls of `client.fax.emails`."""

from __future__ import annotations

import json

from sinch_live_sdk import FaxEmail, FaxServiceNumber

from . import offline

FAX_EMAIL_JSON = {"email": "ada@example.com", "phoneNumbers": ["+12025550123"], "projectId": "project_2fb3"}
FAX_SERVICE_NUMBER_JSON = {"phoneNumber": "+12025550123", "projectId": "project_2fb3", "serviceId": "service_e19d"}


def check_fax_email(record: object) -> None:
    assert isinstance(record, FaxEmail)
    assert record.email == "ada@example.com"
    assert record.phone_numbers
    assert record.phone_numbers[0] == "+12025550123"
    assert record.project_id == "project_2fb3"


def test_list() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "emails": [{"email": "ada@example.com", "phoneNumbers": ["+12025550123"], "projectId": "project_2fb3"}],
        }
    )
    result = server.client.fax.emails.list("service_e19d")
    other = offline.awaited(server.async_client.fax.emails.list("service_e19d"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    check_fax_email(item)
    for request in server.called("GET", "/v3/projects/project-id/services/service_e19d/emails"):
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
    check_fax_email(result)
    for request in server.called("POST", "/v3/projects/project-id/services/service-1/emails"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"email": "ada@acme.example", "phoneNumbers": ["+12065550100"]}


def test_update() -> None:
    server = offline.Server(FAX_EMAIL_JSON)
    result = server.client.fax.emails.update("service_e19d", "ada@example.com", numbers=["+12025550123"])
    assert (
        offline.awaited(
            server.async_client.fax.emails.update("service_e19d", "ada@example.com", numbers=["+12025550123"])
        )
        == result
    )
    check_fax_email(result)
    for request in server.called("PUT", "/v3/projects/project-id/services/service_e19d/emails/ada%40example.com"):
        assert request.headers["Authorization"] == "Bearer token"
        assert json.loads(request.content) == {"phoneNumbers": ["+12025550123"]}


def test_delete() -> None:
    server = offline.Server(b"")
    server.client.fax.emails.delete("service_e19d", "ada@example.com")
    offline.awaited(server.async_client.fax.emails.delete("service_e19d", "ada@example.com"))
    for request in server.called("DELETE", "/v3/projects/project-id/services/service_e19d/emails/ada%40example.com"):
        assert request.headers["Authorization"] == "Bearer token"


def test_list_numbers() -> None:
    server = offline.Server(
        {
            "page": 1,
            "pageSize": 20,
            "totalPages": 1,
            "totalItems": 3,
            "phoneNumbers": [{"phoneNumber": "+12025550123", "projectId": "project_2fb3", "serviceId": "service_e19d"}],
        }
    )
    result = server.client.fax.emails.list_numbers("service_e19d", "ada@example.com")
    other = offline.awaited(server.async_client.fax.emails.list_numbers("service_e19d", "ada@example.com"))
    assert (other.items, other.envelope) == (result.items, result.envelope)
    (item,) = result.items
    assert isinstance(item, FaxServiceNumber)
    assert item.phone_number == "+12025550123"
    assert item.project_id == "project_2fb3"
    assert item.service_id == "service_e19d"
    for request in server.called(
        "GET", "/v3/projects/project-id/services/service_e19d/emails/ada%40example.com/numbers"
    ):
        assert request.headers["Authorization"] == "Bearer token"
